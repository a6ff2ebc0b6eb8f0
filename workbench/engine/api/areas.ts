import { exception, mismatch } from "../../host/exception.ts";
import type { Book } from "../book.ts";
import { helpers, type Zone } from "../spreadsheet.ts";
import type { Tab } from "../tabs.ts";
import type { Area } from "./access.ts";

/** Cells of a tab by row, column and size; the messages are Google's (fact B2). */
export function zoneOf(tab: Tab, row: number, column: number, rows = 1, columns = 1): Zone {
  if (![row, column, rows, columns].every(Number.isInteger))
    throw mismatch("SpreadsheetApp.Sheet.getRange", [row, column, rows, columns]);
  if (row < 1) throw exception("The starting row of the range is too small.");
  if (column < 1) throw exception("The starting column of the range is too small.");
  if (rows < 1) throw exception("The number of rows in the range must be at least 1.");
  if (columns < 1) throw exception("The number of columns in the range must be at least 1.");
  return inside(tab, { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 });
}

function inside(tab: Tab, zone: Zone): Zone {
  if (zone.bottom >= tab.rows || zone.right >= tab.columns)
    throw exception("The coordinates of the range are outside the dimensions of the sheet.");
  return zone;
}

const PART = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?$/;

/** Cells by A1 notation: `B2`, `A1:C3`, `A:A`, `A2:C`, `2:2`, `Tab!B2`, `'My tab'!B2`. */
export function areaOfA1(book: Book, tab: Tab, a1: string): Area {
  const [, quoted, plain, cells] = a1.match(/^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const owner = name === undefined ? tab : book.tabs.list().find((one) => one.name === name);
  const ends = cells?.split(":") ?? [];
  const [first, last] = [ends[0]?.match(PART), (ends[1] ?? ends[0])?.match(PART)];
  const bare = ends.length === 1 && !(first?.[1] && first[2]);
  if (!owner || !first || !last || ends.length > 2 || bare || !ends.every(Boolean)) throw exception("Range not found");
  const top = first[2] ? Number(first[2]) : 1;
  const left = first[1] ? columnNumber(first[1]) : 1;
  const bottom = last[2] ? Number(last[2]) : owner.rows;
  const right = last[1] ? columnNumber(last[1]) : owner.columns;
  const zone = zoneOf(
    owner,
    Math.min(top, bottom),
    Math.min(left, right),
    Math.abs(bottom - top) + 1,
    Math.abs(right - left) + 1,
  );
  return { sheetId: owner.id, zone };
}

function columnNumber(letters: string): number {
  return helpers.lettersToNumber(letters.toUpperCase()) + 1;
}

/** A1 notation of cells; whole columns and rows as Google writes them. */
export function a1Of(tab: Tab, { top, left, bottom, right }: Zone): string {
  const letters = helpers.numberToLetters;
  if (top === 0 && bottom === tab.rows - 1 && tab.rows > 1) return `${letters(left)}:${letters(right)}`;
  if (left === 0 && right === tab.columns - 1 && tab.columns > 1) return `${top + 1}:${bottom + 1}`;
  const first = helpers.toXC(left, top);
  return top === bottom && left === right ? first : `${first}:${helpers.toXC(right, bottom)}`;
}

export function rowsOf(zone: Zone): number {
  return zone.bottom - zone.top + 1;
}

export function columnsOf(zone: Zone): number {
  return zone.right - zone.left + 1;
}

/** Every cell of an area, row by row, with its place inside the area. */
export function* cellsOf({ sheetId, zone }: Area) {
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++)
      yield { position: { sheetId, row, col }, r: row - zone.top, c: col - zone.left };
}

/** A grid of what `read` says of every cell. */
export function gridOf<T>(
  { sheetId, zone }: Area,
  read: (position: { sheetId: string; row: number; col: number }) => T,
): T[][] {
  return Array.from({ length: rowsOf(zone) }, (_, r) =>
    Array.from({ length: columnsOf(zone) }, (_, c) => read({ sheetId, row: zone.top + r, col: zone.left + c })),
  );
}

/** A grid that a script writes must fit its range (fact B1). */
export function fitted(grid: unknown, { zone }: Area, method: string): readonly (readonly unknown[])[] {
  if (!Array.isArray(grid) || !grid.every(Array.isArray)) throw mismatch(method, [grid]);
  const [rows, columns] = [rowsOf(zone), columnsOf(zone)];
  const wrong = (unit: string, has: number, wants: number) =>
    exception(
      `The number of ${unit} in the data does not match the number of ${unit} in the range. The data has ${has} but the range has ${wants}.`,
    );
  if (grid.length !== rows) throw wrong("rows", grid.length, rows);
  for (const row of grid as unknown[][]) if (row.length !== columns) throw wrong("columns", row.length, columns);
  return grid as unknown[][];
}
