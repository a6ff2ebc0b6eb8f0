import { parseDates } from "../../cells/dates.ts";
import { isoDay } from "../../cells/text.ts";
import { Day } from "../../cells/types.ts";
import { dayWord } from "../../messages/figures.ts";
import { finishTexts } from "../../messages/finish.ts";
import { said } from "../../messages/hand-over.ts";
import { languageOf } from "../../messages/language.ts";
import { readPersonas } from "../../model/method/personas.ts";
import { readerOf } from "../../model/method/reader.ts";
import { spoken } from "../../model/tasks/fill.ts";
import { stepAfter, stepOf } from "../../model/tasks/steps.ts";
import { locked } from "../../sheet/locked.ts";
import { readMethod } from "../../sheet/method.ts";
import { ourTabs } from "../../sheet/our-tabs.ts";
import { findTask, taskTabs, writeTask } from "../../sheet/task-tabs.ts";
import { sheetWorld } from "../../sheet/world.ts";
import type { FinishAnswer, TaskDetail, TodayView } from "../api.ts";
import { keepIfRoom } from "../keep.ts";
import { Refusal } from "../refusal.ts";
import { noSuchTask } from "./no-such-task.ts";
import { personaOf, personaView } from "./story.ts";
import { forgetTick, keepTick } from "./ticks.ts";
import { taskView, today } from "./today.ts";

const LAST = "conveyor.finished";

/** A task with its script, questions, objections and letter, and the step that follows. */
export function task(id: string): TaskDetail {
  const { here, ours, tab, row } = found(id);
  const day = here.world.today;
  const { method, texts, sheets } = readMethod(here, ours, ["stages", "playbook", "settings", "personas"]);
  const chosen = personaOf(row);
  const persona = readPersonas(readerOf(texts, sheets, here.world.locale)).find(({ name }) => name === chosen);
  const step = stepOf(method, row);
  const facts = row.data?.facts ?? {};
  const say = (text: string | undefined) => spoken(text ?? "", facts);
  const body = say(step?.letter);
  const objection = say(step?.objection);
  const after = step && stepAfter(method, step);
  const next = after ? { step: after.step, due: isoDay(day + after.days) } : null;
  const again = (days: number | null) => ({ step: row.step, due: isoDay(day + (days ?? 1)) });
  return {
    ...taskView(tab.role, row, day, languageOfUser()),
    script: row.script,
    questions: say(step?.questions),
    objections: objection === "" ? [] : [{ objection, answer: say(step?.answer) }],
    letter: body === "" ? null : { subject: say(step?.letterSubject), body },
    outcomes: method.outcomes.map(({ name, follows, days }) => ({
      name,
      refused: follows === "refused",
      next: follows === "refused" ? null : follows === "again" ? again(days) : next,
    })),
    lostReasons: method.lostReasons.map(({ name }) => name),
    persona: chosen !== "" && persona ? personaView(persona, facts) : null,
    next,
  };
}

/**
 * Writes what is new of an answer into the task's row, wherever the row is by now; what stood there is kept for `undo`. What
 * the answer leaves out stays, also what others typed meanwhile.
 */
export function finish(id: string, answer: FinishAnswer): TodayView {
  locked(() => {
    const { here, ours, tab, row } = found(id);
    const after = { ...row, ...answer };
    if (answer.done && after.lostReason.trim() === "" && after.outcome !== "") {
      const { outcomes } = readMethod(here, ours, ["settings"]).method;
      if (outcomes.some(({ name, follows }) => follows === "refused" && name === after.outcome))
        throw refusal("reasonTitle", "reason", "stays", { outcome: after.outcome });
    }
    const { done, ...texts } = answer;
    const changed = Object.entries(texts).filter(([name, text]) => row[name as keyof typeof texts] !== text);
    const cells = { ...(done ? { done } : {}), ...Object.fromEntries(changed) };
    remembering(
      () => keepLast(row, after),
      () => writeTask(tab, id, cells, here),
    );
    if (done) keepTick(id);
  });
  return today();
}

/** Moves a task to another day, today or later. The next update keeps that day. */
export function reschedule(id: string, due: string): TodayView {
  locked(() => {
    const { here, tab, row } = found(id);
    const day = Math.floor(parseDates([due], here.world.locale).serials[0]!);
    if (Number.isNaN(day)) throw refusal("dayTitle", "noDay", "keepsDay", { day: due });
    if (day < here.world.today)
      throw refusal("dayTitle", "past", "keepsDay", { day: dayWord(languageOfUser(), day, here.world.today) });
    if (row.due === day) return;
    remembering(
      () => keep({ id, due: row.due }),
      () => writeTask(tab, id, { due: new Day(day) }, here),
    );
  });
  return today();
}

/** Takes back the last finish or the last move: what stood in the row before stands there again. */
export function undo(id: string): TodayView {
  locked(() => {
    const { here, tab } = found(id);
    const last = lastOne();
    const { id: _, due, ...before } = last?.id === id ? last : { id, done: false, due: undefined };
    writeTask(tab, id, due === undefined ? before : { due: due === null ? "" : new Day(due) }, here);
    if (due === undefined) forgetTick(id);
  });
  return today();
}

interface TaskTexts {
  readonly id: string;
  readonly done: boolean;
  readonly outcome: string;
  readonly lostReason: string;
  readonly note: string;
}

/** What stood in the row that this user changed last: its texts and box, or its day when he moved it. */
type Last = Pick<TaskTexts, "id"> & Partial<TaskTexts> & { readonly due?: number | null };

function lastOne(): Last | null {
  return JSON.parse(PropertiesService.getUserProperties().getProperty(LAST) ?? "null");
}

/** Characters of each of the three texts that fit into a property of 9 KB together, also when each has three bytes (platform fact E4). */
const FITS = 900;

/**
 * Keeps what stood in a row, for `undo`. A text too long to be kept is left out: undoing then leaves in place what was
 * written. A finish that was cut off half way and is done again keeps what was kept the first time.
 */
function keepLast(row: TaskTexts, answer: TaskTexts): void {
  const { id, done, outcome, lostReason, note } = row;
  const last = lastOne();
  const texts = ["outcome", "lostReason", "note"] as const;
  const begun = last?.id === id && last.due === undefined && (row.done === last.done || row.done === answer.done);
  if (begun && texts.every((name) => row[name] === last[name] || row[name] === answer[name])) return;
  const short = Object.entries({ outcome, lostReason, note }).filter(([, text]) => text.length <= FITS);
  keep({ id, done, ...Object.fromEntries(short) });
}

/** Keeps what is needed to take something back, before it is written; where that is refused, what was kept before stands again. */
function remembering(keepIt: () => void, write: () => void): void {
  const last = lastOne();
  keepIt();
  try {
    write();
  } catch (error) {
    if (last) keep(last);
    else PropertiesService.getUserProperties().deleteProperty(LAST);
    throw error;
  }
}

/** Where the user's properties are full, what is written can not be taken back: that is no reason not to write it. */
function keep(last: Last): void {
  const properties = PropertiesService.getUserProperties();
  if (!keepIfRoom(properties, LAST, JSON.stringify(last))) properties.deleteProperty(LAST);
}

/** Reads the task sheets anew and finds the task by its id; refuses when it is in none of them any more. */
function found(id: string) {
  const here = sheetWorld();
  const ours = ourTabs();
  const place = findTask(taskTabs(ours, here), id);
  if (place) return { here, ours, ...place };
  throw noSuchTask();
}

const languageOfUser = () => languageOf(Session.getActiveUserLocale());

type Word = keyof (typeof finishTexts)["en"];

function refusal(title: Word, text: Word, untouched: Word, facts: { readonly [name: string]: string }): Refusal {
  const texts = finishTexts[languageOfUser()];
  return new Refusal({
    title: texts[title],
    text: said(texts[text], facts),
    untouched: texts[untouched],
    at: null,
    kind: "data",
  });
}
