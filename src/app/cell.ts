import { type Cell, Day, type Input, type Output, type World } from "../cells/types.ts";
import { inWords } from "../messages/words.ts";
import { isDate, toCell } from "../sheet/cells.ts";
import type { Clock } from "../sheet/clock.ts";
import { sheetWorld } from "../sheet/world.ts";
import { explanations } from "./explanations.ts";

type CustomFunction = (world: World, ...values: Input[]) => Output;
type Raw = number | string | boolean | Date;

/**
 * The way of every custom function: dates of Apps Script become serial days, the function runs in the spreadsheet's
 * world, days become dates again, an error of ours becomes a sentence in the spreadsheet's language.
 */
export function cellWith(functions: { readonly [name: string]: CustomFunction }) {
  return (name: string, values: ArrayLike<Raw | Raw[][] | undefined>): Raw | Raw[][] => {
    const { world: here, clock } = sheetWorld();
    const world = { ...here, explanations: () => explanations(here.language) };
    try {
      const before = Day.made;
      const given = Array.from(values);
      const inputs = given.map((value, i) =>
        Array.isArray(value) && given.indexOf(value) < i ? (value as Cell[][]) : inward(value, clock),
      );
      const output = functions[name]!(world, ...inputs);
      return Day.made === before ? (output as Raw | Raw[][]) : outward(output, clock);
    } catch (error) {
      const words = inWords(error, world.language);
      if (words === undefined) throw error;
      throw new Error(words);
    }
  };
}

/**
 * Ranges may hold a hundred thousand rows, so they are not copied: Apps Script gives every call arrays of its own, and
 * dates in them give way to days in place, pictures to blanks (fact B4), as null would, if blank cells were that (fact A8).
 * A range that stands for two arguments is one array, and is turned once.
 */
function inward(value: Raw | Raw[][] | undefined, clock: Clock): Input {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) return toCell(value, clock);
  let days: (Day | undefined)[] | undefined;
  const rows: (Raw | Day)[][] = value;
  for (const row of rows)
    for (let i = 0; i < row.length; i++) {
      const cell = row[i]!;
      if (typeof cell !== "object") continue;
      days ??= new Array<Day | undefined>(MOST);
      row[i] = isDate(cell) ? dayOf(clock.serial(cell), days) : "";
    }
  return rows as Cell[][];
}

/** The rows of a function are its own too, and hold few different days. */
function outward(output: Output, clock: Clock): Raw | Raw[][] {
  if (!Array.isArray(output)) return isDay(output) ? clock.date(output.serial) : output;
  const dates = new Map<number, Date>();
  const dated = (cell: Cell | Date): Cell | Date => {
    if (!isDay(cell)) return cell;
    let date = dates.get(cell.serial);
    if (date === undefined) {
      date = clock.date(cell.serial);
      dates.set(cell.serial, date);
    }
    return date;
  };
  const rows: (Cell | Date)[][] = output;
  for (const row of rows) for (let i = 0; i < row.length; i++) if (typeof row[i] === "object") row[i] = dated(row[i]!);
  return rows as Raw[][];
}

/** One object for every whole day. */
function dayOf(serial: number, known: (Day | undefined)[]): Day {
  if (!Number.isInteger(serial) || serial < 0 || serial >= MOST) return new Day(serial);
  const day = known[serial] ?? new Day(serial);
  known[serial] = day;
  return day;
}

const isDay = (cell: Cell | Date): cell is Day => cell instanceof Day;

/** The days of the calendar that are kept as one object each, to the year 2118: the rows of a column have few different. */
const MOST = 80_000;
