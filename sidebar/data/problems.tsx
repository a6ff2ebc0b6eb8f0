import type { Problem } from "../../src/app/api.ts";
import { usePanel } from "../panel.ts";

/** What stands in the team's tabs and would change the numbers, each with the way there. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const { words, ask } = usePanel();
  return (
    <section aria-labelledby="problems">
      <h2 class="head head-line" id="problems">
        {words.data.problems}
      </h2>
      <ul class="list">
        {problems.map(({ count, text, tabId, a1 }) => (
          <li class="problem" key={`${text} ${tabId} ${a1}`}>
            <b>{words.count(count)}</b>
            <span>{text}</span>
            {tabId !== null && (
              <button
                type="button"
                class="link"
                aria-label={words.data.showProblem(text)}
                onClick={() => void ask("show", tabId, a1)}
              >
                {words.data.show}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
