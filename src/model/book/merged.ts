import { parseDates } from "../../cells/dates.ts";
import { isBlank, textOf } from "../../cells/text.ts";
import type { Cell } from "../../cells/types.ts";
import type { Field, TableKind } from "../types.ts";
import type { TabSample } from "./detect.ts";
import { isTotalRow } from "./skip.ts";

/** Records of a client below the one that names him, before the column is taken as merged down. */
const FEWEST_BELOW = 3;

/**
 * The column, from 1, in which each client is named once, above all of his orders: cells merged downwards, which leave
 * every cell but the first blank. Null where blanks mean orders without a client: there the dates run on from row to row,
 * while here they run on within a client and begin anew with the next.
 */
export function mergedDown(
  { rows, lastRow }: TabSample,
  headerRow: number,
  { kind, given }: { readonly kind: TableKind | null; readonly given: readonly { readonly field: Field | null }[] },
  locale: string,
): number | null {
  const at = given.findIndex(({ field }) => field === "client");
  const dated = given.findIndex(({ field }) => field === "order_date");
  const priced = given.findIndex(({ field }) => field === "amount");
  if (kind !== "orders" || at < 0 || dated < 0 || priced < 0) return null;
  const records = rows
    .slice(headerRow, lastRow)
    .filter((row) => !row.every(isBlank) && !isTotalRow(row) && !saysAgain(row, rows[headerRow - 1]));
  const named = records.filter((row) => !isBlank(row[at]));
  const below = records.length - named.length;
  const names = new Set(named.map((row) => textOf(row[at]!)));
  if (below < FEWEST_BELOW || below < 0.3 * records.length || isBlank(records[0]![at])) return null;
  if (names.size < 2 || names.size < 0.9 * named.length) return null;
  if (records.some((row) => isBlank(row[dated]) || isBlank(row[priced]))) return null;
  const { serials } = parseDates(
    records.map((row) => row[dated]!),
    locale,
  );
  const backward = (i: number) => i > 0 && serials[i]! < serials[i - 1]!;
  const anew = records.filter((row, i) => !isBlank(row[at]) && backward(i)).length;
  const astray = records.filter((row, i) => isBlank(row[at]) && backward(i)).length;
  return anew > 0 && astray <= 0.1 * below ? at + 1 : null;
}

const saysAgain = (row: readonly Cell[], head: readonly Cell[] | undefined) =>
  row.every((cell, i) => cell === (head?.[i] ?? ""));

/** Rows whose blank cell in the column is filled with the name above; headings said again name nobody. */
export function filledDown<R extends { readonly row: readonly Cell[] }>(
  records: readonly R[],
  index: number,
  header: string,
): R[] {
  let name: Cell = "";
  return records.map((record) => {
    const own = record.row[index - 1] ?? "";
    if (!isBlank(own)) {
      if (textOf(own) !== header) name = own;
      return record;
    }
    return { ...record, row: record.row.map((cell, i) => (i === index - 1 ? name : cell)) };
  });
}
