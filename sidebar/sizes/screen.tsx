import { useEffect, useRef, useState } from "preact/hooks";
import type { SizesView, SizesWritten, Marks as Three } from "../../src/app/api.ts";
import { numberWord } from "../../src/messages/figures.ts";
import { sizesPanelTexts } from "../../src/messages/sizes-panel.ts";
import { useDoing } from "../doing.ts";
import { usePanel } from "../panel.ts";
import { Await } from "../parts/await.tsx";
import { Tick } from "../parts/icons.tsx";
import { FailureMessage, ReadOnly } from "../parts/messages.tsx";
import { BackButton, Screen, Title } from "../parts/screen.tsx";
import { useRemote } from "../remote.ts";
import { markOf } from "./count.ts";
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
  const { ask, language, say, go, show, readOnly } = usePanel();
  const texts = sizesPanelTexts[language];
  const wanted = useRef<string | null>(null);
  const loader = useRemote<SizesView>(() => ask("sizes", wanted.current));
  const { remote, load } = loader;
  const [typed, setTyped] = useState<readonly string[] | null>(null);
  const [written, setWritten] = useState<SizesWritten | null>(null);
  const { now, failed, action } = useDoing();
  const writing = now !== "";
  useEffect(() => void load(), []);

  const forget = () => {
    setTyped(null);
    setWritten(null);
  };
  const choose = (column: string) => {
    wanted.current = column;
    forget();
    void load();
  };
  const view = remote.state === "here" ? remote.value : null;
  const chosen = view?.chosen;
  /** The marks as they stand in the fields; 0 for what is none is refused. */
  const marks = (typed ?? []).map((text) => markOf(text, language) ?? 0);
  const accept = action("accept", (column: string) => ({
    what: texts.accept,
    ask: () => {
      setWritten(null);
      wanted.current = column;
      return ask("acceptSizes", column, typed ? (marks as unknown as Three) : chosen!.marks);
    },
    use: (answer) => {
      setWritten(answer);
      say(answer.said.join(" "));
      void load();
      void onDone();
    },
  }));
  const stands = view?.present?.map((mark, i) => `${"ABC"[i]}\u00a0${numberWord(language, mark)}`).join(" · ");
  return (
    <Screen>
      <BackButton onBack={onBack}>{back}</BackButton>
      {readOnly && <ReadOnly />}
      <Title arrive>{texts.title}</Title>
      <p class="muted">{texts.lead}</p>
      <Await loader={loader} text={texts.reading} />
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
            onAccept={() => accept(chosen.column)}
          />
          {failed && <FailureMessage {...failed} />}
          {written && (
            <div class="card-note built">
              <p class="good">
                <Tick />
                <span>{written.said[0]}</span>
              </p>
              <p class="muted">{written.said.slice(1).join(" ")}</p>
              <p>
                <button type="button" class="link" onClick={() => show(written.at.tabId, written.at.a1)}>
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
