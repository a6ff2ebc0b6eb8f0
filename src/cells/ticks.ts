import { ConveyorError } from "../messages/error.ts";
import { isErrorValue, textOf, wordKey } from "./text.ts";
import { type Cell, Day } from "./types.ts";

const keys = (words: string) => new Set(words.split(",").map(wordKey));
const YES = keys("true,yes,y,done,completed,x,да,готово,сделано,выполнено,выполнена,истина,д");
const NO = keys("false,no,n,not done,нет,не готово,не сделано,не выполнено,ложь,н");
const MARK = /^[✓✔☑+]$/u;
const NO_MARK = /^[☐–—-]$/u;

/** True or false as people write it; a date counts as yes. Undefined for any other word. */
export function tick(cell: Cell): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell === 1 ? true : cell === 0 ? false : undefined;
  if (cell instanceof Day) return true;
  const text = cell.trim();
  if (text === "" || NO_MARK.test(text)) return false;
  if (MARK.test(text)) return true;
  const key = wordKey(text);
  return YES.has(key) || key === "1" ? true : NO.has(key) || key === "0" ? false : undefined;
}

/** Reads a column of ticks: 1 where done. Throws NOT_YES_OR_NO, ERROR_VALUE. */
export function readTicks(cells: readonly Cell[], argument: string, from = 0, to = cells.length): Uint8Array {
  const ticks = new Uint8Array(to - from);
  for (let i = from; i < to; i++) {
    const cell = cells[i]!;
    if (cell === false || cell === "") continue;
    const value = tick(cell);
    if (value === undefined)
      throw new ConveyorError(isErrorValue(cell) ? "ERROR_VALUE" : "NOT_YES_OR_NO", {
        argument,
        row: i + 1,
        got: textOf(cell),
      });
    ticks[i - from] = value ? 1 : 0;
  }
  return ticks;
}
