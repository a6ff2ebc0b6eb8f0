import type { Stage } from "../model/method.ts";
import { columnRef } from "../model/refs.ts";
import { stageKinds } from "../model/stage-kinds.ts";
import type { Deal, Field, Table } from "../model/types.ts";
import type { Helpers } from "./funnel-helpers.ts";
import { at, fixed } from "./refs.ts";

/** A condition on the deals: a column of theirs and what must stand there, as formulas write them. */
export interface Condition {
  readonly column: string;
  readonly is: string;
  /** Whether `is` gives several words, of which any will do. */
  readonly any?: boolean;
}

/** What is counted: deals, or the sum of a column of theirs. */
export type Counted = { readonly sum: string } | "deals";

/**
 * The deals counted by native functions over the team's own columns. Each gives an expression without its equals sign, null
 * where native functions cannot do it. `and` are further conditions.
 */
export interface NativeDeals {
  /** A column of the team's, null where it is no plain range. */
  readonly of: (field: Field) => string | null;
  /** Those that stand at a step now; `name` is the cell that names it. */
  readonly standing: (step: number, name: string, what: Counted, ...and: Condition[]) => string | null;
  readonly lost: (what: Counted, ...and: Condition[]) => string | null;
  /** Lost ones of which it is known that they were lost at this step. */
  readonly lostAt: (step: number, name: string, what: Counted, ...and: Condition[]) => string | null;
  /** Conditions of being won and of being lost, where one of each is enough. */
  readonly isWon: Condition | null;
  readonly isLost: Condition | null;
}

const RANGE = /^'(?:[^']|'')*'![A-Z]+\d+:[A-Z]+\d*$/;

export const isRange = (ref: string | null): ref is string => ref !== null && RANGE.test(ref);

/** Counts or sums by COUNTIFS and SUMIFS; by SUMPRODUCT where a condition gives several words. */
export function counted(what: Counted, conditions: readonly Condition[]): string {
  if (conditions.some(({ any }) => any)) {
    const factors = conditions.map(({ column, is, any }) =>
      any ? `ISNUMBER(MATCH(${column};${is};0))` : `(${column}=${is})`,
    );
    return `SUMPRODUCT(${factors.join("*")}*1${what === "deals" ? "" : `;${what.sum}`})`;
  }
  const pairs = conditions.map(({ column, is }) => `${column};${is}`).join(";");
  return what === "deals" ? `COUNTIFS(${pairs})` : `SUMIFS(${what.sum};${pairs})`;
}

/** @param row of the heading; the stages are listed below it in hidden columns, name and aliases, the lost ones last */
export function nativeDeals(f: {
  readonly table: Table;
  readonly deals: readonly Deal[];
  readonly steps: readonly Stage[];
  readonly lost: readonly Stage[];
  readonly row: number;
  readonly helpers: Helpers;
}): NativeDeals {
  const { table, deals, steps, row, helpers } = f;
  const stages = [...steps, ...f.lost];
  const kinds = stageKinds(stages);
  const of = (field: Field) => {
    const ref = columnRef(table, field);
    return isRange(ref) ? ref : null;
  };
  const [stage, outcome] = [of("stage"), of("outcome")];
  const ends = columnRef(table, "outcome") === null ? "stage" : "outcome";
  const ended = ends === "stage" ? stage : outcome;
  const from = columnRef(table, "lost_stage") === null ? (ends === "outcome" ? "stage" : null) : "lost_stage";
  const lostFrom = from && of(from);
  const word = { stage: "stage", outcome: "outcome", lost_stage: "lostStage" } as const;
  const spelled = (field: keyof typeof word, { name }: Stage) =>
    deals.some((deal) => {
      const text = deal[word[field]].trim();
      return text.toLowerCase() !== name.toLowerCase() && kinds.nameOf(text) === name;
    });
  const words = (field: keyof typeof word, column: string, place: number, name?: string): Condition => {
    const listed = row + 1 + place;
    const cell = name ?? fixed(at(listed, helpers.column));
    return spelled(field, stages[place]!)
      ? { column, is: `SPLIT(${cell}&", "&$${at(listed, helpers.column + 1)};", ";0)`, any: true }
      : { column, is: cell };
  };
  const won = steps.findIndex(({ kind }) => kind === "won");
  const isWon = ended && won >= 0 ? words(ends, ended, won) : null;
  const losses = ended ? f.lost.map((_, i) => words(ends, ended, steps.length + i)) : [];
  const lost = (what: Counted, ...and: Condition[]) =>
    losses.length === 0 ? null : losses.map((one) => counted(what, [one, ...and])).join("+");
  return {
    of,
    isWon,
    isLost: losses.length === 1 ? losses[0]! : null,
    lost,
    lostAt: (step, name, what, ...and) =>
      from === null ? "0" : lostFrom && lost(what, words(from, lostFrom, step, name), ...and),
    standing(step, name, what, ...and) {
      if (!stage) return null;
      if (ends === "outcome" && step === won) return isWon && counted(what, [isWon, ...and]);
      const here = words("stage", stage, step, name);
      const gone = ends === "stage" ? [] : [...(isWon ? [isWon] : []), ...losses];
      return [counted(what, [here, ...and]), ...gone.map((one) => counted(what, [here, one, ...and]))].join("-");
    },
  };
}
