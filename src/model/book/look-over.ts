import { parseDates } from "../../cells/dates.ts";
import { isNoNumber } from "../../cells/number-column.ts";
import { parseNumber } from "../../cells/numbers.ts";
import { isBlank, isErrorValue, textOf } from "../../cells/text.ts";
import type { Cell } from "../../cells/types.ts";
import type { Field, Skipped } from "../types.ts";
import { isNotYet } from "./content.ts";
import { CONTENT } from "./fields.ts";
import type { Flaw } from "./flaws.ts";
import { type HalfRead, hasLostDigits, shrunkNumbers, swappedDates } from "./half-read.ts";
import type { Rows } from "./rows.ts";

/** Rows that hold no data: their words stand in no column of dates or numbers. */
const ASIDE: ReadonlySet<Skipped["reason"]> = new Set(["total", "group", "heading"]);

/** Puts down what the columns of dates and numbers hold instead: typed as text, read by assumption, not read at all. */
export function lookOver(rows: Rows, locale: string) {
  const aside = new Set(rows.skipped().flatMap((skipped) => (ASIDE.has(skipped.reason) ? skipped.rows : [])));
  for (const { field } of rows.tab.table.columns) {
    if (field === null) continue;
    if (CONTENT[field] === "date") overDates(rows, cellsOf(rows, field, aside), field, locale);
    else if (CONTENT[field] === "id") overIds(rows, cellsOf(rows, field, aside), field);
    else if (CONTENT[field] === "number" || CONTENT[field] === "percent")
      overNumbers(rows, cellsOf(rows, field, aside), field, locale);
  }
}

function overDates(rows: Rows, cells: readonly Cell[], field: Field, locale: string) {
  const { serials, unread, typed, assumed, order } = parseDates(cells, locale);
  const wrong = unread.filter((i) => !isErrorValue(cells[i]) && !isNotYet(cells[i]!));
  rows.flaw("unread dates", field, at(rows, wrong), example(cells, wrong));
  if (typed === 0) return;
  const read = positions(cells, (cell, i) => typeof cell === "string" && !isBlank(cell) && !Number.isNaN(serials[i]!));
  const kind = order === "both" ? "mixed dates" : assumed ? "assumed dates" : "typed dates";
  rows.flaw(kind, field, at(rows, read), example(cells, read));
  half(rows, "swapped dates", field, cells, swappedDates(cells, locale));
}

function half(rows: Rows, kind: Flaw["kind"], field: Field, cells: readonly Cell[], found: HalfRead | null) {
  if (found) rows.flaw(kind, field, at(rows, found.suspects), example(cells, [found.proof]));
}

function overNumbers(rows: Rows, cells: readonly Cell[], field: Field, locale: string) {
  const texts = positions(
    cells,
    (cell) => typeof cell === "string" && !isBlank(cell) && !isNoNumber(cell) && !isErrorValue(cell),
  );
  const read = texts.filter((i) => parseNumber(textOf(cells[i]!), locale) !== undefined);
  const wrong = texts.filter((i) => parseNumber(textOf(cells[i]!), locale) === undefined);
  rows.flaw("typed numbers", field, at(rows, read), example(cells, read));
  rows.flaw("unread numbers", field, at(rows, wrong), example(cells, wrong));
  half(rows, "shrunk numbers", field, cells, shrunkNumbers(cells, locale));
}

/** Numbers of deals and clients that lost their last digits, and numbers of deals that stand twice. */
function overIds(rows: Rows, cells: readonly Cell[], field: Field) {
  const lost = positions(cells, hasLostDigits);
  rows.flaw("lost digits", field, at(rows, lost), example(cells, lost));
  if (field !== "deal_id") return;
  const left = new Set(rows.skipped().flatMap((skipped) => skipped.rows));
  const seen = new Set<string>();
  const again = positions(cells, (_, i) => {
    const id = left.has(rows.rowOf(i)) ? "" : rows.id(i, field);
    const known = id !== "" && seen.has(id);
    seen.add(id);
    return known;
  });
  rows.flaw("repeated ids", field, at(rows, again), example(cells, again));
}

/** The cells of a column, blank in rows that hold no data. */
const cellsOf = (rows: Rows, field: Field, aside: ReadonlySet<number>) =>
  Array.from({ length: rows.count }, (_, i) => (aside.has(rows.rowOf(i)) ? "" : rows.cell(i, field)));

const positions = (cells: readonly Cell[], is: (cell: Cell, i: number) => boolean) =>
  cells.flatMap((cell, i) => (is(cell, i) ? [i] : []));

const at = (rows: Rows, positions: readonly number[]) => positions.map((i) => rows.rowOf(i));

const example = (cells: readonly Cell[], positions: readonly number[]) =>
  positions.length === 0 ? "" : textOf(cells[positions[0]!]!);
