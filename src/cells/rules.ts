import { ConveyorError } from "../messages/error.ts";
import { functionWords } from "../messages/functions.ts";
import { parseDates } from "./dates.ts";
import { HEADINGS } from "./headings.ts";
import { foldClass, foldInterest, foldValue } from "./method-words.ts";
import { readNumbers } from "./number-column.ts";
import { isOmitted, isRange } from "./option.ts";
import { clientKey, isBlank, isErrorValue, textOf, wordKey } from "./text.ts";
import type { Cell, Input, World } from "./types.ts";

/** A row of the Rules tab as it is read; shaped as `metrics/rules.ts` wants it. */
export interface RuleRow {
  readonly potential: string;
  readonly value: string;
  readonly interest: string;
  readonly segment: string;
  readonly action: string;
  readonly role: string;
  readonly touchDays: number | null;
  readonly note: string;
  readonly stop: boolean;
}

const RIPE = new Set(["ripe", "созрел", "созрела", "спелый"].map(wordKey));

/** The words that mean "do not work", in both languages. */
const STOP = new Set(
  [functionWords("en").actions.stop, functionWords("ru").actions.stop, "stop", "стоп", "не работаем"].map(wordKey),
);

/** True for an action that means "do not work". */
export function isStop(action: string): boolean {
  return STOP.has(wordKey(action));
}

/** True for the word that stands for segments marked ripe. */
export function isRipeWord(text: string): boolean {
  return RIPE.has(wordKey(text));
}

/**
 * The rules from a range: class, value, interest, segment, action, role, touch days, note. A header row is recognised,
 * rows without an action are passed over, a blank criterion means any. Throws TOO_NARROW, ERROR_VALUE, NOT_A_NUMBER.
 */
export function readRules(world: World, input: Input, argument: string): readonly RuleRow[] {
  const rows = isRange(input) ? input : [[input ?? ""]];
  const columns = rows[0]!.length;
  if (columns < 5) throw new ConveyorError("TOO_NARROW", { argument, columns, needed: 5 });
  const touch = readNumbers(world, rows.map(touchOf), argument);
  return rows.flatMap((row, i): RuleRow[] => {
    for (const cell of row.slice(0, 8))
      if (isErrorValue(cell)) throw new ConveyorError("ERROR_VALUE", { argument, row: i + 1, got: textOf(cell) });
    const [potential = "", value = "", interest = "", segment = "", action = "", role = "", , note = ""] = row;
    if (isBlank(action) || (i === 0 && HEADINGS.has(wordKey(textOf(potential))))) return [];
    const segmentText = textOf(segment);
    return [
      {
        potential: criterion(potential, foldClass),
        value: criterion(value, foldValue),
        interest: criterion(interest, foldInterest),
        segment: isRipeWord(segmentText) ? "ripe" : criterion(segment, clientKey),
        action: textOf(action),
        role: textOf(role),
        touchDays: Number.isNaN(touch[i]!) ? null : touch[i]!,
        note: textOf(note),
        stop: isStop(textOf(action)),
      },
    ];
  });
}

/** The touch days of a row; nothing on the header row, which holds a heading there. */
function touchOf(row: readonly Cell[], i: number): Cell {
  return i === 0 && HEADINGS.has(wordKey(textOf(row[0] ?? ""))) ? "" : (row[6] ?? "");
}

function criterion(cell: Cell, fold: (text: string) => string): string {
  const text = textOf(cell);
  return text === "" || text === "*" ? "*" : fold(text);
}

/**
 * Keys of the segments marked ripe: a list of names, or names beside the day until which they are ripe (blank: not
 * marked). Throws NOT_A_DATE.
 */
export function readRipe(world: World, input: Input, asOf: number): ReadonlySet<string> {
  if (isOmitted(input)) return new Set();
  const rows = isRange(input) ? input : [[input]];
  const named = rows.map((row) => clientKey(textOf(row[0] ?? "")));
  if (rows[0]!.length < 2) return new Set(named.filter((key) => key !== ""));
  const { serials, unread } = parseDates(
    rows.map((row) => row[1]!),
    world.locale,
  );
  const wrong = unread.find((at) => at > 0);
  if (wrong !== undefined)
    throw new ConveyorError("NOT_A_DATE", { argument: "ripe", row: wrong + 1, got: textOf(rows[wrong]![1]!) });
  return new Set(named.filter((key, i) => key !== "" && serials[i]! >= asOf));
}
