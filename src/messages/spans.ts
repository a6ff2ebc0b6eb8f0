/** Spans of rows named before the rest is counted only. */
const MOST = 40;

/** Rows as spans, "3, 5–6, 9", in ascending order; of very many the first forty spans and an ellipsis. */
export function spans(rows: readonly number[]): string {
  const found: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  const shown = found.slice(0, MOST).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return shown.join(", ") + (found.length > MOST ? ", …" : "");
}
