import { useEffect, useRef, useState } from "preact/hooks";
import type { MatrixView } from "../../src/app/api.ts";
import { matrixTexts } from "../../src/messages/matrix.ts";
import { usePanel } from "../panel.ts";
import { Await } from "../parts/await.tsx";
import { BackButton, Screen, Title } from "../parts/screen.tsx";
import { useRemote } from "../remote.ts";
import { Chosen } from "./chosen.tsx";
import { poll } from "./poll.ts";

/**
 * The matrices of the Segments tab and the clients of one cell: of the one chosen here, or of the one selected in the tab.
 * The script cannot tell the panel of a selection, so it is asked which cell is selected every few seconds while this screen
 * can be seen, and for the matrices only when that has changed or the user comes back into the panel.
 */
export function MatrixScreen({ onBack }: { onBack: () => void }) {
  const { ask, words, language, show } = usePanel();
  const texts = matrixTexts[language];
  const asked = useRef<{ cell: string | null; seen: string | null }>({ cell: null, seen: null });
  const loader = useRemote<MatrixView | null>(() => ask("matrix", asked.current.cell, asked.current.seen));
  const { remote, load } = loader;
  const view = remote.state === "here" ? remote.value : null;
  const chosen = view?.chosen ?? null;
  /** The cell that was selected at the last look, and the tab of the matrices. */
  const place = useRef<{ tabId: number; a1: string } | null>(null);
  const shown = useRef<number | null>(null);
  shown.current = view?.tabId ?? null;
  asked.current = { cell: chosen?.cell ?? null, seen: view?.selected ?? null };

  useEffect(() => {
    void load();
    const back = () => void load();
    addEventListener("focus", back);
    const look = async () => {
      const before = place.current;
      const answer = await ask("selection");
      if (!answer.ok || answer.value === null) return;
      place.current = answer.value;
      const isOther = answer.value.tabId !== before?.tabId || answer.value.a1 !== before.a1;
      if (before && isOther && answer.value.tabId === shown.current) await load();
    };
    void look();
    const stop = poll(look);
    return () => {
      stop();
      removeEventListener("focus", back);
    };
  }, []);
  const choose = (cell: string) => {
    asked.current = { ...asked.current, cell };
    void load();
  };

  return (
    <Screen
      foot={
        view &&
        chosen &&
        chosen.a1 !== "" && (
          <button type="button" class="button button-main" onClick={() => show(view.tabId, chosen.a1)}>
            {texts.show}
          </button>
        )
      }
    >
      <BackButton onBack={onBack}>{texts.back}</BackButton>
      <Title arrive>{words.build.report.segments}</Title>
      <Await loader={loader} text={words.reading} />
      {remote.state === "here" && view === null && <p class="muted">{texts.notBuilt}</p>}
      {view && <Grids view={view} chosen={chosen?.cell ?? ""} onCell={choose} />}
      {view && <p class="muted matrix-how">{texts.takeHow}</p>}
      {view && chosen && <Chosen chosen={chosen} tabId={view.tabId} />}
    </Screen>
  );
}

const LETTERS = ["A", "B", "C", "D", "?"] as const;
const INTERESTS = ["1", "2", "3", "4", "?"] as const;

/** One matrix at a time, chosen by marketing value; every cell with clients is a button. */
function Grids(props: { view: MatrixView; chosen: string; onCell: (cell: string) => void }) {
  const { language } = usePanel();
  const texts = matrixTexts[language];
  const { groups } = props.view;
  const own = groups.findIndex(({ value }) => props.chosen.slice(2, -2) === value);
  const [shown, setShown] = useState(Math.max(0, own));
  useEffect(() => {
    if (own >= 0) setShown(own);
  }, [props.chosen]);
  return (
    <>
      <div class="matrix-values">
        {groups.map(({ value }, i) => (
          <button key={value} type="button" class="matrix-value" aria-pressed={i === shown} onClick={() => setShown(i)}>
            {value}
          </button>
        ))}
      </div>
      <p class="caption">{texts.lead}</p>
      <table class="matrix">
        <thead>
          <tr>
            <td />
            {INTERESTS.map((interest) => (
              <th key={interest} scope="col">
                {interest}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups[shown]?.cells.map((line, i) => (
            <tr key={LETTERS[i]}>
              <th scope="row">{LETTERS[i]}</th>
              {line.map(({ cell, count, action, says }) => (
                <td key={cell}>
                  <button
                    type="button"
                    class={`matrix-cell matrix-${count > 0 ? (action ?? "own") : "none"}`}
                    aria-pressed={cell === props.chosen}
                    aria-label={texts.cellIs({ cell, action: says, count })}
                    disabled={count === 0}
                    onClick={() => props.onCell(cell)}
                  >
                    {count > 0 ? count : "–"}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
