import { existsSync } from "node:fs";
import { join } from "node:path";
import { contentOf } from "../../workbench/host/cli/content.ts";
import { casesIn } from "../../workbench/host/golden/case.ts";
import type { World } from "../../workbench/types.ts";
import type { Installed } from "../workbench/host/installed.ts";

export const AMERICA: World = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
export const RUSSIA: World = { locale: "ru_RU", zone: "Europe/Moscow", language: "ru", today: "2026-03-31" };

export const menu = async ({ workbench }: Installed, handler: string) => {
  const run = await workbench.run(handler);
  expect(run.error).toBeNull();
  return run;
};
export const idOf = ({ book }: Installed, tab: string) =>
  book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === tab)!;
export const read = ({ book }: Installed, tab: string) => book.read(`'${tab}'!A1:Z420`);
/** What is typed, by hand. */
const type = (file: Installed, tab: string, row: number, column: number, content: string) =>
  file.book.model.dispatch("UPDATE_CELL", { sheetId: idOf(file, tab), col: column - 1, row: row - 1, content });

/** Every formula of a tab, by its place `row column` from 1. */
export function formulasOf(file: Installed, tab: string): Map<string, string> {
  const { getters } = file.book;
  const found = new Map<string, string>();
  for (const cell of getters.getCells(idOf(file, tab))) {
    if (!cell.isFormula) continue;
    const { col, row } = getters.getCellPosition(cell.id);
    found.set(`${row + 1} ${col + 1}`, cell.compiledFormula.toFormulaString(getters));
  }
  return found;
}

const golden = join(__dirname, "..", "golden");
/** Folders of further cases, between colons, where somebody has some. */
const folders = [golden, ...(process.env.GOLDEN ?? "").split(":")].filter((folder) => folder && existsSync(folder));
export const cases = folders
  .flatMap(casesIn)
  .map((folder) => [folder.split("/").slice(-1)[0]!, (world: World) => contentOf(folder, world)] as const);
export const near = (a: unknown, b: unknown) =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
    : a === b;

/** In every tab of the team's a little more where the first row has a potential or an amount. */
export function addALittle(file: Installed, tabs: readonly string[]): void {
  for (const tab of tabs) {
    const rows = file.book.read(`'${tab}'!A1:Z40`);
    rows.slice(0, 6).forEach((heads, i) => {
      const column = heads.findIndex((head) => MONEY.test(String(head)));
      const row = column < 0 ? -1 : rows.findIndex((cells, r) => r > i && typeof cells[column] === "number");
      if (row >= 0) type(file, tab, row + 1, column + 1, String(Math.round(Number(rows[row]![column])) + 1));
    });
  }
}
const MONEY = /^(amount|sum|revenue|rev|won_value|close_value|сумма|выручка)|potential|потенциал/iu;
