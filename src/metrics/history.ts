/** A log of changes: one row says how a deal stood from a day on. Rows may stand in any order; of one day the later row is the newer. */
export interface Log {
  readonly days: Float64Array;
  /** Number of the deal, -1 where none is named. */
  readonly deals: Int32Array;
}

const LOST = -2;

/** More than the rows of any sheet, so that a day and a row are one number. */
const ROWS = 4_194_304;

/** Rows of the log that name a day and a deal, oldest first. */
function inOrder({ days, deals }: Log): Int32Array {
  const packed = new Float64Array(days.length);
  let n = 0;
  for (let row = 0; row < days.length; row++)
    if (days[row]! >= 0 && deals[row]! >= 0) packed[n++] = days[row]! * ROWS + row;
  return Int32Array.from(packed.subarray(0, n).sort(), (one) => one % ROWS);
}

export interface StageDates {
  /** Per deal that is told of, by number: the day on which each stage or one beyond it was first seen; NaN where not yet. */
  readonly dates: ReadonlyMap<number, Float64Array>;
  /** Deals that were under way beyond the first stage when the log began: nobody knows since when. */
  readonly underWay: number;
}

/**
 * When each deal got to each stage. A stage that was passed between two looks is dated by the look that saw it passed.
 *
 * @param places position of the stage in each row, -2 lost, other negatives unknown
 */
export function stageDates(log: Log, places: Int32Array, stages: number): StageDates {
  const rows = inOrder(log);
  const begun = rows.length > 0 ? log.days[rows[0]!]! : 0;
  const dates = new Map<number, Float64Array>();
  let underWay = 0;
  const known: (Float64Array | "under way" | undefined)[] = [];
  for (const row of rows) {
    const deal = log.deals[row]!;
    const place = places[row]!;
    if (place < 0 && place !== LOST) continue;
    let own = known[deal];
    if (own === undefined) {
      const early = log.days[row] === begun && place !== 0;
      own = early ? "under way" : new Float64Array(stages).fill(Number.NaN);
      known[deal] = own;
      if (own === "under way") underWay++;
      else dates.set(deal, own);
    }
    if (own === "under way") continue;
    for (let stage = Math.max(place, 0); stage >= 0 && Number.isNaN(own[stage]!); stage--) own[stage] = log.days[row]!;
  }
  return { dates, underWay };
}

/** How the promised day of a deal was moved. */
export interface Moves {
  readonly deal: number;
  /** Its newest row. */
  readonly row: number;
  /** How often it was put later. */
  readonly later: number;
  readonly first: number;
  readonly last: number;
}

/** Deals that ever had a promised day, and how it moved. `promised` is NaN where a row has none. */
export function dateMoves(log: Log, promised: Float64Array): Moves[] {
  const moves = new Map<number, { row: number; later: number; first: number; last: number }>();
  for (const row of inOrder(log)) {
    const day = promised[row]!;
    const known = moves.get(log.deals[row]!);
    if (!known) {
      if (!Number.isNaN(day)) moves.set(log.deals[row]!, { row, later: 0, first: day, last: day });
      continue;
    }
    known.row = row;
    if (Number.isNaN(day)) continue;
    if (day > known.last) known.later++;
    known.last = day;
  }
  return [...moves].map(([deal, move]) => ({ deal, ...move }));
}
