import { isoDay } from "../cells/text.ts";
import { SPELLED } from "./book/spelled.ts";
import type { Field, Layout, Table } from "./types.ts";

/** `A` for 1, `AB` for 28. */
export function columnLetter(index: number): string {
  let letters = "";
  for (let left = index; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** 1 for `A`, 28 for `AB`; 0 for anything that is no column. */
export function columnIndex(letters: string): number {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return 0;
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A tab's name as a formula writes it: `'Deals 2026'`. Quotes are always allowed, so they are always set. */
export function tabRef(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** The column of a field, 1-based; 0 when the table has none. */
export function columnOf(table: Table, field: Field): number {
  return table.columns.find((column) => column.field === field)?.index ?? 0;
}

/** Whether records of the table have the field, in a column or otherwise. */
export function hasField(table: Table, field: Field): boolean {
  if (table.parts) return table.parts.some((part) => hasField(part, field));
  const { layout } = table;
  return columnOf(table, field) > 0 || (layout !== undefined && isElsewhere(layout, field));
}

/** True for a field that records have without a column of their own. */
export function isElsewhere({ months, steps, groups, fixed }: Layout, field: Field): boolean {
  if (groups === field || field in fixed) return true;
  return field === "order_date" ? months.length > 0 : (field === "stage" || field === "created") && steps.length > 0;
}

/** False where names stand above their records, in rows of their own or merged downwards: no formula can follow that. */
export function isLive(table: Table): boolean {
  return table.parts ? table.parts.every(isLive) : (table.layout?.groups ?? table.layout?.merged ?? null) === null;
}

/**
 * A field of all records as a formula names it, from the first data row on, open-ended: `'Deals 2026'!E2:E` (to the row
 * above where another table stands below). Of several
 * tabs a `VSTACK` of theirs, of months in columns a `TOCOL`; what is the same for a whole tab is repeated for each of its
 * rows. All fields of a table come in the same number of rows. Words that the Spellings tab has rows of are read through it.
 * Null when the table has no such field or is not live.
 */
export function columnRef(table: Table, field: Field): string | null {
  const ref = isLive(table) ? rawRef(table, field) : null;
  const spellings = table.spellings?.[field];
  return ref === null || spellings === undefined ? ref : `READ_AS(${ref};"${SPELLED[field]}";${spellings})`;
}

function rawRef(table: Table, field: Field): string | null {
  if (!table.parts) {
    const own = partRef(table, field);
    return own === null ? null : asArray(own);
  }
  const parts = table.parts.map((part) => ({ part, ref: partRef(part, field) }));
  if (parts.every(({ ref }) => ref === null)) return null;
  return asArray(`VSTACK(${parts.map(({ part, ref }) => ref ?? repeated(part, '""')).join(";")})`);
}

/** A reference as it is; anything calculated for every row. */
const asArray = (expression: string) =>
  /^'(?:[^']|'')*'![A-Z]+\d+:[A-Z]+\d*$/.test(expression) ? expression : `ARRAYFORMULA(${expression})`;

function partRef(table: Table, field: Field): string | null {
  const months = table.layout?.months ?? [];
  const fixed = table.layout?.fixed[field];
  if (fixed !== undefined) return repeated(table, typeof fixed === "number" ? dateOf(fixed) : quoted(fixed));
  if (months.length > 0) return unpivoted(table, months, field);
  const index = columnOf(table, field);
  if (index > 0) return down(table, index);
  const steps = table.layout?.steps ?? [];
  if (steps.length === 0 || (field !== "stage" && field !== "created")) return null;
  return field === "created" ? down(table, steps[0]!) : lastReached(table, steps);
}

/** The heading of the last column in which something stands: the stage a deal has reached. */
function lastReached(table: Table, steps: readonly number[]): string {
  return steps.reduce((before, step) => {
    const name = table.columns.find(({ index }) => index === step)?.header ?? "";
    return `IF(${down(table, step)}<>"";${quoted(name)};${before})`;
  }, '""');
}

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** Columns of a table from its first record on. */
export function down(table: Table, first: number, last = first): string {
  const end = `${columnLetter(last)}${table.layout?.until ?? ""}`;
  return `${tabRef(table.tabName)}!${columnLetter(first)}${table.headerRow + 1}:${end}`;
}

/** A value for each row in which the table's first column holds something. */
function repeated(table: Table, value: string): string {
  const months = table.layout?.months ?? [];
  const first = table.columns.find(({ field }) => field !== null)?.index ?? 1;
  if (months.length > 0) return unpivoted(table, months, null, value)!;
  return `IF(${down(table, first)}="";"";${value})`;
}

/** Months from columns into rows, record by record as they stand; where a month brought nothing, everything is blank. */
function unpivoted(table: Table, months: Layout["months"], field: Field | null, value = '""'): string | null {
  const measured = (wanted: Field) => months.filter((month) => month.field === wanted);
  const amounts =
    measured("amount").length > 0 ? measured("amount") : months.filter(({ field }) => field === months[0]!.field);
  const sizes = block(
    table,
    amounts.map(({ index }) => index),
  );
  const each = (what: string) => `TOCOL(IF(${sizes}=0;"";${what}))`;
  if (field === null) return each(value);
  if (field === "order_date") return each(`HSTACK(${amounts.map(({ day }) => dateOf(day)).join(";")})`);
  const own = measured(field);
  if (own.length > 0)
    return own.length === amounts.length
      ? each(
          block(
            table,
            own.map(({ index }) => index),
          ),
        )
      : null;
  const index = columnOf(table, field);
  return index === 0 ? null : each(down(table, index));
}

/** Columns of a tab from a row down, such as `'Rules'!$A$4:$H`: one range where they stand together; one that was deleted, 0, is blank. */
export function columnsRef(tab: string, row: number, columns: readonly number[]): string {
  const down = (first: number, last: number) => `${tab}!$${columnLetter(first)}$${row}:$${columnLetter(last)}`;
  if (columns.every((column, i) => column === columns[0]! + i)) return down(columns[0]!, columns[columns.length - 1]!);
  const whole = `HSTACK(${columns.map((column) => (column === 0 ? '""' : down(column, column))).join(";")})`;
  return columns.includes(0) ? asArray(`IFNA(${whole};"")`) : whole;
}

/** Columns side by side, also where others stand between them. */
function block(table: Table, columns: readonly number[]): string {
  const [first, last] = [columns[0]!, columns[columns.length - 1]!];
  const whole = down(table, first, last);
  return last - first + 1 === columns.length
    ? whole
    : `CHOOSECOLS(${whole};${columns.map((column) => column - first + 1).join(";")})`;
}

function dateOf(day: number): string {
  const [year, month, date] = isoDay(day).split("-").map(Number) as [number, number, number];
  return `DATE(${year};${month};${date})`;
}
