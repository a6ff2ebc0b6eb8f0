import type { Failure, TodayView } from "../../src/app/api.ts";
import type { Ask } from "../client.ts";

/** Updates the task sheets that are built and shows the tasks anew; gives the first failure. */
export async function updateLists(ask: Ask, show: (view: TodayView) => void): Promise<Failure | null> {
  const cards = await ask("cards");
  if (!cards.ok) return cards.failure;
  const built = cards.value.filter(({ tabId }) => tabId !== null).map(({ report }) => report);
  for (const report of ["hunters", "farmers"] as const) {
    const answer = built.includes(report) ? await ask("build", report, 1) : null;
    if (answer && !answer.ok) return answer.failure;
  }
  const today = await ask("today");
  if (today.ok) show(today.value);
  return today.ok ? null : today.failure;
}
