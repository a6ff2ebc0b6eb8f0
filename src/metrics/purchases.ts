/** Purchases of clients: a purchase is a distinct (client, day). */
export interface Purchases {
  /** Where a client's days begin in `days`; one more entry than clients. */
  readonly starts: Int32Array;
  /** Days of purchase, ascending within a client. */
  readonly days: Float64Array;
  /** Rows dated after the report date, left out. */
  readonly later: number;
  /** Rows with a client and no date, left out. */
  readonly undated: number;
  /** Rows with a date and no client, left out. */
  readonly nameless: number;
}

const SHIFT = 4_194_304;

/**
 * Gathers purchases from parallel columns: `ids` number the clients from 0 (-1: none), `dates` are whole serial days
 * (NaN: none). Rows dated after `until` are counted apart.
 */
export function purchasesOf(
  ids: Int32Array,
  dates: Float64Array,
  clients: number,
  until = Number.POSITIVE_INFINITY,
): Purchases {
  const packed = new Float64Array(ids.length);
  let n = 0;
  let later = 0;
  let undated = 0;
  let nameless = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    const day = dates[i]!;
    if (id < 0) {
      if (!Number.isNaN(day)) nameless++;
    } else if (day > until) later++;
    else if (!Number.isNaN(day)) packed[n++] = id * SHIFT + day;
    else undated++;
  }
  const sorted = packed.subarray(0, n).sort();
  const days = new Float64Array(n);
  const starts = new Int32Array(clients + 1);
  let count = 0;
  let client = 0;
  for (let i = 0; i < n; i++) {
    if (sorted[i] === sorted[i - 1]) continue;
    const id = Math.floor(sorted[i]! / SHIFT);
    while (client < id) starts[++client] = count;
    days[count++] = sorted[i]! - id * SHIFT;
  }
  while (client < clients) starts[++client] = count;
  return { starts, days: days.subarray(0, count), later, undated, nameless };
}
