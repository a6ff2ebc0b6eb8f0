import { FIRST_ROW, METHOD_BLOCKS, type MethodBlock, PARAMETER_ROWS, SETTING_ROWS } from "../../model/method/layout.ts";
import { columnLetter, tabRef } from "../../model/refs.ts";
import type { MethodKey } from "../plan.ts";
import type { MethodRefs } from "./refs.ts";

/**
 * The places of the method's tables as formulas write them; `nameOf` gives the present name of a Method
 * tab and is asked only for those that a formula names.
 */
export function methodRefs(nameOf: (tab: MethodKey) => string): MethodRefs {
  const { a_share, b_share, a_from, c_from } = PARAMETER_ROWS;
  const value = METHOD_BLOCKS.parameters.column + 1;
  const tab = (key: MethodKey) => `${tabRef(nameOf(key))}!`;
  return {
    get stages() {
      return down(nameOf, "stages", 3);
    },
    get thresholds() {
      return tab("classes") + cells(value, a_from, value, c_from);
    },
    get shares() {
      return tab("classes") + cells(value, a_share, value, b_share);
    },
    get rules() {
      return down(nameOf, "rules", METHOD_BLOCKS.rules.fields.length);
    },
    get values() {
      return down(nameOf, "values", 3);
    },
    get interests() {
      return down(nameOf, "interests", 5);
    },
    get ripe() {
      return down(nameOf, "ripe", 2);
    },
    get plan() {
      return down(nameOf, "plan", METHOD_BLOCKS.plan.fields.length);
    },
    get asOf() {
      return tab("settings") + cell(METHOD_BLOCKS.settings.column + 1, SETTING_ROWS.as_of);
    },
  };
}

/** The first columns of a block, open-ended downwards. */
function down(nameOf: (tab: MethodKey) => string, block: MethodBlock, columns: number): string {
  const { tab, column } = METHOD_BLOCKS[block];
  return `${tabRef(nameOf(tab))}!${cell(column, FIRST_ROW)}:$${columnLetter(column + columns - 1)}`;
}

const cell = (column: number, row: number) => `$${columnLetter(column)}$${row}`;
const cells = (left: number, top: number, right: number, bottom: number) => `${cell(left, top)}:${cell(right, bottom)}`;
