import { clientKey } from "../../cells/text.ts";
import { dayWord } from "../../messages/figures.ts";
import { handOverTexts, said } from "../../messages/hand-over.ts";
import type { Language } from "../../messages/language.ts";
import type { Book } from "../types.ts";
import type { SheetTask } from "./merge.ts";
import type { TaskRow } from "./sheet.ts";

/** One person's work that another took over. */
export interface HandOver {
  readonly from: string;
  readonly to: string;
  readonly day: number;
  /** Given back: kept, because its note has to leave the tasks at the next update. */
  readonly back?: boolean;
}

/**
 * The hand-overs after a new one. Who gives work back to its owner by handing it over ends the earlier one; one that stands
 * already stays as it is, since what was cut off is done again.
 */
export function handedOver(before: readonly HandOver[], from: string, to: string, day: number): HandOver[] {
  if (before.some((one) => !one.back && isSame(one.from, from) && isSame(one.to, to))) return [...before];
  const ended = before.map((one) => (isSame(one.from, from) || isSame(one.from, to) ? { ...one, back: true } : one));
  return [...ended, { from, to, day }];
}

/** The hand-overs after a person's work was given back. */
export function givenBack(before: readonly HandOver[], from: string): HandOver[] {
  return before.map((one) => (isSame(one.from, from) ? { ...one, back: true } : one));
}

/** Who works for a person now, also where his stand-in handed over in turn. */
export function standIn(manager: string, all: readonly HandOver[]): string {
  const passed = new Set<HandOver>();
  for (let name = manager; ; ) {
    const next = all.find((one) => !one.back && !passed.has(one) && isSame(one.from, name));
    if (next === undefined) return name;
    passed.add(next);
    name = next.to;
  }
}

/** The records with the stand-ins as managers, so that reasons and scripts name them. */
export function withStandIns(book: Book, all: readonly HandOver[]): Book {
  if (all.every(({ back }) => back)) return book;
  const stood = <T extends { readonly manager: string }>(record: T): T => ({
    ...record,
    manager: standIn(record.manager, all),
  });
  return {
    ...book,
    clients: book.clients.map(stood),
    deals: book.deals.map(stood),
    orders: book.orders.map(stood),
  };
}

/**
 * Tasks after a merge: one that moved to a stand-in gets a note that says from whom and when; one that went back loses it.
 *
 * @param rows the sheet as it was before the merge
 */
export function withNotes(
  tasks: readonly SheetTask[],
  rows: readonly Pick<TaskRow, "id" | "manager">[],
  all: readonly HandOver[],
  language: Language,
): SheetTask[] {
  if (all.length === 0) return [...tasks];
  const before = new Map(rows.map(({ id, manager }) => [id, manager]));
  const notes = all.map((one) => noteOf(one, language));
  return tasks.map((task) => {
    const held = task.note.split(MARK);
    const returned = all.find((one, i) => one.back && held.includes(notes[i]!));
    const owner = task.todo === "own" && returned ? returned.from : task.manager;
    const was = before.get(task.id);
    const moved = was === undefined ? undefined : all.findIndex((one) => !one.back && isSame(one.from, was));
    const added = moved === undefined || moved < 0 || held.includes(notes[moved]!) ? [] : [notes[moved]!];
    const kept = held.filter((part) => !all.some((one, i) => one.back && notes[i] === part));
    return {
      ...task,
      manager: task.todo === "own" ? standIn(owner, all) : owner,
      note: [...kept, ...added].filter((part) => part !== "").join(MARK),
    };
  });
}

/** Stands between the parts of a note. */
const MARK = " / ";

const noteOf = ({ from, day }: HandOver, language: Language) =>
  said(handOverTexts[language].note, {
    from: from || handOverTexts[language].nobody.toLowerCase(),
    day: dayWord(language, day),
  });

const isSame = (one: string, other: string) => clientKey(one) === clientKey(other);
