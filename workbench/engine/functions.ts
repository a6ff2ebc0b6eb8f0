import type { Book } from "./book.ts";
import { registries } from "./spreadsheet.ts";

interface Context {
  readonly conveyor: Book;
}

type Value = string | number | boolean | null;
interface Cell {
  readonly value: Value;
}
type Argument = Cell | readonly (readonly Cell[])[] | undefined;

/** Sets the clock of Sheets' own functions to the workbook's day, and adds functions of Sheets that the engine lacks. */
export function completeFunctions(): void {
  const { functionRegistry } = registries;
  const today = functionRegistry.get("TODAY");
  const now = functionRegistry.get("NOW");
  functionRegistry.replace("TODAY", {
    ...today,
    compute: function (this: unknown) {
      const { today: day, manners } = (this as Context).conveyor;
      return { value: day, format: manners.locale.dateFormat };
    },
  });
  functionRegistry.replace("NOW", {
    ...now,
    compute: function (this: unknown) {
      const { now: moment, manners } = (this as Context).conveyor;
      return { value: moment, format: `${manners.locale.dateFormat} hh:mm:ss` };
    },
  });
  functionRegistry.add("ARRAY_CONSTRAIN", functionRegistry.get("ARRAY.CONSTRAIN"));
  functionRegistry.add("ARRAYFORMULA", {
    description: "Calculates the formula inside for every cell of its ranges.",
    args: [{ name: "array_formula", description: "", type: ["ANY", "RANGE"], acceptMatrix: true }],
    compute: (value) => value as never,
  });
  functionRegistry.add("N", {
    description: "A value as a number: TRUE is 1, what is no number is 0.",
    args: [{ name: "value", description: "", type: ["ANY"] }],
    compute: (value) => {
      const cell = value as Cell | undefined;
      return typeof cell?.value === "number" ? cell : { value: cell?.value === true ? 1 : 0 };
    },
  });
  functionRegistry.add("XMATCH", {
    description: "The place of a value in a row or column, from 1; an exact match.",
    args: [
      { name: "search_key", description: "", type: ["ANY"] },
      { name: "lookup_range", description: "", type: ["ANY", "RANGE"], acceptMatrix: true },
    ],
    compute: (key, range) => placeOf(key as Cell | undefined, range as Argument),
  });
  functionRegistry.add("REGEXMATCH", {
    description: "Whether a text matches a regular expression.",
    args: [
      { name: "text", description: "", type: ["STRING"] },
      { name: "regular_expression", description: "", type: ["STRING"] },
    ],
    compute: (text, expression) => new RegExp(textOf(expression as Argument), "u").test(textOf(text as Argument)),
  });
}

function placeOf(key: Cell | undefined, range: Argument) {
  const cells = Array.isArray(range) ? (range as readonly (readonly Cell[])[]).flat() : [range as Cell | undefined];
  const folded = (cell: Cell | undefined) => (typeof cell?.value === "string" ? cell.value.toLowerCase() : cell?.value);
  const place = cells.findIndex((cell) => folded(cell) === folded(key));
  return place < 0 ? { value: "#N/A", message: "Did not find the value." } : { value: place + 1 };
}

function textOf(argument: Argument): string {
  return Array.isArray(argument) ? "" : String((argument as Cell | undefined)?.value ?? "");
}
