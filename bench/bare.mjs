/**
 * The limit: one pass over the ranges that touches every cell once, counts by the first column in a Map, and makes a row
 * per row where the function does.
 */
export function barePass(args, spills) {
  const rows = Math.max(...args.map((arg) => (Array.isArray(arg) ? arg.length : 0)));
  const ranges = args.filter((arg) => Array.isArray(arg) && arg.length === rows);
  const counts = new Map();
  const out = [];
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    for (const range of ranges)
      for (const cell of range[row]) sum += typeof cell === "number" ? cell : cell instanceof Date ? cell.getTime() : 1;
    const cell = ranges[0][row][0];
    const key = cell instanceof Date ? cell.getTime() : cell;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (spills) out.push([count]);
  }
  return { counts, out, sum };
}
