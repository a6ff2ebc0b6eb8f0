import { axisOf } from "../cells/axis.ts";
import { column, optional, readColumns } from "../cells/columns.ts";
import { levelKey, MISSING } from "../cells/method-words.ts";
import { oneCell, withHeader } from "../cells/option.ts";
import { layTable } from "../cells/table.ts";
import { textOf, wordKey } from "../cells/text.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { crossTable } from "../metrics/matrix.ts";

const ALL = new Set(["", "all", "все", "всё"].map(wordKey));

/**
 * Cross table of clients, class against interest for example: the number of rows, or the sum of values, in each cell, with
 * totals. Every declared class stands even at 0; classes that are not declared are appended, blanks as "?": nobody is
 * dropped, so the grand total is the number of rows. With only, rows count whose cell there is only_value.
 *
 * @param {range} rows What goes down, one cell per client.
 * @param {range} columns What goes across, beside rows.
 * @param {range} [values] Numbers to add up, beside rows; without them rows are counted.
 * @param {range} [row_order] Classes down in the order wanted.
 * @param {range} [column_order] Classes across in the order wanted.
 * @param {range} [only] A further column, beside rows, that chooses which rows count.
 * @param {text} [only_value] The value that only must have; "All" or blank chooses every row, "?" the blank ones.
 * @param {text} [header] "no header" leaves the heading out.
 * @return The table with totals.
 * @customfunction
 *
 * @example
 * =CLIENT_MATRIX({"A"; "B"; "A"; ""}; {1; 2; 1; 2}; ""; {"A"; "B"; "C"}; {1; 2}) → {"", 1, 2, "Total"; "A", 2, 0, 2; "B", 0, 1, 1; "C", 0, 0, 0; "?", 0, 1, 1; "Total", 2, 2, 4}
 * =CLIENT_MATRIX({"A"; "B"}; {1; 1}; {500; 70}; ""; ""; {"VIP"; "ordinary"}; "vip"; "no header") → {"A", 500, 500; "Total", 500, 500}
 */
export function CLIENT_MATRIX(
  world: World,
  rows: Input,
  columns: Input,
  values?: Input,
  row_order?: Input,
  column_order?: Input,
  only?: Input,
  only_value?: Input,
  header?: Input,
): Output {
  const table = withHeader([values, row_order, column_order, only, only_value, header]);
  const [numbers, down, across, chosen, chosenValue] = table.options;
  const { read } = readColumns(world, {
    rows: column("cells", rows),
    columns: column("cells", columns),
    values: optional("numbers", numbers),
    only: optional("cells", chosen),
  });
  const selected = selection(read.only, textOf(oneCell(chosenValue, "only_value")));
  const left = axisOf(read.rows, down, selected);
  const top = axisOf(read.columns, across, selected);
  const height = left.labels.length;
  const width = top.labels.length;
  const matrix = crossTable(left.levels, top.levels, height, width, read.values);
  const { total } = functionWords(world.language).heads;
  const lines = left.labels.map((label, i): Cell[] => [label, ...matrix.cells[i]!, matrix.rowTotals[i]!]);
  lines.push([total, ...matrix.columnTotals, matrix.total]);
  return layTable(table.header, ["", ...top.labels, total], lines);
}

/** Which rows count: all, or those whose cell in `only` has the key of the value. */
function selection(only: readonly Cell[] | undefined, value: string): (row: number) => boolean {
  if (only === undefined || ALL.has(wordKey(value) || value)) return () => true;
  const keyOf = levelKey(value === MISSING ? [] : [value]);
  const wanted = keyOf(value);
  return (row) => keyOf(textOf(only[row]!)) === wanted;
}
