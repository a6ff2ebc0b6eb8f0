import { METHOD_BLOCKS, type MethodBlock, NAMED_COLUMNS, type PARAMETER_ROWS } from "../../model/method/layout.ts";
import type { Place } from "../../model/method/places.ts";
import { columnLetter, columnsRef, tabRef } from "../../model/refs.ts";
import type { MethodKey } from "../plan.ts";
import type { MethodRefs } from "./refs.ts";

/** Where a table of the method stands by now. */
export type PlaceOf = (block: MethodBlock) => Place;

/**
 * The places of the method's tables as formulas write them; `nameOf` gives the present name of a Method
 * tab and is asked only for those that a formula names.
 */
export function methodRefs(nameOf: (tab: MethodKey) => string, placeOf: PlaceOf): MethodRefs {
  /** The named columns of a table, open-ended downwards. */
  const down = (block: MethodBlock) => {
    const { head, columns } = placeOf(block);
    return columnsRef(tabRef(nameOf(METHOD_BLOCKS[block].tab)), head + 1, columns.slice(0, NAMED_COLUMNS[block]));
  };
  const value = (key: keyof typeof PARAMETER_ROWS) => valueRef("parameters", key, nameOf, placeOf);
  return {
    get stages() {
      return down("stages");
    },
    get thresholds() {
      return cellsRef([value("a_from"), value("b_from"), value("c_from")]);
    },
    get shares() {
      return cellsRef([value("a_share"), value("b_share")]);
    },
    get rules() {
      return down("rules");
    },
    get values() {
      return down("values");
    },
    get interests() {
      return down("interests");
    },
    get ripe() {
      return down("ripe");
    },
    get plan() {
      return down("plan");
    },
    get asOf() {
      return valueRef("settings", "as_of", nameOf, placeOf);
    },
  };
}

/** The cell with the value of a key; "" where its line or the column was deleted. */
export function valueRef(
  block: "parameters" | "settings",
  key: string,
  nameOf: (tab: MethodKey) => string,
  placeOf: PlaceOf,
): string {
  const place = placeOf(block);
  const [row, column] = [place.row(key), place.column("value")];
  return row === undefined || column === 0
    ? ""
    : `${tabRef(nameOf(METHOD_BLOCKS[block].tab))}!$${columnLetter(column)}$${row}`;
}

/** Cells below each other: one range where they stand so. */
function cellsRef(cells: readonly string[]): string {
  const rows = cells.map((cell) => Number(/\d+$/.exec(cell)?.[0]));
  if (!rows.every((row, i) => row === rows[0]! + i)) return `VSTACK(${cells.map((cell) => cell || '""').join(";")})`;
  return `${cells[0]}:${cells[cells.length - 1]!.replace(/^.*!/, "")}`;
}
