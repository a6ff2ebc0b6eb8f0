/**
 * Days from `from` to `to` of each row with both dates, none negative.
 *
 * @param outcomes only rows that are 1 (won) count, when given
 */
export function daysBetween(from: Float64Array, to: Float64Array, outcomes?: Int8Array): Float64Array {
  const days = new Float64Array(from.length);
  let n = 0;
  for (let row = 0; row < from.length; row++) {
    if (outcomes !== undefined && outcomes[row] !== 1) continue;
    const length = to[row]! - from[row]!;
    if (length >= 0) days[n++] = length;
  }
  return days.subarray(0, n);
}
