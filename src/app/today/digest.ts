import { clientKey } from "../../cells/text.ts";
import { digestMenu } from "../../messages/digest.ts";
import { said } from "../../messages/hand-over.ts";
import { languageOf } from "../../messages/language.ts";
import { byUrgency } from "../../model/tasks/urgency.ts";
import { digestPlan } from "../../reports/digest-plan.ts";
import { lay } from "../../sheet/lay.ts";
import { locked } from "../../sheet/locked.ts";
import { nameOf, ourTabs } from "../../sheet/our-tabs.ts";
import { type TaskTab, taskTabs } from "../../sheet/task-tabs.ts";
import { readTexts } from "../../sheet/texts.ts";
import { toast } from "../../sheet/ui.ts";
import { sheetWorld } from "../../sheet/world.ts";
import { openTabs } from "./calendar.ts";
import { whoAmI } from "./today.ts";

const words = () => digestMenu[languageOf(Session.getActiveUserLocale())];

/** Lays the tab of today's tasks for printing and shows it. */
export function showDigest(): void {
  const tab = locked(() => {
    const here = sheetWorld();
    const ours = ourTabs();
    const { today, language } = here.world;
    const tasks = openTabs(ours, here)
      .flatMap(({ read }) => read.rows)
      .flatMap((row) => (isUrgent(row, today) ? [{ ...row, due: row.due!, money: row.data?.money ?? null }] : []))
      .sort((a, b) => byUrgency({ ...a, worth: a.data?.worth }, { ...b, worth: b.data?.worth }, today));
    const texts = readTexts(language).monitor.digest;
    return lay(digestPlan(tasks, texts, { language, today }), here.clock, ours.get("digest")).activate();
  });
  toast(said(words().done, { tab: nameOf(tab) }), words().item);
}

type Row = TaskTab["read"]["rows"][number];
const isUrgent = ({ id, done, due }: Row, today: number) => id !== "" && !done && due !== null && due <= today;

/** What is overdue and due today for the one who asks, or for everybody while nobody has said who he is. */
export function urgentCounts(tabs: readonly TaskTab[], today: number, me: string | null) {
  const urgent = tabs
    .flatMap(({ read }) => read.rows)
    .filter((row) => isUrgent(row, today) && (me === null || clientKey(row.manager) === clientKey(me)));
  const overdue = urgent.filter(({ due }) => due! < today).length;
  return { overdue, today: urgent.length - overdue };
}

/**
 * Tells the counts when the file is opened. A simple trigger may read the document once the add-on is enabled in it
 * (platform fact D2); where Google refuses all the same, the menu is there and nothing is told.
 */
export function tellCounts(): void {
  try {
    const here = sheetWorld();
    const me = whoAmI();
    const counts = urgentCounts(taskTabs(ourTabs(), here), here.world.today, me);
    if (counts.overdue + counts.today === 0) return;
    const { counts: everybody, mine, title, team } = words();
    toast(me === null ? said(everybody, counts) : said(mine, { ...counts, name: me }), me === null ? team : title);
  } catch {
    return;
  }
}
