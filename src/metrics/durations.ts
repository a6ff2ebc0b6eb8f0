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

/**
 * Days spent in a stage as of a day. A row that has not left by then is open: left out, or with `withOpen` counted with the
 * days so far, which is a lower bound. Rows entered later and rows that left before they entered are left out.
 */
export function stageDays(entered: Float64Array, left: Float64Array, asOf: number, withOpen: boolean): Float64Array {
  const days = new Float64Array(entered.length);
  let n = 0;
  for (let row = 0; row < entered.length; row++) {
    const from = entered[row]!;
    if (!(from <= asOf)) continue;
    const to = left[row]!;
    if (to <= asOf) {
      if (to >= from) days[n++] = to - from;
    } else if (withOpen) days[n++] = asOf - from;
  }
  return days.subarray(0, n);
}

/**
 * Hours from enquiry to first contact, to the second, and enquiries that nobody had contacted by the end of `asOf`. A
 * contact before the enquiry counts as 0 hours; enquiries made later are left out.
 */
export function responseHours(
  created: Float64Array,
  contact: Float64Array,
  asOf: number,
): { readonly hours: Float64Array; readonly unanswered: number } {
  const hours = new Float64Array(created.length);
  let n = 0;
  let unanswered = 0;
  for (let row = 0; row < created.length; row++) {
    const from = created[row]!;
    if (!(from < asOf + 1)) continue;
    const to = contact[row]!;
    if (to < asOf + 1) hours[n++] = Math.max(0, Math.round((to - from) * 86_400) / 3600);
    else unanswered++;
  }
  return { hours: hours.subarray(0, n), unanswered };
}
