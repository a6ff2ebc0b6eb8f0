import { isoDay } from "../cells/text.ts";
import { languageOf } from "../messages/language.ts";
import { ifAllowed } from "../sheet/dress.ts";
import { readTeam } from "../sheet/read-team.ts";
import { taskTabs } from "../sheet/task-tabs.ts";
import type { StartView } from "./api.ts";
import { cardsOf } from "./cards.ts";
import { dataOf } from "./data/data.ts";
import { refreshDates } from "./reports/report-date.ts";
import { urgentCounts } from "./today/digest.ts";
import { whoAmI } from "./today/today.ts";

/** What the panel opens with. Live reports are counted by today from now on, or it is said that their date could not be written. */
export function start(): StartView {
  const team = readTeam();
  const dated = ifAllowed(() => refreshDates(team), false);
  return {
    language: languageOf(Session.getActiveUserLocale()),
    today: isoDay(team.world.today),
    readOnly: false,
    dated,
    data: dataOf(team),
    cards: cardsOf(team),
    urgent: urgentCounts(taskTabs(team.ours, team), team.world.today, whoAmI()),
  };
}
