import { useState } from "preact/hooks";
import type { Problem } from "../../src/app/api.ts";
import { usePanel } from "../panel.ts";

/** The first ones change the numbers most; the rest wait behind a button. */
const FIRST = 4;

/** What stands in the team's tabs and would change the numbers, each with the way there. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const { words, show } = usePanel();
  const [all, setAll] = useState(false);
  const shown = all || problems.length <= FIRST + 1 ? problems : problems.slice(0, FIRST);
  return (
    <section aria-labelledby="problems">
      <h2 class="head head-line" id="problems">
        {words.data.problems}
      </h2>
      <ul class="list">
        {shown.map(({ count, text, tabId, a1, rows }) => (
          <li class="problem" key={`${text} ${tabId} ${a1}`}>
            <b>{words.count(count)}</b>
            <span>
              {text}
              {rows !== undefined && (
                <details class="rows">
                  <summary aria-label={words.data.whichRows(text)}>{words.data.allRows}</summary>
                  {rows}
                </details>
              )}
            </span>
            {tabId !== null && (
              <button
                type="button"
                class="link"
                aria-label={words.data.showProblem(text)}
                onClick={() => show(tabId, a1)}
              >
                {words.data.show}
              </button>
            )}
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.data.moreProblems(problems.length - shown.length)}
        </button>
      )}
    </section>
  );
}
