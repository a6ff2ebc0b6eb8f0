export type StageDateOrder = "ordered" | "strict" | "any";

/** A funnel from a date per stage. Lists go by stage. */
export interface DateFunnel {
  /** Starts old enough that reached the stage. */
  readonly reached: readonly number[];
  /** Starts younger than the window that have reached it so far. */
  readonly young: readonly number[];
  /** Days from the stage reached before, of the starts counted in `reached`. */
  readonly days: readonly (readonly number[])[];
  readonly withoutFirst: number;
  /** Dates earlier than that of a stage already reached. */
  readonly backward: number;
  /** Rows with a date after the report date. */
  readonly later: number;
}

/**
 * Which stages each row reached. `ordered`: the date is not before the latest reached one and within `window` days of the
 * first; `strict`: this and every earlier column filled; `any`: filled. Dates after `asOf` have not happened.
 */
export function countStageDates(
  columns: readonly Float64Array[],
  order: StageDateOrder,
  window: number | undefined,
  asOf: number,
): DateFunnel {
  const stages = columns.length;
  const reached = new Array<number>(stages).fill(0);
  const young = new Array<number>(stages).fill(0);
  const days: number[][] = Array.from({ length: stages }, () => []);
  let withoutFirst = 0;
  let backward = 0;
  let later = 0;
  for (let row = 0; row < columns[0]!.length; row++) {
    const first = columns[0]![row]!;
    if (Number.isNaN(first)) {
      if (columns.some((column) => !Number.isNaN(column[row]!))) withoutFirst++;
      continue;
    }
    if (columns.some((column) => column[row]! > asOf)) later++;
    if (first > asOf) continue;
    const isYoung = window !== undefined && asOf - first < window;
    const end = window === undefined ? Number.POSITIVE_INFINITY : first + window;
    let latest = first;
    let unbroken = true;
    for (let stage = 0; stage < stages; stage++) {
      const date = columns[stage]![row]!;
      const filled = date <= asOf;
      unbroken = unbroken && filled;
      if (!filled || (order === "strict" && !unbroken)) continue;
      if (order === "ordered" && date < latest) {
        backward++;
        continue;
      }
      if (order === "ordered" && date > end) continue;
      if (isYoung) young[stage]!++;
      else {
        reached[stage]!++;
        if (stage > 0 && date >= latest) days[stage]!.push(date - latest);
      }
      latest = Math.max(latest, date);
    }
  }
  return { reached, young, days, withoutFirst, backward, later };
}
