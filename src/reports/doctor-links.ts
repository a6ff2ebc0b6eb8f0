import type { Spot } from "../model/doctor-types.ts";
import { columnLetter } from "../model/refs.ts";
import type { Formula } from "./plan.ts";
import { literal } from "./sentence.ts";

/** A link that jumps to a cell of the same workbook. */
export function link({ tabId, column, row }: Spot, label = columnLetter(column) + row): Formula {
  return { formula: `=HYPERLINK("#gid=${tabId}&range=${columnLetter(column)}${row}";${literal(label)})` };
}
