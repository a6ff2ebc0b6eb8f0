import { dayWord } from "../../messages/figures.ts";
import { said } from "../../messages/hand-over.ts";
import type { Language } from "../../messages/language.ts";
import { loadNote } from "../../messages/load.ts";
import type { HandOver } from "./handover.ts";
import { standIn } from "./handover.ts";
import type { SheetTask } from "./merge.ts";

/** Single tasks that one person does instead of another. */
export interface Shift {
  readonly from: string;
  readonly to: string;
  readonly day: number;
  readonly ids: readonly string[];
  /** Given back: kept, because its note has to leave the tasks at the next update. */
  readonly back?: boolean;
}

/** Who does which task, by its id; a person whose work was handed over passes on what was moved to him. */
export function shiftedTo(shifts: readonly Shift[], handed: readonly HandOver[]): ReadonlyMap<string, string> {
  return new Map(
    shifts
      .filter(({ back }) => !back)
      .flatMap(({ ids, to }) => ids.map((id): [string, string] => [id, standIn(to, handed)])),
  );
}

/** Tasks after a merge: a moved one says from whom and when; one that went back says so no more. */
export function withShiftNotes(
  tasks: readonly SheetTask[],
  shifts: readonly Shift[],
  language: Language,
): readonly SheetTask[] {
  if (shifts.length === 0) return tasks;
  const notes = shifts.map(({ from, day }) => said(loadNote[language], { from, day: dayWord(language, day) }));
  const asked = new Map<string, { add: string[]; drop: string[] }>();
  shifts.forEach(({ ids, back }, i) => {
    for (const id of ids) {
      const one = asked.get(id) ?? { add: [], drop: [] };
      asked.set(id, one);
      if (back) one.drop.push(notes[i]!);
      else one.add.push(notes[i]!);
    }
  });
  return tasks.map((task) => {
    const one = asked.get(task.id);
    if (one === undefined) return task;
    const held = task.note
      .split(MARK)
      .filter((part) => part !== "" && (!one.drop.includes(part) || one.add.includes(part)));
    return { ...task, note: [...held, ...one.add.filter((part) => !held.includes(part))].join(MARK) };
  });
}

const MARK = " / ";

/** The shifts without tasks that are gone for good, so that what is remembered stays small. */
export function stillOpen(shifts: readonly Shift[], open: ReadonlySet<string>): Shift[] {
  return shifts
    .map((shift) => ({ ...shift, ids: shift.ids.filter((id) => open.has(id)) }))
    .filter(({ ids }) => ids.length > 0);
}
