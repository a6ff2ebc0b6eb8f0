import { parseDates } from "../../cells/dates.ts";
import { parseNumber } from "../../cells/numbers.ts";
import { planPeriod } from "../../cells/plan-period.ts";
import { isBlank, isErrorValue, textOf } from "../../cells/text.ts";
import { type Cell, Day } from "../../cells/types.ts";
import { METHOD_BLOCKS, type MethodBlock } from "./layout.ts";
import type { Place } from "./places.ts";

/** A filled row of a block of a Method tab. */
export interface MethodRow {
  /** 1-based row in the tab. */
  readonly row: number;
  text(field: string): string;
  /** null when blank, NaN when it is no number. */
  number(field: string): number | null;
  /** Whole serial day; null when blank, NaN when it is no date. */
  day(field: string): number | null;
  isPeriod(field: string): boolean;
}

/**
 * The filled rows of a block, wherever in its tab it stands by now; none of one that older tabs have not got.
 *
 * @param values the whole tab from A1
 * @param place where the block stands in it
 */
export function methodRows(
  block: MethodBlock,
  values: readonly (readonly Cell[])[],
  { head, columns, found }: Place,
  locale: string,
): readonly MethodRow[] {
  const { fields } = METHOD_BLOCKS[block];
  if (!found && block === "limits") return [];
  const rows: MethodRow[] = [];
  for (let i = head; i < values.length; i++) {
    const cells = columns.map((column) => values[i]![column - 1] ?? "");
    if (cells.every((cell) => isBlank(cell) || isErrorValue(cell))) continue;
    const cell = (field: string): Cell => cells[fields.indexOf(field)] ?? "";
    rows.push({
      row: i + 1,
      text: (field) => (isErrorValue(cell(field)) ? "" : textOf(cell(field))),
      number: (field) => numberIn(cell(field), locale),
      day: (field) => dayIn(cell(field), locale),
      isPeriod: (field) => planPeriod(cell(field), locale) !== null,
    });
  }
  return rows;
}

function numberIn(cell: Cell, locale: string): number | null {
  if (isBlank(cell)) return null;
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? (parseNumber(cell, locale) ?? Number.NaN) : Number.NaN;
}

function dayIn(cell: Cell, locale: string): number | null {
  if (isBlank(cell)) return null;
  if (cell instanceof Day) return Math.floor(cell.serial);
  return Math.floor(parseDates([cell], locale).serials[0]!);
}
