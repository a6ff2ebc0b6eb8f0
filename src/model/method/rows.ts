import { parseDates } from "../../cells/dates.ts";
import { parseNumber } from "../../cells/numbers.ts";
import { planPeriod } from "../../cells/plan-period.ts";
import { isBlank, isErrorValue, textOf, wordKey } from "../../cells/text.ts";
import { type Cell, Day } from "../../cells/types.ts";
import { FIRST_ROW, HEAD_ROW, METHOD_BLOCKS, type MethodBlock } from "./layout.ts";

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
 * The filled rows of a block. The block is found by its first heading, so that columns inserted before it do no harm;
 * where no heading fits, it is taken to stand where it was laid, but for a block that older tabs have not got.
 *
 * @param values the whole tab from A1
 * @param heading first heading of the block as the defaults write it
 */
export function methodRows(
  block: MethodBlock,
  values: readonly (readonly Cell[])[],
  heading: string,
  locale: string,
): readonly MethodRow[] {
  const { column, fields } = METHOD_BLOCKS[block];
  const heads = values[HEAD_ROW - 1] ?? [];
  const found = heads.findIndex((cell) => wordKey(textOf(cell)) === wordKey(heading));
  if (found < 0 && block === "limits") return [];
  const left = found >= 0 ? found : column - 1;
  const rows: MethodRow[] = [];
  for (let i = FIRST_ROW - 1; i < values.length; i++) {
    const cells = values[i]!.slice(left, left + fields.length);
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
