import { useEffect } from "preact/hooks";
import type { LoadView, TodayView } from "../../src/app/api.ts";
import { said } from "../../src/messages/hand-over.ts";
import { loadTexts } from "../../src/messages/load.ts";
import { useDoing } from "../doing.ts";
import { usePanel } from "../panel.ts";
import { type Given, useRemote } from "../remote.ts";
import { BesideScreen } from "./beside-screen.tsx";
import { useUpdate } from "./update-lists.ts";

/** Who has how much to do against the norms, and what evens it out: moved in one press, given back in another. */
export function LoadScreen(props: { onBack: () => void; onView: (view: TodayView) => void }) {
  const { language, ask, readOnly } = usePanel();
  const texts = loadTexts[language];
  const loader = useRemote<LoadView>(() => ask("load"));
  const { load, put } = loader;
  const doing = useDoing();
  const working = doing.now !== "";
  useEffect(() => void load(), []);

  const update = useUpdate(doing, { working: texts.working, load, onView: props.onView });
  const move = (what: string, change: () => Promise<Given<LoadView>>, done: string) => ({
    what,
    ask: change,
    use: (after: LoadView) => {
      put(after);
      update(done);
    },
  });
  const view = loader.remote.state === "here" ? loader.remote.value : null;
  const all = view?.proposals.map(({ from, to, tasks }) => said(texts.moved, { from, to, tasks })).join(" ") ?? "";
  const act = said(texts.act, { tasks: view?.proposals.map(({ tasks }) => tasks).join(" + ") ?? "" });
  const evenOut = doing.action("even out", () => move(act, () => ask("evenOut"), all));
  const giveBack = doing.action("give back", (from: string, to: string) =>
    move(`${texts.giveBack}: ${from}`, () => ask("giveShiftBack", from, to), said(texts.back, { from })),
  );

  return (
    <BesideScreen
      title={texts.title}
      hint={texts.hint}
      loader={loader}
      text={texts.reading}
      doing={doing}
      onBack={props.onBack}
    >
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
          <button type="button" class="button button-main" aria-disabled={working} onClick={() => evenOut()}>
            {working ? texts.working : act}
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
              aria-disabled={working}
              onClick={() => giveBack(from, to)}
            >
              {texts.giveBack}
            </button>
          )}
        </p>
      ))}
    </BesideScreen>
  );
}
