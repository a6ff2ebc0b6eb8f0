import type { Field, Table } from "./types.ts";

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

/** `'Deals 2026'!E2:E`: the field's column from the first data row on, open-ended; null when the table has none. */
export function columnRef(table: Table, field: Field): string | null {
  const index = columnOf(table, field);
  if (index === 0) return null;
  const letter = columnLetter(index);
  return `${tabRef(table.tabName)}!${letter}${table.headerRow + 1}:${letter}`;
}
