import { isoDay } from "../cells/text.ts";
import type { Language } from "../messages/language.ts";
import { locked } from "../sheet/locked.ts";
import { readTeam, type Team } from "../sheet/read-team.ts";
import { keepView } from "../sheet/view.ts";
import { keepChanges } from "./history-changes.ts";
import { keepIfRoom } from "./keep.ts";
import { funnelBuilder } from "./reports/funnel.ts";
import { refuseWithout } from "./reports/needs.ts";
import { remarksIn } from "./reports/remarks.ts";

/** ISO day of the last press, or of what did it. */
export const KEPT_DAY = "conveyor.kept";

/** Whether the team keeps a history and nobody has kept today's stages yet: the panel does so when it opens. */
export function keepDue({ ours, world }: Pick<Team, "ours" | "world">): boolean {
  return ours.has("history") && PropertiesService.getDocumentProperties().getProperty(KEPT_DAY) !== isoDay(world.today);
}

/** Keeps how every deal stands today; gives the sentence that says what was kept. */
export function keepStages(language: Language): string {
  return keepView(() => locked(() => keepToday(language)));
}

/** The same within a lock, with nobody before the screen. */
export function keepToday(language: Language): string {
  const team = readTeam(["stages"], ["deals"]);
  refuseWithout(team, "funnel", funnelBuilder, language);
  const { texts, say } = remarksIn(language);
  const { first, more, none } = texts.history;
  const fresh = !team.ours.has("history");
  const count = keepChanges(team, language);
  keepIfRoom(PropertiesService.getDocumentProperties(), KEPT_DAY, isoDay(team.world.today));
  return fresh ? say(first, { n: count }) : count > 0 ? say(more, { n: count }) : none;
}
