import { useEffect, useState } from "preact/hooks";
import type { Failure, LoadView, TodayView } from "../../src/app/api.ts";
import { said } from "../../src/messages/hand-over.ts";
import { loadTexts } from "../../src/messages/load.ts";
import { usePanel } from "../panel.ts";
import { FailureMessage, Waiting } from "../parts/messages.tsx";
import { BackButton, Screen, Title } from "../parts/screen.tsx";
import { updateLists } from "./update-lists.ts";

/** Who has how much to do against the norms, and what evens it out: moved in one press, given back in another. */
export function LoadScreen(props: { onBack: () => void; onView: (view: TodayView) => void }) {
  const { words, language, ask, say, readOnly } = usePanel();
  const texts = loadTexts[language];
  const [view, setView] = useState<LoadView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [working, setWorking] = useState(false);

  useEffect(() => {
    void ask("load").then((answer) => (answer.ok ? setView(answer.value) : setFailure(answer.failure)));
  }, [ask]);

  const move = async (change: () => ReturnType<typeof ask<"evenOut">>, done: string) => {
    setWorking(true);
    setFailure(null);
    const answer = await change();
    if (answer.ok) {
      setView(answer.value);
      const trouble = await updateLists(ask, props.onView);
      const after = await ask("load");
      if (after.ok) setView(after.value);
      setFailure(trouble ?? (after.ok ? null : after.failure));
      if (!trouble) say(done);
    } else setFailure(answer.failure);
    setWorking(false);
  };
  const all = view?.proposals.map(({ from, to, tasks }) => said(texts.moved, { from, to, tasks })).join(" ") ?? "";

  return (
    <Screen>
      <BackButton onBack={props.onBack}>{words.task.all}</BackButton>
      <Title arrive>{texts.title}</Title>
      <p class="muted">{texts.hint}</p>
      {failure && <FailureMessage failure={failure} />}
      {!view && !failure && <Waiting text={texts.reading} long={words.patience} />}
      {view && (
        <ul class="list loads">
          {view.people.map(({ name, share, says, both }) => (
            <li key={name}>
              <span class="head">{name || texts.nobody}</span>
              {both && <span class="chip">{texts.both}</span>}
              <span class="muted">{says}</span>
              {share !== null && (
                <span class="load-bar" aria-hidden="true">
                  <span
                    class={share > 1 ? "over" : ""}
                    style={{ inlineSize: `${Math.min(100, Math.round(share * 100))}%` }}
                  />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {view && view.people.length > 0 && view.proposals.length === 0 && <p>{texts.even}</p>}
      {view?.proposals.map(({ says }) => (
        <p key={says}>{says}</p>
      ))}
      {view && view.proposals.length > 0 && !readOnly && (
        <>
          <p class="muted">{texts.what}</p>
          <button
            type="button"
            class="button button-main"
            disabled={working}
            onClick={() => void move(() => ask("evenOut"), all)}
          >
            {working ? texts.working : said(texts.act, { tasks: view.proposals.map(({ tasks }) => tasks).join(" + ") })}
          </button>
        </>
      )}
      {view?.moved.map(({ from, to, day, tasks }) => (
        <p class="row" key={`${from} ${to} ${day}`}>
          <span class="muted">{said(texts.standing, { from, to, tasks })}</span>
          {!readOnly && (
            <button
              type="button"
              class="button button-small"
              disabled={working}
              onClick={() => void move(() => ask("giveShiftBack", from, to), said(texts.back, { from }))}
            >
              {texts.giveBack}
            </button>
          )}
        </p>
      ))}
    </Screen>
  );
}
