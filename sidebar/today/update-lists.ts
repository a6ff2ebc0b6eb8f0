import type { TodayView } from "../../src/app/api.ts";
import type { Ask } from "../client.ts";
import type { Doing } from "../doing.ts";
import { usePanel } from "../panel.ts";
import type { Given } from "../remote.ts";

/** What follows once it is written who works what: the task sheets show it, then the panel, which reads the screen anew. */
export function useUpdate(
  doing: Doing,
  screen: { readonly working: string; readonly load: () => unknown; readonly onView: (view: TodayView) => void },
): (done: string) => void {
  const { ask, say } = usePanel();
  return doing.action("update", (done: string) => ({
    what: screen.working,
    ask: () => updateLists(ask),
    use(today: TodayView) {
      screen.onView(today);
      void screen.load();
      say(done);
    },
  }));
}

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
