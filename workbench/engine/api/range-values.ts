import { mismatch } from "../../host/exception.ts";
import { scriptValue } from "../cells.ts";
import { localFormula } from "../formula-text.ts";
import type { Position } from "../hand.ts";
import { cellContent, formulaContent, type Written, written } from "../script-content.ts";
import { checkValidation } from "../validation-check.ts";
import type { Access, Area } from "./access.ts";
import { cellsOf, fitted, gridOf } from "./areas.ts";

/** Members of a Range that read and write what stands in its cells. */
export function rangeValues(access: Access, area: Area) {
  const { book, run } = access;
  const carried = <T>(read: () => T): T => {
    access.carry(area);
    return read();
  };
  const values = () => {
    const loading = book.loadingReads > 0 && book.loadingReads-- > 0;
    return gridOf(area, (position) =>
      loading && isCustom(access, position)
        ? LOADING
        : named(access, scriptValue(book.getters.getEvaluatedCell(position), book.zoneClock, run.Date)),
    );
  };
  const texts = () => gridOf(area, (position) => named(access, book.getters.getEvaluatedCell(position).formattedValue));
  const formulas = () => gridOf(area, (position) => formulaAt(access, position));
  return {
    getValue: () => values()[0]![0]!,
    getValues: () => carried(values),
    getDisplayValue: () => texts()[0]![0]!,
    getDisplayValues: () => carried(texts),
    getFormula: () => formulas()[0]![0]!,
    getFormulas: () => carried(formulas),
    isBlank: () => values().every((row) => row.every((value) => value === "")),
    setValues(grid: unknown) {
      access.carry(area);
      writeValues(access, area, fitted(grid, area, "SpreadsheetApp.Range.setValues"));
      return this;
    },
    setFormulas(grid: unknown) {
      access.carry(area);
      writeFormulas(access, area, fitted(grid, area, "SpreadsheetApp.Range.setFormulas"));
      return this;
    },
  };
}

/** What a cell shows while its custom function is being calculated (fact A11). */
const LOADING = "Loading...";

function isCustom({ book }: Access, position: Position): boolean {
  const cell = book.getters.getCell(position);
  return cell?.isFormula === true && cell.compiledFormula.symbols.some((name) => book.custom.has(name));
}

/** Errors by the names of the user's language, where the stand-in is told so (fact G6). */
function named<T>({ book }: Access, value: T): T | string {
  if (book.unproven.errorNames === "English" || typeof value !== "string") return value;
  return value.replace(/^#(DIV\/0!|N\/A)$/, (_, name) => (name === "N/A" ? "#Н/Д" : "#ДЕЛ/0!"));
}

function formulaAt({ book }: Access, position: Position): string {
  const { getters } = book;
  const cell = getters.getCell(position);
  return cell?.isFormula ? localFormula(cell.compiledFormula.toFormulaString(getters), book.formulaManners) : "";
}

/** Queues values; they are read as of now, and understood when the queue is carried out. */
export function writeValues({ book }: Access, area: Area, grid: readonly (readonly unknown[])[]): void {
  const copy: Written[][] = grid.map((row) => row.map((value) => written(value, book.zoneClock)));
  book.write((hand) => {
    for (const { position, r, c } of cellsOf(area)) {
      const change = cellContent(copy[r]![c]!, hand.formatAt(position), book);
      checkValidation(hand, position, change.content!);
      hand.change(position, change);
    }
  });
  if (book.unproven.rejected === "at once") book.flush();
}

export function writeFormulas({ book }: Access, area: Area, grid: readonly (readonly unknown[])[]): void {
  const contents = grid.map((row) =>
    row.map((formula) => {
      if (typeof formula !== "string") throw mismatch("SpreadsheetApp.Range.setFormulas", [grid]);
      return formulaContent(formula, book.formulaManners);
    }),
  );
  book.write((hand) => {
    for (const { position, r, c } of cellsOf(area)) hand.change(position, { content: contents[r]![c]! });
  });
}
