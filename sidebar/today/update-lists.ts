import type { TodayView } from "../../src/app/api.ts";
import type { Ask } from "../client.ts";
import type { Act } from "../doing.ts";
import type { Given } from "../remote.ts";

/** What follows once it is written who works what: the task sheets show it, then the panel. */
export const showingIt = (ask: Ask, what: string, show: (view: TodayView) => void): Act<TodayView> => ({
  what,
  ask: () => updateLists(ask),
  use: show,
});

/** Updates the task sheets that are built and gives the tasks as they are then, or the first failure. */
async function updateLists(ask: Ask): Promise<Given<TodayView>> {
  const cards = await ask("cards");
  if (!cards.ok) return cards;
  const built = cards.value.filter(({ tabId }) => tabId !== null).map(({ report }) => report);
  for (const report of ["hunters", "farmers"] as const) {
    const answer = built.includes(report) ? await ask("build", report, 1) : null;
    if (answer && !answer.ok) return answer;
  }
  return ask("today");
}
