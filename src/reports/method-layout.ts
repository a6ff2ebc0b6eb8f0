import { FIRST_ROW, METHOD_BLOCKS, type MethodBlock, PARAMETER_ROWS, SETTING_ROWS } from "../model/method-layout.ts";
import { columnLetter, tabRef } from "../model/refs.ts";
import type { MethodRefs } from "./method-refs.ts";
import type { MethodKey } from "./plan.ts";

/** The places of the method's tables as formulas write them; `nameOf` gives the present name of a Method tab. */
export function methodRefs(nameOf: (tab: MethodKey) => string): MethodRefs {
  const { a_share, b_share, a_from, c_from } = PARAMETER_ROWS;
  const value = METHOD_BLOCKS.parameters.column + 1;
  return {
    stages: down(nameOf, "stages", 3),
    thresholds: `${tabRef(nameOf("classes"))}!${cells(value, a_from, value, c_from)}`,
    shares: `${tabRef(nameOf("classes"))}!${cells(value, a_share, value, b_share)}`,
    rules: down(nameOf, "rules", METHOD_BLOCKS.rules.fields.length),
    values: down(nameOf, "values", 3),
    interests: down(nameOf, "interests", 5),
    ripe: down(nameOf, "ripe", 2),
    asOf: `${tabRef(nameOf("settings"))}!${cell(METHOD_BLOCKS.settings.column + 1, SETTING_ROWS.as_of)}`,
  };
}

/** The first columns of a block, open-ended downwards. */
function down(nameOf: (tab: MethodKey) => string, block: MethodBlock, columns: number): string {
  const { tab, column } = METHOD_BLOCKS[block];
  return `${tabRef(nameOf(tab))}!${cell(column, FIRST_ROW)}:$${columnLetter(column + columns - 1)}`;
}

const cell = (column: number, row: number) => `$${columnLetter(column)}$${row}`;
const cells = (left: number, top: number, right: number, bottom: number) => `${cell(left, top)}:${cell(right, bottom)}`;
