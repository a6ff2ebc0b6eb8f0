import { type Cell, Day, type Input, type Output, type World } from "../cells/types.ts";
import { inWords } from "../messages/words.ts";
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
      const inputs = Array.from(values, (value) => inward(value, clock));
      const output = functions[name]!(world, ...inputs);
      return Array.isArray(output) ? output.map((row) => row.map((cell) => back(cell, clock))) : back(output, clock);
    } catch (error) {
      const words = inWords(error, world.language);
      if (words === undefined) throw error;
      throw new Error(words);
    }
  };
}

function inward(value: Raw | Raw[][] | undefined, clock: Clock): Input {
  const cell = (raw: Raw): Cell => (typeof raw === "object" ? new Day(clock.serial(raw)) : raw);
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? value.map((row) => row.map(cell)) : cell(value);
}

function back(value: Cell, clock: Clock): Raw {
  return value instanceof Day ? clock.date(value.serial) : value;
}
