import type { Spot } from "../model/doctor/types.ts";
import { columnLetter } from "../model/refs.ts";
import type { Formula } from "./plan.ts";
import { literal } from "./sentence.ts";

/** A link that jumps to a cell of the same workbook. */
export function link({ tabId, column, row }: Spot, label = columnLetter(column) + row): Formula {
  return linkTo(tabId, columnLetter(column) + row, label);
}

/** A link to all cells of a column from the first that holds a word to the last; the label says how many of them, where not all are there. */
export function linkToAll({ tabId, column, row, last = row, here = 1 }: Spot, tab: string, times: number): Formula {
  const letter = columnLetter(column);
  const range = last > row ? `${letter}${row}:${letter}${last}` : letter + row;
  return linkTo(tabId, range, here < times ? `${tab} ${range} (${here} / ${times})` : `${tab} ${range}`);
}

const linkTo = (tabId: number, range: string, label: string): Formula => ({
  formula: `=HYPERLINK("#gid=${tabId}&range=${range}";${literal(label)})`,
});
