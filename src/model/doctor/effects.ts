import { Day } from "../../cells/types.ts";
import { median } from "../../metrics/statistics.ts";
import type { Flaw } from "../book/flaws.ts";
import { swapped } from "../book/half-read.ts";
import type { Rows } from "../book/rows.ts";
import type { StageKinds } from "../book/stage-kinds.ts";
import type { Field } from "../types.ts";
import { type Examined, headerOf, outcomeAt, records, sum } from "./place.ts";
import type { Effect } from "./types.ts";

type DayOf = (i: number) => number | null;

/** What a flaw of cells does to the numbers: as the tabs stand for a plain formula, and as they are read or meant. */
export function effectsOf(table: Examined, { kind, field, example, rows: at }: Flaw, stages: StageKinds): Effect[] {
  const { rows } = table;
  const header = headerOf(rows, field);
  const all = records(table);
  const flawed = new Set(at);
  const isFlawed = (i: number) => flawed.has(rows.rowOf(i));
  switch (kind) {
    case "spellings": {
      const here = all.filter((i) => stages.nameOf(rows.text(i, "stage")) === example).length;
      return [{ measure: "atStage", about: example, before: here - at.length, after: here }];
    }
    case "duplicate clients":
      return [{ measure: "clients", about: "", before: all.length, after: all.length - at.length }];
    case "lost digits":
    case "repeated ids": {
      const told = new Set(all.map((i) => rows.text(i, field))).size;
      return [{ measure: "apart", about: header, before: told, after: all.length }];
    }
    case "typed numbers": {
      const plain = sum(all.map((i) => rows.cell(i, field)).map((cell) => (typeof cell === "number" ? cell : 0)));
      return [{ measure: "sum", about: header, before: plain, after: sum(all.map((i) => rows.number(i, field) ?? 0)) }];
    }
    case "shrunk numbers": {
      const meant = (i: number) => (rows.number(i, field) ?? 0) * (isFlawed(i) ? 1000 : 1);
      const before = sum(all.map((i) => rows.number(i, field) ?? 0));
      return [{ measure: "sum", about: header, before, after: sum(all.map(meant)) }];
    }
    case "swapped dates": {
      const read: DayOf = (i) => rows.day(i, field);
      const meant: DayOf = (i) => (isFlawed(i) && read(i) !== null ? swapped(read(i)!) : read(i));
      const sure = all.filter((i) => read(i) !== null && !isFlawed(i)).length;
      const doubt: Effect = { measure: "rightDay", about: header, before: sure, after: sure + at.length };
      return [...cycleEffect(table, field, read, meant, stages), doubt];
    }
    case "typed dates":
    case "mixed dates":
    case "assumed dates": {
      const read: DayOf = (i) => rows.day(i, field);
      return dateEffects(table, field, (i) => (rows.cell(i, field) instanceof Day ? read(i) : null), read, stages);
    }
    case "unread dates":
      return missingDays(table, field, isFlawed, stages);
    default: {
      const read = all.filter((i) => rows.number(i, field) !== null).length;
      return [{ measure: "usable", about: header, before: read, after: read + at.length }];
    }
  }
}

/** What is gained when days that are missing are filled in: which day is not known, so the cycle is not either. */
export function missingDays(
  table: Examined,
  field: Field,
  isMissing: (i: number) => boolean,
  stages: StageKinds,
): Effect[] {
  const { rows } = table;
  const every = { ...table, left: new Set<number>() };
  const wanted = new Set([...records(table), ...records(every).filter(isMissing)]);
  const left = new Set(records(every).flatMap((i) => (wanted.has(i) ? [] : [rows.rowOf(i)])));
  const read: DayOf = (i) => rows.day(i, field);
  const found = dateEffects({ ...table, left }, field, read, (i) => (isMissing(i) ? SOME_DAY : read(i)), stages);
  const [gained] = found.filter(({ measure, before, after }) => measure !== "cycle" && before !== after);
  if (gained) return [gained];
  const usable = (dayOf: DayOf) => [...wanted].filter((i) => dayOf(i) !== null).length;
  const after = usable((i) => (isMissing(i) ? SOME_DAY : read(i)));
  return [{ measure: "usable", about: headerOf(rows, field), before: usable(read), after }];
}

/** Any day: what is made of it does not depend on which. */
const SOME_DAY = 1;

/**
 * What other days in a column move: of orders the sales that have a day, of deals the length of the cycle or the amount won
 * that has one; else the cells that can be used.
 */
export function dateEffects(table: Examined, field: Field, before: DayOf, after: DayOf, stages: StageKinds): Effect[] {
  const { rows } = table;
  const { kind } = rows.tab.table;
  const all = records(table);
  const amount = (wanted: readonly number[]) => sum(wanted.map((i) => rows.number(i, "amount") ?? 0));
  if (kind === "orders" && field === "order_date" && rows.has("amount")) {
    const sold = (dayOf: DayOf) => amount(all.filter((i) => dayOf(i) !== null));
    return [{ measure: "sum", about: headerOf(rows, "amount"), before: sold(before), after: sold(after) }];
  }
  const cycle = cycleEffect(table, field, before, after, stages);
  if (kind === "deals" && field === "closed" && rows.has("amount")) {
    const won = all.filter((i) => outcomeAt(rows, i, stages) === "won");
    const dated = (dayOf: DayOf) => amount(won.filter((i) => dayOf(i) !== null));
    if (dated(before) !== dated(after))
      return [...cycle, { measure: "soldDated", about: "", before: dated(before), after: dated(after) }];
  }
  if (cycle.length > 0) return cycle;
  const usable = (dayOf: DayOf) => all.filter((i) => dayOf(i) !== null).length;
  return [{ measure: "usable", about: headerOf(rows, field), before: usable(before), after: usable(after) }];
}

/** Median days from creation to a sale with one of the two columns read in two ways; nothing where it stays. */
function cycleEffect(table: Examined, field: Field, before: DayOf, after: DayOf, stages: StageKinds): Effect[] {
  const { rows } = table;
  if (rows.tab.table.kind !== "deals" || (field !== "created" && field !== "closed")) return [];
  const won = records(table).filter((i) => outcomeAt(rows, i, stages) === "won");
  const middle = (dayOf: DayOf) =>
    cycleOf(rows, won, field === "created" ? dayOf : undefined, field === "closed" ? dayOf : undefined);
  const effect: Effect = { measure: "cycle", about: "", before: middle(before), after: middle(after) };
  return effect.before === effect.after ? [] : [effect];
}

/** Median days from creation to closing, of those that are not below zero; null for none. */
function cycleOf(rows: Rows, wanted: readonly number[], created?: DayOf, closed?: DayOf): number | null {
  const days = wanted.flatMap((i) => {
    const [from, to] = [
      (created ?? ((at) => rows.day(at, "created")))(i),
      (closed ?? ((at) => rows.day(at, "closed")))(i),
    ];
    return from === null || to === null || to < from ? [] : [to - from];
  });
  return median(days) ?? null;
}
