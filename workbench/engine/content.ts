import type { FileCell, TabData } from "../types.ts";
import { canonicalFormula } from "./formula-text.ts";
import { type Manners, mannersOf } from "./locale.ts";
import { serialOfIso } from "./serial.ts";
import { helpers, type ModelData } from "./spreadsheet.ts";
import { asText, type Content, readTyped } from "./typed.ts";

/** Size of a new tab at Google (fact A9). */
export const NEW_ROWS = 1000;
export const NEW_COLUMNS = 26;

const FIXED = mannersOf("en_US");

/** Plain tabs as data of the engine: text parsed as if typed, formulas in any locale's `;` or in English syntax. */
export function dataOfTabs(tabs: readonly TabData[], manners: Manners, year: number): Partial<ModelData> {
  const formats = new Map<string, number>();
  const sheets = tabs.map((tab, index) => ({
    id: String(index),
    name: tab.name,
    rowNumber: Math.max(NEW_ROWS, tab.rows.length),
    colNumber: tab.rows.reduce((most, row) => Math.max(most, row.length), NEW_COLUMNS),
    cols: Object.fromEntries((tab.widths ?? []).map((size, col) => [col, { size }])),
    ...cellsOf(tab, manners, year, formats),
  }));
  return {
    sheets,
    formats: Object.fromEntries([...formats].map(([format, id]) => [id, format])),
    settings: { locale: manners.locale },
  } as unknown as Partial<ModelData>;
}

function cellsOf(tab: TabData, manners: Manners, year: number, ids: Map<string, number>) {
  const cells: { [xc: string]: string } = {};
  const formats: { [xc: string]: number } = {};
  tab.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const { content, format } = contentOf(cell, manners, year);
      if (content === "") return;
      const xc = helpers.toXC(c, r);
      cells[xc] = content;
      if (!format) return;
      if (!ids.has(format)) ids.set(format, ids.size + 1);
      formats[xc] = ids.get(format)!;
    });
  });
  return { cells, formats };
}

function contentOf(cell: FileCell, manners: Manners, year: number): Content {
  if (typeof cell === "string") return readTyped(cell, manners, year);
  if (typeof cell === "number") return { content: String(cell) };
  if (typeof cell === "boolean") return { content: cell ? "TRUE" : "FALSE" };
  if ("text" in cell) return asText(cell.text);
  if ("formula" in cell) return { content: canonicalFormula(cell.formula, FIXED) };
  const serial = serialOfIso(cell.date);
  const { dateFormat } = manners.locale;
  return { content: String(serial), format: Number.isInteger(serial) ? dateFormat : `${dateFormat} hh:mm:ss` };
}
