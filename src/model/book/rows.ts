import { parseDates } from "../../cells/dates.ts";
import { isNoNumber } from "../../cells/number-column.ts";
import { parseNumber } from "../../cells/numbers.ts";
import type { Spellings } from "../../cells/spellings.ts";
import { isBlank, isErrorValue, textOf } from "../../cells/text.ts";
import type { Cell } from "../../cells/types.ts";
import type { Field, Skipped, Table } from "../types.ts";
import { type Flat, flatten } from "./flatten.ts";
import type { Flaw } from "./flaws.ts";
import { hasLostDigits } from "./half-read.ts";
import { SPELLED } from "./spelled.ts";

/** A table with the values of its tab, row 1 first. */
export interface TabValues {
  readonly table: Table;
  readonly values: readonly (readonly Cell[])[];
}

export type Reason = Skipped["reason"];

/** How a cell of dates or numbers was read. */
export type Reading = "read" | "blank" | "bad" | "error";

/**
 * The data rows of a tab by field. Dates are decided column by column; what could not be read is kept as a flaw, and a
 * row that is left out is put down with its reason, so that every row of the tab is accounted for.
 */
export class Rows {
  private readonly first: number;
  readonly count: number;
  readonly flaws: Flaw[] = [];
  private readonly left = new Map<Reason, number[]>();
  private readonly dates = new Map<Field, Float64Array>();
  private readonly columns: ReadonlyMap<Field, number>;

  readonly tab: TabValues;
  private readonly flat: Flat | null;

  constructor(
    given: TabValues,
    private readonly locale: string,
    private readonly spellings?: Spellings,
  ) {
    this.flat = flatten(given, locale);
    this.tab = this.flat ?? given;
    for (const [row, reason] of this.flat?.left ?? []) this.put(row, reason);
    const { tab } = this;
    this.first = tab.table.headerRow + 1;
    this.columns = new Map(
      tab.table.columns.flatMap(({ field, index }): [Field, number][] => (field === null ? [] : [[field, index]])),
    );
    let last = tab.values.length;
    while (last >= this.first && tab.values[last - 1]!.every(isBlank)) last--;
    this.count = Math.max(0, last - this.first + 1);
  }

  has(field: Field): boolean {
    return this.columns.has(field);
  }

  cell(i: number, field: Field): Cell {
    const column = this.columns.get(field);
    return column === undefined ? "" : (this.tab.values[this.first - 1 + i]![column - 1] ?? "");
  }

  /** Trimmed and read through the agreed spellings; "" for a formula error. */
  text(i: number, field: Field): string {
    const cell = this.cell(i, field);
    if (isErrorValue(cell)) return "";
    const kind = this.spellings && SPELLED[field];
    return kind ? this.spellings.read(kind, textOf(cell)) : textOf(cell);
  }

  /** The team's own number of a deal or client; "" where the sheet has rounded its last digits away. */
  id(i: number, field: Field): string {
    return hasLostDigits(this.cell(i, field)) ? "" : this.text(i, field);
  }

  /** A whole serial day; null when blank or not a date. */
  day(i: number, field: Field): number | null {
    const serial = this.datesOf(field)[i]!;
    return Number.isNaN(serial) ? null : Math.floor(serial);
  }

  /** A serial day with its time of day; undefined when the cell holds none. */
  moment(i: number, field: Field): number | undefined {
    const serial = this.datesOf(field)[i]!;
    return Number.isNaN(serial) || Number.isInteger(serial) ? undefined : serial;
  }

  /** Null when blank or not a number. */
  number(i: number, field: Field): number | null {
    const cell = this.cell(i, field);
    if (typeof cell === "number") return cell;
    if (typeof cell !== "string" || isNoNumber(cell)) return null;
    return parseNumber(cell, this.locale) ?? null;
  }

  /** Why `day` or `number` of a cell is null, or that it is not. */
  reading(i: number, field: Field, value: number | null): Reading {
    if (value !== null) return "read";
    const cell = this.cell(i, field);
    if (isErrorValue(cell)) return "error";
    return isBlank(cell) || (typeof cell === "string" && isNoNumber(cell)) ? "blank" : "bad";
  }

  isBlank(i: number): boolean {
    return this.tab.values[this.first - 1 + i]!.every(isBlank);
  }

  /** All cells of a row. */
  line(i: number): readonly Cell[] {
    return this.tab.values[this.first - 1 + i]!;
  }

  /** True for a row that says the headings again, as every page of a printed list does. */
  isHeading(i: number): boolean {
    const row = this.line(i);
    let said = 0;
    for (const { index, header } of this.tab.table.columns) {
      const cell = row[index - 1] ?? "";
      if (typeof cell !== "string") return false;
      if (cell === "" || header === "") continue;
      if (header !== cell.trim()) return false;
      said++;
    }
    return said >= 2;
  }

  /** The row of the tab, from 1. */
  rowOf(i: number): number {
    return this.flat?.origin[i] ?? this.first + i;
  }

  /** The column of the tab in which a field stands, from 1; 0 when it stands in none. */
  columnOf(field: Field): number {
    const own = this.columns.get(field) ?? 0;
    return this.flat?.source.get(own) ?? own;
  }

  leave(i: number, reason: Reason) {
    this.put(this.rowOf(i), reason);
  }

  private put(row: number, reason: Reason) {
    const rows = this.left.get(reason);
    if (!rows) this.left.set(reason, [row]);
    else if (rows[rows.length - 1] !== row) rows.push(row);
  }

  skipped(): Skipped[] {
    return [...this.left].map(([reason, rows]) => ({ tabName: this.tab.table.tabName, rows, reason }));
  }

  flaw(kind: Flaw["kind"], field: Field, rows: readonly number[], example: string, count = rows.length) {
    const { tabId, tabName } = this.tab.table;
    const column = this.columnOf(field);
    if (count > 0) this.flaws.push({ kind, tabId, tabName, field, column, rows, count, example });
  }

  private datesOf(field: Field): Float64Array {
    const known = this.dates.get(field);
    if (known) return known;
    const cells = Array.from({ length: this.count }, (_, i) => this.cell(i, field));
    const { serials } = parseDates(cells, this.locale);
    this.dates.set(field, serials);
    return serials;
  }
}
