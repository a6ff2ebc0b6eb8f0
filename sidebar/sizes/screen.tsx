import { useEffect, useRef, useState } from "preact/hooks";
import type { Failure, SizesView, SizesWritten } from "../../src/app/api.ts";
import { numberWord } from "../../src/messages/figures.ts";
import { sizesPanelTexts } from "../../src/messages/sizes-panel.ts";
import { usePanel } from "../panel.ts";
import { Tick } from "../parts/icons.tsx";
import { FailureMessage, ReadOnly, Waiting } from "../parts/messages.tsx";
import { BackButton, Screen, Title } from "../parts/screen.tsx";
import { useRemote } from "../remote.ts";
import { Marks } from "./marks.tsx";

/** Proposes marks of the classes from a column of numbers, and writes them once they are accepted. */
export function SizesScreen({
  back,
  onBack,
  onDone,
}: {
  back: string;
  onBack: () => void;
  onDone: () => Promise<void>;
}) {
  const { ask, words, language, say, go, readOnly } = usePanel();
  const texts = sizesPanelTexts[language];
  const wanted = useRef<string | null>(null);
  const { remote, load } = useRemote<SizesView>(() => ask("sizes", wanted.current));
  const [typed, setTyped] = useState<readonly string[] | null>(null);
  const [writing, setWriting] = useState(false);
  const [written, setWritten] = useState<SizesWritten | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => void load(), []);

  const forget = () => {
    setTyped(null);
    setWritten(null);
    setFailure(null);
  };
  const choose = (column: string) => {
    wanted.current = column;
    forget();
    void load();
  };
  const accept = async (column: string, marks: readonly [number, number, number]) => {
    if (writing) return;
    setWriting(true);
    setWritten(null);
    setFailure(null);
    wanted.current = column;
    const answer = await ask("acceptSizes", column, marks);
    if (answer.ok) await Promise.all([load(), onDone()]);
    setWriting(false);
    if (!answer.ok) return setFailure(answer.failure);
    setWritten(answer.value);
    say(answer.value.said.join(" "));
  };

  const view = remote.state === "here" ? remote.value : null;
  const chosen = view?.chosen;
  const stands = view?.present?.map((mark, i) => `${"ABC"[i]}\u00a0${numberWord(language, mark)}`).join(" · ");
  return (
    <Screen>
      <BackButton onBack={onBack}>{back}</BackButton>
      {readOnly && <ReadOnly />}
      <Title arrive>{texts.title}</Title>
      <p class="muted">{texts.lead}</p>
      {remote.state === "waiting" && <Waiting text={texts.reading} long={words.patience} />}
      {remote.state === "failed" && <FailureMessage failure={remote.failure} again={() => void load()} />}
      {remote.state === "here" && remote.failure && (
        <FailureMessage failure={remote.failure} again={() => void load()} />
      )}
      {view && !chosen && (
        <div class="spaced">
          <p>{view.tab ? texts.noColumns(view.tab) : texts.noClients}</p>
          {view.tab && <p class="muted">{texts.noColumnsHow}</p>}
          <button type="button" class="button" onClick={() => go("data")}>
            {texts.toData}
          </button>
        </div>
      )}
      {view && chosen && (
        <>
          <label class="field sizes-column">
            {texts.column}
            <select
              class="select"
              value={chosen.column}
              disabled={writing}
              onChange={(event) => choose(event.currentTarget.value)}
            >
              {view.columns.map(({ column, header }) => (
                <option key={column} value={column}>
                  {texts.ofColumns(column, header)}
                </option>
              ))}
            </select>
          </label>
          <p class="muted">{texts.rows(view.tab, chosen.sizes.length, chosen.without)}</p>
          <Marks
            key={chosen.column}
            chosen={chosen}
            typed={typed ?? chosen.marks.map((mark) => numberWord(language, mark))}
            writing={writing}
            onType={(marks) => {
              setTyped(marks);
              setWritten(null);
            }}
            onAgain={typed && forget}
            onAccept={(marks) => void accept(chosen.column, marks)}
          />
          {failure && <FailureMessage failure={failure} />}
          {written && (
            <div class="card-note built">
              <p class="good">
                <Tick />
                <span>{written.said[0]}</span>
              </p>
              <p class="muted">{written.said.slice(1).join(" ")}</p>
              <p>
                <button type="button" class="link" onClick={() => void ask("show", written.at.tabId, written.at.a1)}>
                  {texts.open}
                </button>
              </p>
            </div>
          )}
          {!written && <p class="hint">{stands ? texts.now(stands) : texts.none}</p>}
          <p class="hint">{texts.notMoney}</p>
        </>
      )}
    </Screen>
  );
}
