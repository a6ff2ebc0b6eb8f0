import type { Book } from "./book.ts";
import type { Position } from "./hand.ts";
import { helpers } from "./spreadsheet.ts";

const OVERWRITE = "Array result was not expanded because it would overwrite data";
const NO_ROOM = "Result couldn't be automatically expanded";

/** What Sheets says when one points at a cell with an error; null where there is none (facts A15, A17). */
export function problemAt(book: Book, position: Position): string | null {
  const cell = book.getters.getEvaluatedCell(position);
  if (cell.type !== "error") return null;
  const message = String(cell.message ?? "");
  if (message.startsWith(OVERWRITE)) return `${OVERWRITE} in ${blocker(cell.errorOriginPosition)}.`;
  return message.startsWith(NO_ROOM) ? noRoom(book, position) : message;
}

function blocker(position: { readonly col: number; readonly row: number } | undefined): string {
  return position ? helpers.toXC(position.col, position.row) : "another cell";
}

/** How many rows or columns are missing for the result. */
function noRoom({ getters }: Book, position: Position): string {
  const cell = getters.getCell(position);
  if (!cell?.isFormula) return NO_ROOM;
  const { sheetId, row, col } = position;
  const result = getters.evaluateFormulaResult(sheetId, cell.compiledFormula.toFormulaString(getters), position);
  const [columns, rows] = Array.isArray(result) ? [result.length, result[0]?.length ?? 0] : [1, 1];
  const missing = row + rows - getters.getNumberRows(sheetId);
  const unit = missing > 0 ? "rows" : "columns";
  const count = missing > 0 ? missing : col + columns - getters.getNumberCols(sheetId);
  return `Result was not automatically expanded, please insert more ${unit} (${count}).`;
}
