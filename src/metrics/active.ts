/** Distinct clients with a purchase in (asOf − window, asOf]; `ids` -1 and NaN dates are skipped. */
export function countActive(
  ids: Int32Array,
  dates: Float64Array,
  clients: number,
  asOf: number,
  window: number,
): number {
  const active = new Uint8Array(clients);
  let n = 0;
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row]!;
    const day = dates[row]!;
    if (id < 0 || !(day <= asOf && day > asOf - window) || active[id] === 1) continue;
    active[id] = 1;
    n++;
  }
  return n;
}
