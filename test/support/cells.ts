import type { Cell, World } from "../../src/cells/types.ts";
import { ConveyorError } from "../../src/messages/error.ts";
import { day, serial } from "./days.ts";

export { day, serial };

/** A column of cells, frozen as every input of a test is. */
export const down = (...cells: readonly Cell[]): readonly (readonly Cell[])[] =>
  Object.freeze(cells.map((cell) => Object.freeze([cell])));

/** 31 March 2026 in an American and in a Russian spreadsheet. */
export const EN: World = Object.freeze({ today: serial("2026-03-31"), language: "en", locale: "en_US" });
export const RU: World = Object.freeze({ today: serial("2026-03-31"), language: "ru", locale: "ru_RU" });

/** Runs `call`, which must refuse with an error of ours, and gives what it says. */
export function failure(call: () => unknown): { code: string; facts: unknown } {
  try {
    call();
  } catch (error) {
    if (error instanceof ConveyorError) return { code: error.code, facts: error.facts };
    throw error;
  }
  throw new Error("expected a refusal, but the call returned");
}
