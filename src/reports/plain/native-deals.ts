import { stageKinds } from "../../model/book/stage-kinds.ts";
import type { Stage } from "../../model/method/method.ts";
import { columnRef } from "../../model/refs.ts";
import type { Deal, Field, Table } from "../../model/types.ts";
import { at, fixed, span } from "../refs.ts";

/** A condition on rows of the team's: a column and what must stand there, as formulas write them. */
export interface Condition {
  readonly column: string;
  readonly is: string;
  /** How they are compared; left out, they must be equal. */
  readonly by?: ">=" | "<=" | "<" | ">" | "<>";
  /** Whether `is` gives several words, of which any will do. */
  readonly any?: boolean;
}

/** What is counted: deals, or the sum of a column of theirs. */
export type Counted = { readonly sum: string } | "deals";

/**
 * The deals counted by native functions over the team's own columns. Each gives an expression without its equals sign, null
 * where native functions cannot do it. `and` are further conditions; `name` is the cell that names a step.
 */
export interface NativeDeals {
  /** A column of the team's, null where it is no plain range. */
  readonly of: (field: Field) => string | null;
  /** Those that stand at a step now. */
  readonly standing: (step: number, name: string, what: Counted, ...and: Condition[]) => string | null;
  readonly lost: (what: Counted, ...and: Condition[]) => string | null;
  /** Lost ones of which it is known that they were lost at this step. */
  readonly lostAt: (step: number, name: string, what: Counted, ...and: Condition[]) => string | null;
  /** Those with a stage that the method knows. */
  readonly known: (...and: Condition[]) => string | null;
  /** The condition of being won. */
  readonly won: Condition | null;
  /** The column that says at which stage a deal was lost. */
  readonly lostFrom: string | null;
}

const RANGE = /^('(?:[^']|'')*'!)([A-Z]+)(\d+):([A-Z]+)(\d*)$/;

/** A reference to a plain range, which COUNTIFS wants, fixed against copying: `'Deals 2026'!$E$2:$E`; else null. */
export function rangeOf(ref: string | null): string | null {
  const found = RANGE.exec(ref ?? "");
  if (!found) return null;
  const [, tab, from, first, to, last] = found;
  return `${tab}$${from}$${first}:$${to}${last && `$${last}`}`;
}

/** A condition as a comparison of every row, for SUMPRODUCT and FILTER. */
export function compared({ column, is, by, any }: Condition): string {
  return any ? `ISNUMBER(MATCH(${column};${is};0))` : `(${column}${by ?? "="}${is})`;
}

/** Counts or sums by COUNTIFS and SUMIFS; by SUMPRODUCT where a condition gives several words. */
export function counted(what: Counted, conditions: readonly Condition[]): string {
  if (conditions.some(({ any }) => any))
    return `SUMPRODUCT(${conditions.map(compared).join("*")}*1${what === "deals" ? "" : `;${what.sum}`})`;
  const pairs = conditions.map(({ column, is, by }) => `${column};${by ? `"${by}"&` : ""}${is}`).join(";");
  return what === "deals" ? `COUNTIFS(${pairs})` : `SUMIFS(${what.sum};${pairs})`;
}

type Told = "stage" | "outcome" | "lost_stage";
const WORD = { stage: "stage", outcome: "outcome", lost_stage: "lostStage" } as const;

/** @param first cell of the hidden list of stages, name and aliases of each, those that are lost last */
export function nativeDeals(
  f: {
    readonly table: Table;
    readonly deals: readonly Deal[];
    readonly steps: readonly Stage[];
    readonly lost: readonly Stage[];
    /** Columns that are done without. */
    readonly unreadable: ReadonlySet<Field>;
  },
  first: { readonly row: number; readonly column: number },
): NativeDeals {
  const { table, deals, steps } = f;
  const stages = [...steps, ...f.lost];
  const kinds = stageKinds(stages);
  const has = (field: Field) => columnRef(table, field) !== null;
  const of = (field: Field) => (f.unreadable.has(field) ? null : rangeOf(columnRef(table, field)));
  const stage = of("stage");
  const ends: Told = has("outcome") ? "outcome" : "stage";
  const ended = of(ends);
  const from: Told | null = has("lost_stage") ? "lost_stage" : ends === "outcome" ? "stage" : null;
  const lostFrom = from && of(from);
  const cell = (place: number) => fixed(at(first.row + place, first.column));
  const aliases = (place: number) => fixed(at(first.row + place, first.column + 1));
  const isSpelled = (field: Told, { name }: Stage) =>
    deals.some((deal) => {
      const text = deal[WORD[field]].trim();
      return text.toLowerCase() !== name.toLowerCase() && kinds.nameOf(text) === name;
    });
  const spelled = (field: Told) => stages.map((one) => isSpelled(field, one));
  const several = { stage: spelled("stage"), outcome: spelled("outcome"), lost_stage: spelled("lost_stage") };
  const word = (field: Told, column: string, place: number, name = cell(place)): Condition =>
    several[field][place]
      ? { column, is: `SPLIT(${name}&", "&${aliases(place)};", ";0)`, any: true }
      : { column, is: name };
  const winner = steps.findIndex(({ kind }) => kind === "won");
  const won = ended !== null && winner >= 0 ? word(ends, ended, winner) : null;
  const losses = ended === null ? [] : f.lost.map((_, i) => word(ends, ended, steps.length + i));
  const lost: NativeDeals["lost"] = (what, ...and) =>
    losses.length === 0 ? null : losses.map((one) => counted(what, [one, ...and])).join("+");
  return {
    of,
    won,
    lost,
    lostFrom,
    lostAt: (step, name, what, ...and) =>
      from === null ? "0" : lostFrom && lost(what, word(from, lostFrom, step, name), ...and),
    standing(step, name, what, ...and) {
      if (stage === null) return null;
      if (ends === "outcome" && step === winner) return won && counted(what, [won, ...and]);
      const here = word("stage", stage, step, name);
      const gone = ends === "stage" ? [] : [...(won ? [won] : []), ...losses];
      return [counted(what, [here, ...and]), ...gone.map((one) => counted(what, [here, one, ...and]))].join("-");
    },
    known(...and) {
      if (stage === null) return null;
      const words = fixed(span(first.row, first.column, stages.length, 2));
      return counted("deals", [{ column: stage, is: `SPLIT(TEXTJOIN(", ";1;${words});", ";0)`, any: true }, ...and]);
    },
  };
}
