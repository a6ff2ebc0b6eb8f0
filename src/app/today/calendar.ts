import { clientKey, isoDay } from "../../cells/text.ts";
import { calendarMenu } from "../../messages/calendar.ts";
import { languageOf } from "../../messages/language.ts";
import { icsText } from "../../model/ics.ts";
import { calendarPlan, WEEK_CELL } from "../../reports/calendar-plan.ts";
import { lay } from "../../sheet/lay.ts";
import { locked } from "../../sheet/locked.ts";
import { nameOf, ourTabs } from "../../sheet/our-tabs.ts";
import { taskTabs } from "../../sheet/task-tabs.ts";
import { readTexts } from "../../sheet/texts.ts";
import { showText, toast } from "../../sheet/ui.ts";
import { fileId, sheetWorld } from "../../sheet/world.ts";
import type { CalendarView } from "../api.ts";
import { Refusal } from "../refusal.ts";
import { whoAmI } from "./today.ts";

/** A text with its `{names}` filled in. */
const put = (template: string, facts: { readonly [name: string]: string }) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? "").trim();

const words = () => calendarMenu[languageOf(Session.getActiveUserLocale())];

/** Lays the Calendar tab and shows it: a week of the task sheets by person, in formulas that follow them. */
export function showCalendar(): void {
  locked(() => {
    const here = sheetWorld();
    const ours = ourTabs();
    const tabs = openTabs(ours, here);
    const existing = ours.get("calendar");
    const rows = tabs.flatMap(({ read }) => read.rows.filter(({ id, done }) => id !== "" && !done));
    const texts = readTexts(here.world.language).calendar;
    const plan = calendarPlan({
      sheets: tabs.map(({ sheet, read }) => ({ tabName: nameOf(sheet), shape: read.shape })),
      tasks: rows.map(({ manager, due, client, step }) => ({
        person: manager,
        due,
        line: put(texts.task, { client, step }),
      })),
      week: existing ? String(existing.getRange(WEEK_CELL).getValue()) : "",
      built: here.clock.serial(new Date()),
      texts,
      language: here.world.language,
    });
    lay(plan, here.clock, existing).activate();
  });
  toast(words().done, words().item);
}

/** The open tasks that have a day as entries of a calendar: those of the one who asks, or everybody's. */
export function calendar(): CalendarView {
  const here = sheetWorld();
  const me = whoAmI();
  const { calendar: texts } = readTexts(here.world.language);
  const tasks = openTabs(ourTabs(), here)
    .flatMap(({ read }) => read.rows)
    .filter(
      ({ id, done, due, manager }) =>
        id !== "" && !done && due !== null && (me === null || clientKey(manager) === clientKey(me)),
    );
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const file = fileId();
  const entries = tasks.map(({ id, due, client, step, why, script }) => ({
    uid: `${id}@${file}`,
    day: isoDay(due!),
    summary: put(texts.task, { client, step }),
    description: put(texts.entry, { why, script }),
  }));
  return { tasks: entries.length, who: me, text: icsText(texts.title, entries, stamp) };
}

/** The same from the menu, in a dialog whose text can be copied. */
export function showCalendarText(): void {
  const { tasks, who, text } = calendar();
  const { file, copy, everybody } = words();
  showText(file.replace("…", ""), copy.replace("{tasks}", String(tasks)).replace("{who}", who ?? everybody), text);
}

/** The task sheets; refuses when there is none. */
export function openTabs(ours: ReturnType<typeof ourTabs>, here: ReturnType<typeof sheetWorld>) {
  const tabs = taskTabs(ours, here);
  if (tabs.length > 0) return tabs;
  throw new Refusal({ ...words().noSheets, at: null, kind: "data" });
}
