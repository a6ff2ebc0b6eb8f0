import { Day } from "../../cells/types.ts";
import type { Language } from "../../messages/language.ts";
import type { RunWhy } from "../../messages/letter-failures.ts";
import { letterTexts } from "../../messages/letters.ts";
import { type Addressee, addressees, type Letter, letterFor, type OpenTask } from "../../model/letters.ts";
import { type Breach, breachesOf } from "../../model/monitor/breaches.ts";
import { historyOf } from "../../model/tasks/archive.ts";
import { withStandIns } from "../../model/tasks/handover.ts";
import { peopleOf } from "../../model/tasks/people.ts";
import { letterText } from "../../reports/letter-text.ts";
import { type LettersTab, readLetters } from "../../reports/letters-plan.ts";
import { archived } from "../../sheet/archive.ts";
import { toSheet } from "../../sheet/cells.ts";
import { Busy, locked } from "../../sheet/locked.ts";
import { fileUrl, lettersLeft, sendLetter } from "../../sheet/mail.ts";
import { ourTabs } from "../../sheet/our-tabs.ts";
import { readTeam } from "../../sheet/read-team.ts";
import { tabValues } from "../../sheet/tab-values.ts";
import { taskTabs } from "../../sheet/task-tabs.ts";
import { readTexts } from "../../sheet/texts.ts";
import { sheetWorld } from "../../sheet/world.ts";
import { keepDue, keepToday } from "../history.ts";
import { failureOf } from "../refusal.ts";
import { handOvers } from "../today/hand-overs.ts";
import { mailFailures } from "./failures.ts";
import { forgetOld, isClaimed, keepBegun, keepHeld, keepMissed, keepNote, keepRun, saidBy } from "./ledger.ts";

type Here = ReturnType<typeof sheetWorld>;

/** How often a person's turn is waited for while somebody builds, ten seconds each. */
const TURNS = 6;
/** Letters of a failure, so that it fits into a property. */
const LONGEST = 300;
/** Lines that the tab keeps of what happened. */
const LINES = 40;

/** The words of what went wrong, from the data file of the language. */
export const failureTexts = (language: Language) => readTexts(language).letterFailures;

/** The run of the morning: the letters, then the stages of the day into a history that is begun. Neither stops the other. */
export function morningRun(): void {
  const here = sheetWorld();
  try {
    sendMorningLetters(here);
  } finally {
    keepMorning(here);
  }
}

/** At most one letter a person a day, whoever's trigger it is and however often it runs. */
function sendMorningLetters(here: Here): void {
  const day = here.world.today;
  keepRun({ day, ended: false });
  try {
    const why = run(here);
    keepRun({ day, ended: true, ...(why && { why }) });
  } catch (error) {
    keepRun({ day, ended: true, why: "stopped", said: saidBy(error) });
    throw error;
  }
}

/** What the task sheets and the tab of addresses hold. */
export function readMail(here: Here) {
  const ours = ourTabs();
  const tabs = taskTabs(ours, here);
  const sheet = ours.get("letters");
  const tab = sheet && readLetters(tabValues(sheet, here.clock), Object.values(letterTexts));
  const tasks = tabs.flatMap(({ role, read }) =>
    read.rows.flatMap((row): OpenTask[] => {
      const { id, due, client, deal, step, why, manager, data } = row;
      if (id === "" || row.done) return [];
      return [{ role, id, due, client, deal, step, why, manager, money: data?.money ?? null, worth: data?.worth }];
    }),
  );
  return { ours, tabs, sheet, tab, tasks };
}

/** Sends; returns why not all could be sent. */
function run(here: Here): RunWhy | undefined {
  const { world } = here;
  const { today: day, language } = world;
  const { tabs, tab, sheet, tasks } = readMail(here);
  if (tabs.length === 0) return "noSheets";
  if (tab === undefined || sheet === undefined) return "noTab";
  const breaches = breachesToday();
  const { boxes, noAddress, badAddress } = addressees(
    tab.lines,
    [...tasks, ...breaches].filter((one) => isUrgent(one, day)).map(({ manager }) => manager),
  );
  const url = fileUrl();
  const sent: string[] = [];
  const held: string[] = [];
  let why: RunWhy | undefined;
  for (const box of boxes) {
    const letter = letterFor(box, tasks, breaches, day);
    if (letter === undefined) continue;
    if (lettersLeft() < 1) held.push(...box.people);
    else {
      const claim = claimed(box, day);
      if (claim === "noRoom") why = claim;
      if (claim === true && isSent(box, letter)) sent.push(box.people.join(", "));
    }
  }
  patiently(() => {
    keepHeld(noAddress, "noAddress", day);
    keepHeld(badAddress, "badAddress", day);
    keepHeld(held, "quota", day);
    forgetOld(day);
    tell();
  });
  return why;

  function isSent(box: Addressee, letter: Letter): boolean {
    try {
      sendLetter(box.to, letterText(letter, language, day, url));
    } catch (error) {
      keepNote(box.people, { day, to: box.to, state: "failed", why: "refused", said: saidBy(error) });
      return false;
    }
    keepNote(box.people, { day, to: box.to, state: "sent" });
    return true;
  }

  /** Says in the tab what happened, the latest on top; nothing when the same stands there already. */
  function tell(): void {
    const values = tabValues(sheet!, here.clock);
    const now = readLetters(values, Object.values(letterTexts));
    if (now?.report == null) return;
    const texts = letterTexts[language].tab;
    const told = [
      ...(sent.length > 0 ? [texts.sent(sent.join(", "))] : []),
      ...mailFailures(day, language, failureTexts),
    ];
    report(now.report, told, values);
  }

  function report(
    at: NonNullable<LettersTab["report"]>,
    told: readonly string[],
    values: ReturnType<typeof tabValues>,
  ): void {
    const before = values
      .slice(at.row - 1, at.row - 1 + LINES)
      .map((row) => [row[at.column - 1] ?? "", row[at.column] ?? ""]);
    const old = before.filter(([, what]) => what !== "");
    const known = new Set(old.filter(([on]) => on instanceof Day && on.serial === day).map(([, what]) => what));
    const fresh = told.filter((line) => !known.has(line)).map((line) => [new Day(day), line]);
    if (fresh.length === 0) return;
    const lines = [...fresh, ...old].slice(0, LINES);
    sheet!
      .getRange(at.row, at.column, lines.length, 2)
      .setValues(lines.map((line) => line.map((cell) => toSheet(cell, here.clock))));
  }
}

/** Keeps today's stages unless somebody has; what hinders it is noted and told. */
function keepMorning({ world }: Here): void {
  try {
    patiently(() => keepDue({ ours: ourTabs(), world }) && keepToday(world.language));
  } catch (error) {
    keepMissed({ day: world.today, said: failureOf(error, world.language).text.slice(0, LONGEST) });
  }
}

/** Deals beyond their checkpoint today, as the team's tables say now; none where no table tells of deals. */
function breachesToday(): Breach[] {
  const team = readTeam(
    ["stages", "classes", "rules", "playbook", "settings"],
    ["clients", "deals", "orders", "activities"],
  );
  const { method, world } = team;
  const book = withStandIns(team.book, handOvers());
  return breachesOf({ book, method, world, history: historyOf(archived(team)), ...peopleOf(book, method, world) });
}

/** Whether somebody must hear of it this morning; a breach has no day of its own. */
const isUrgent = (one: OpenTask | Breach, day: number) => !("due" in one) || one.due === null || one.due <= day;

/** Notes, before anything is sent, that these people get their letter from this run; false when another has it. */
function claimed({ to, people }: Addressee, day: number): boolean | "noRoom" {
  return patiently(() => !isClaimed(to, people, day) && (keepBegun(people, to, day) || "noRoom"));
}

/** Does something under the lock, waiting as long as a build takes. */
function patiently<T>(act: () => T): T {
  for (let turn = 1; ; turn++) {
    try {
      return locked(act);
    } catch (error) {
      if (!(error instanceof Busy) || turn === TURNS) throw error;
    }
  }
}
