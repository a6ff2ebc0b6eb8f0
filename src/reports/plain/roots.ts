import { columnIndex } from "../../model/refs.ts";

/** Cells by column, each with its rows in ascending order. */
type Rows = ReadonlyMap<number, readonly number[]>;

/**
 * Of cells that show something else than they should, those that do so by themselves: whose formula names no other of them.
 * The others may be right once these are.
 *
 * @param wrong formulas by cell, such as `B7`
 */
export function rootsOf(wrong: ReadonlyMap<string, string>): string[] {
  const rows = rowsOf([...wrong.keys()]);
  return [...wrong].flatMap(([place, formula]) => (namesOther(formula, place, rows) ? [] : [place]));
}

/** Those formulas that name one of the cells. */
export function namingOf(formulas: ReadonlyMap<string, string>, cells: readonly string[]): string[] {
  const rows = rowsOf(cells);
  return [...formulas].flatMap(([place, formula]) => (namesOther(formula, place, rows) ? [place] : []));
}

function rowsOf(cells: readonly string[]): Rows {
  const rows = new Map<number, number[]>();
  for (const place of cells) {
    const { left, top } = partsOf(place)!;
    const known = rows.get(left);
    if (known) known.push(top);
    else rows.set(left, [top]);
  }
  for (const list of rows.values()) list.sort((a, b) => a - b);
  return rows;
}

function namesOther(formula: string, place: string, rows: Rows): boolean {
  const own = formula.replace(/"[^"]*"/g, '""').replace(/(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)![$A-Z\d:]+/gu, "");
  return [...own.matchAll(/(?<![\p{L}\d_.$])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?(?![\p{L}\d_(])/gu)].some(
    ([ref]) => {
      const plain = ref.replace(/\$/g, "");
      if (plain === place) return false;
      const { left, top, right, bottom } = partsOf(plain)!;
      for (let column = left; column <= right; column++)
        if (rows.get(column)?.some((row) => row >= top && row <= bottom)) return true;
      return false;
    },
  );
}

function partsOf(ref: string) {
  const found = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d*))?$/.exec(ref);
  if (!found) return undefined;
  const [, from, first, to = from, last = first] = found;
  const bottom = last === "" ? Number.POSITIVE_INFINITY : Number(last);
  return { left: columnIndex(from!), top: Number(first), right: columnIndex(to!), bottom };
}
