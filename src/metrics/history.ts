/** A log of changes: one row says how a deal stood from a day on. Rows may stand in any order; of one day the later row is the newer. */
export interface Log {
  /** Whole serial days, NaN where none is known. */
  readonly days: Float64Array;
  /** Number of the deal, -1 where none is named. */
  readonly deals: Int32Array;
  /** How many deals there are. */
  readonly count: number;
}

const LOST = -2;

/** Rows of the log that name a day and a deal, oldest first: the rows of each day are counted, for a log has few days. */
function inOrder({ days, deals }: Log): Int32Array {
  const told = (row: number) => days[row]! >= 0 && deals[row]! >= 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < days.length; row++) {
    if (!told(row)) continue;
    if (days[row]! < first) first = days[row]!;
    if (days[row]! > last) last = days[row]!;
  }
  if (first > last) return new Int32Array(0);
  const places = new Int32Array(last - first + 2);
  for (let row = 0; row < days.length; row++) if (told(row)) places[days[row]! - first + 1]!++;
  for (let day = 1; day < places.length; day++) places[day]! += places[day - 1]!;
  const rows = new Int32Array(places[places.length - 1]!);
  for (let row = 0; row < days.length; row++) if (told(row)) rows[places[days[row]! - first]!++] = row;
  return rows;
}

export interface StageDates {
  /** Deals that are told of, in the order in which the log comes to them. */
  readonly deals: readonly number[];
  /** Of deal after deal the day on which each stage or one beyond it was first seen; NaN where not yet. */
  readonly dates: Float64Array;
  /** Deals that were under way beyond the first stage when the log began: nobody knows since when. */
  readonly underWay: number;
}

/** Where a deal is that the log has not come to, and one that was under way when it began. */
const [NEW, UNDER_WAY] = [-1, -2];

/**
 * When each deal got to each stage. A stage that was passed between two looks is dated by the look that saw it passed.
 *
 * @param places position of the stage in each row, -2 lost, other negatives unknown
 */
export function stageDates(log: Log, places: Int32Array, stages: number): StageDates {
  const rows = inOrder(log);
  const begun = rows.length > 0 ? log.days[rows[0]!]! : 0;
  const deals: number[] = [];
  const dates = new Float64Array(log.count * stages).fill(Number.NaN);
  const known = new Int32Array(log.count).fill(NEW);
  let underWay = 0;
  for (const row of rows) {
    const deal = log.deals[row]!;
    const place = places[row]!;
    if (place < 0 && place !== LOST) continue;
    const day = log.days[row]!;
    if (known[deal] === NEW) {
      const early = day === begun && place !== 0;
      known[deal] = early ? UNDER_WAY : deals.push(deal) - 1;
      if (early) underWay++;
    }
    if (known[deal] === UNDER_WAY) continue;
    const own = known[deal]! * stages;
    for (let at = own + Math.max(place, 0); at >= own && Number.isNaN(dates[at]!); at--) dates[at] = day;
  }
  return { deals, dates: dates.subarray(0, deals.length * stages), underWay };
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
  const known = new Array<{ -readonly [field in keyof Moves]: Moves[field] } | undefined>(log.count);
  const moves: Moves[] = [];
  for (const row of inOrder(log)) {
    const deal = log.deals[row]!;
    const day = promised[row]!;
    const move = known[deal];
    if (!move) {
      if (Number.isNaN(day)) continue;
      const begun = { deal, row, later: 0, first: day, last: day };
      known[deal] = begun;
      moves.push(begun);
      continue;
    }
    move.row = row;
    if (Number.isNaN(day)) continue;
    if (day > move.last) move.later++;
    move.last = day;
  }
  return moves;
}
