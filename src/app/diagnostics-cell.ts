/** What custom functions may hand back though nobody knows what Sheets makes of it (platform fact A28). */
const ODD = new Map<string, () => unknown>([
  ["NaN", () => Number.NaN],
  ["Infinity", () => Number.POSITIVE_INFINITY],
  ["null", () => null],
  ["undefined", () => undefined],
  ["[]", () => []],
  ["[[]]", () => [[]]],
  ["[[1],[1,2]]", () => [[1], [1, 2]]],
  ["[[[1]]]", () => [[[1]]]],
  ["Date", () => new Date(0)],
  ["object", () => ({ a: 1 })],
  ["error", () => "#N/A"],
]);

/**
 * The custom function by which Diagnostics tries Google: hands back what Sheets may not expect, or says what it was given.
 *
 * @param what a value by name; `type`: the kind and text of the argument; `rows`: how many rows it has
 */
export function diagnosticsCell(what: string, value: unknown): unknown {
  if (what === "type") return `${typeof value} ${value}`;
  if (what === "rows" && Array.isArray(value)) return value.length;
  const odd = ODD.get(what);
  if (!odd) throw new Error(`${what}?`);
  return odd();
}
