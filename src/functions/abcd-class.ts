import { column, layRows, readColumns } from "../cells/columns.ts";
import { spill } from "../cells/spill.ts";
import { readThresholds } from "../cells/thresholds.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { classBy, thresholdsByShare } from "../metrics/classes.ts";

/**
 * Class of each client by potential, A the largest. With thresholds: from a_from A, from b_from B, from c_from C, below D;
 * the three may come as one range. Without: by cumulative share of the total from the largest down (ABC analysis), a
 * client belongs to the class in which the share before him falls: below 80 % A, below 95 % B, else C; zero and negative
 * are D; equal values share the better class. A blank potential is "?", since unknown is not D.
 *
 * @param {range} potential What each client could bring in a year, one column or row.
 * @param {number} [a_from] Least potential of class A, or a range with all three.
 * @param {number} [b_from] Least potential of class B.
 * @param {number} [c_from] Least potential of class C.
 * @return A, B, C, D or ?, in the shape of potential.
 * @customfunction
 *
 * @example
 * =ABCD_CLASS({700; 150; 100; 50; 0; ""; 10}) → {"A"; "A"; "B"; "B"; "D"; "?"; "C"}
 * =ABCD_CLASS({700; 150; 40}; 500; 100; 50) → {"A"; "B"; "D"}
 * =ABCD_CLASS(120; 500; 100; 50) → "B"
 */
export function ABCD_CLASS(world: World, potential: Input, a_from?: Input, b_from?: Input, c_from?: Input): Output {
  const columns = readColumns(world, { potential: column("numbers", potential) });
  const values = columns.read.potential;
  const thresholds = readThresholds(world, a_from, b_from, c_from) ?? thresholdsByShare(values);
  const rows = spill(values.length, (row) => [classBy(thresholds, values[row]!)]);
  return layRows(columns, rows, [functionWords(world.language).heads.abcd]);
}
