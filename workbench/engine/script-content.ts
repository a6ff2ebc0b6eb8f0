import { exception } from "../host/exception.ts";
import { isDate } from "./cells.ts";
import { isDateFormat, isTextFormat } from "./formats.ts";
import { notBuilt } from "./formula-check.ts";
import { canonicalFormula } from "./formula-text.ts";
import type { CellChange } from "./hand.ts";
import type { Manners } from "./locale.ts";
import { readTyped } from "./typed.ts";
import type { ZoneClock } from "./zone.ts";

/** Most characters a cell holds (fact B17). */
export const LONGEST = 50_000;

/** A value of a script, copied when it was written: a Date becomes a serial day. */
export type Written = string | number | boolean | { readonly serial: number };

/** Takes a value that a script writes; null and undefined clear (fact B5). What Google would do with others is not known. */
export function written(value: unknown, clock: ZoneClock): Written {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return wellFormed(value);
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (isDate(value) && !Number.isNaN(value.getTime())) return { serial: clock.serial(value.getTime()) };
  throw new Error(`not implemented: writing ${String(value)} into a cell`);
}

/** Halves of surrogate pairs arrive as U+FFFD; a text too long is refused (fact B17). */
function wellFormed(text: string): string {
  if (text.length > LONGEST)
    throw exception("Your input contains more than the maximum of 50000 characters in a single cell.");
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

/** How a workbook reads what scripts write. */
interface Reading {
  readonly manners: Manners;
  readonly formulaManners: Manners;
  /** The year of a date without one. */
  readonly year: number;
}

/** What a value becomes in a cell of the given format: texts are read as if typed, `=` makes a formula (facts B6 to B9). */
export function cellContent(value: Written, format: string, book: Reading): CellChange {
  const { manners, year } = book;
  if (value === "") return { content: "" };
  if (isTextFormat(format)) return textCell(value);
  if (typeof value === "number") return { content: String(value) };
  if (typeof value === "boolean") return { content: value ? "TRUE" : "FALSE" };
  if (typeof value === "object") return dateCell(value.serial, format, manners);
  if (value.startsWith("=")) return { content: formulaContent(value, book.formulaManners) };
  const read = readTyped(value, manners, year);
  if (/^[+-]/.test(value) && /^'/.test(read.content))
    throw new Error(`not implemented: a text that begins with + or - may become a formula: ${value.slice(0, 40)}`);
  return format ? { content: read.content } : read;
}

function textCell(value: Written): CellChange {
  if (typeof value !== "string") throw new Error("not implemented: a number, boolean or Date in a cell of plain text");
  if (/^[=']/.test(value)) throw new Error(`not implemented: ${value[0]} at the start of a cell of plain text`);
  return { content: value };
}

function dateCell(serial: number, format: string, { locale }: Manners): CellChange {
  const content = String(serial);
  if (isDateFormat(format)) return { content };
  if (format) throw new Error(`not implemented: a Date in a cell with the number format ${format}`);
  return { content, format: Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} hh:mm:ss` };
}

/** A text as `setFormula` takes it, with or without `=`; what the stand-in can not calculate as Sheets would is refused. */
export function formulaContent(text: string, manners: Manners): string {
  if (text === "") return "";
  const formula = canonicalFormula(text.startsWith("=") ? text : `=${text}`, manners);
  const problem = notBuilt(formula);
  if (problem) throw new Error(`not implemented: ${problem}, in ${text}`);
  return formula;
}
