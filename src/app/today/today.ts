import { clientKey, isoDay } from "../../cells/text.ts";
import { money } from "../../messages/figures.ts";
import { type Language, languageOf } from "../../messages/language.ts";
import { dueStatus } from "../../metrics/tasks.ts";
import type { TaskRow } from "../../model/tasks/sheet.ts";
import { byUrgency } from "../../model/tasks/urgency.ts";
import { ourTabs } from "../../sheet/our-tabs.ts";
import { type TaskTab, taskTabs } from "../../sheet/task-tabs.ts";
import { sheetWorld } from "../../sheet/world.ts";
import type { TaskView, TodayView } from "../api.ts";
import { keep } from "../keep.ts";

const ME = "conveyor.me";

/** The tasks of the one who asks, or of everybody while nobody has said who he is. */
export function today(): TodayView {
  const here = sheetWorld();
  return todayOf(taskTabs(ourTabs(), here), here.world.today);
}

/** Remembers who the user is; null: he wants to see everybody's tasks. */
export function iAm(name: string | null): TodayView {
  const properties = PropertiesService.getUserProperties();
  if (name === null) properties.deleteProperty(ME);
  else keep(properties, ME, name, name);
  return today();
}

/** Who the user said he is; null while he sees everybody's tasks. */
export function whoAmI(): string | null {
  return PropertiesService.getUserProperties().getProperty(ME);
}

/** The view of task sheets already read. */
export function todayOf(tabs: readonly TaskTab[], day: number): TodayView {
  const language = languageOf(Session.getActiveUserLocale());
  const me = whoAmI();
  const rows = tabs.flatMap(({ role, read }) =>
    read.rows.filter(({ id }) => id !== "").map((row) => ({ role, row, money: row.data?.money ?? null })),
  );
  const mine = me === null ? rows : rows.filter(({ row }) => clientKey(row.manager) === clientKey(me));
  const urgent = ({ row, money: amount }: (typeof rows)[number]) => {
    const { due, manager, id, data } = row;
    return { due, money: amount, worth: data?.worth, manager, id };
  };
  const sorted = [...mine].sort(
    (a, b) => Number(a.row.done) - Number(b.row.done) || byUrgency(urgent(a), urgent(b), day),
  );
  const stake = mine
    .filter(({ row }) => !row.done && row.due !== null && row.due <= day)
    .reduce((sum, { money: amount }) => sum + (amount ?? 0), 0);
  return {
    today: isoDay(day),
    people: [...new Set(rows.map(({ row }) => row.manager))].sort(),
    me,
    tasks: sorted.map(({ role, row }) => taskView(role, row, day, language)),
    stake: stake > 0 ? money(language, stake) : "",
    built: tabs.length > 0,
  };
}

/** One task as the panel lists it. */
export function taskView(role: TaskTab["role"], row: TaskRow, day: number, language: Language): TaskView {
  const { id, client, deal, stage, step, manager, cell, why, outcome, lostReason, note } = row;
  const due = row.due ?? Number.NaN;
  const amount = row.data?.money ?? null;
  const status = dueStatus(due, row.done, day);
  return {
    id,
    role,
    status,
    due: row.due === null ? "" : isoDay(row.due),
    daysLate: status === "overdue" ? day - due : 0,
    client,
    deal,
    stage,
    step,
    manager,
    cell,
    why,
    money: amount === null ? "" : money(language, amount),
    outcome,
    lostReason,
    note,
  };
}
