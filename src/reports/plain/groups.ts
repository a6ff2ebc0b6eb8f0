import type { FunctionWords } from "../../messages/functions.ts";
import type { Field } from "../../model/types.ts";
import type { Helpers } from "../funnel/helpers.ts";
import type { Area, PlanCell } from "../plan.ts";
import { at } from "../refs.ts";
import { literal } from "../sentence.ts";
import type { Condition, NativeDeals } from "./native-deals.ts";
import { native, type Plain, type Shown } from "./plain.ts";

/** Fewest deals of a group for which its rates are shown. */
const FEWEST = 20;

/** `$A7` and `B$7`: a cell whose column, or whose row, stays in copies. */
export const inColumn = (row: number, column: number): string => `$${at(row, column)}`;
export const inRow = (row: number, column: number): string => at(row, column).replace(/\d/, "$$$&");

/** What stands before the number where there are too few, as a text of a formula. */
export const few = (words: FunctionWords): string => literal(words.smallSample(0).replace("0", ""));

/** The condition that a heading or a label names, one for rows where nothing stands included. */
export function named(column: string, cell: string, shown: string, blank: string): Condition {
  return { column, is: shown === blank ? '""' : cell };
}

/** The rates side by side: what stands or was lost at a stage by all of the group, and what went further. */
export function byPlain(
  f: {
    readonly steps: number;
    readonly deals: NativeDeals;
    readonly field: Field;
    readonly helpers: Helpers;
    readonly words: FunctionWords;
  },
  { row, column, columns }: Area,
): Plain {
  const { steps, deals, words } = f;
  const group = deals.of(f.field);
  const name = (i: number) => inColumn(row + 2 + i, column);
  const cellsOf = (at_: number, and: readonly Condition[], fewest: number): PlanCell[] => {
    const all = inRow(row + 1, at_);
    const head = fewest > 0 ? `IF(${all}<${fewest};${few(words)}&${all};` : `IF(${all}=0;"";`;
    const rates = Array.from({ length: steps }, (_, i) => {
      const [here, lost] = [deals.standing(i, name(i), "deals", ...and), deals.lostAt(i, name(i), "deals", ...and)];
      if (i === 0) return native(`${head}1)`);
      const further = i + 1 < steps ? `+${at(row + 3 + i, at_)}` : "";
      return native(here && lost && `${head}(${lost === "0" ? here : `${here}+${lost}`})/${all}${further})`);
    });
    return [native(deals.known(...and)), ...rates];
  };
  return (shown) => {
    const lines = Array.from({ length: columns }, (_, i) => {
      if (i === 0)
        return [
          "",
          ...Array.from({ length: steps }, (_, step) => native(at(f.helpers.chart.row + 1 + step, f.helpers.column))),
        ];
      const place = column + i;
      const heading = String(shown(row, place));
      if (i === 1) return cellsOf(place, [], 0);
      if (group === null || heading === "") return [];
      return cellsOf(place, [named(group, inRow(row, place), heading, words.notGiven)], FEWEST);
    });
    return lines.map((cells, i) => ({
      row: row + 1,
      column: column + i,
      cells: cells.map((cell) => [cell]),
      together: true,
    }));
  };
}

/** Why deals are lost: number, share and money of a reason, and its deals by manager or stage. */
export function reasonsPlain(
  f: {
    readonly deals: NativeDeals;
    readonly words: FunctionWords;
    /** What goes across: managers, or the stages with these names. */
    readonly across: "manager" | readonly string[];
  },
  { row, column, rows, columns }: Area,
): Plain {
  const { deals, words, across } = f;
  const [reasons, amounts] = [deals.of("lost_reason"), deals.of("amount")];
  const by = across === "manager" ? deals.of("manager") : deals.lostFrom;
  return (shown) => {
    if (reasons === null) return [];
    const lines = labels(shown, row + 1, column, rows - 1);
    const last = row + lines.length;
    const heads = Array.from({ length: columns - 4 }, (_, i) => String(shown(row, column + 4 + i)));
    const cells = lines.map((label, i) => {
      const line = row + 1 + i;
      const reason = named(reasons, inColumn(line, column), label, words.noReason);
      const whole = `${inRow(row + 1, column + 1)}:${inRow(last, column + 1)}`;
      const split = heads.map((head, j) => {
        if (head === "" || by === null) return "";
        const cell = inRow(row, column + 4 + j);
        const step = across === "manager" ? -1 : across.indexOf(head);
        return native(
          step >= 0
            ? deals.lostAt(step, cell, "deals", reason)
            : deals.lost("deals", reason, named(by, cell, head, words.notGiven)),
        );
      });
      return {
        counts: [native(deals.lost("deals", reason)), native(`${at(line, column + 1)}/SUM(${whole})`), "", ...split],
        money: [native(amounts && deals.lost({ sum: amounts }, reason))],
      };
    });
    const block = (left: number, of: "counts" | "money") => ({
      row: row + 1,
      column: column + left,
      cells: cells.map((line) => line[of]),
      together: true,
    });
    return [block(1, "counts"), block(3, "money")];
  };
}

/** Labels of the lines of a table, down to the first that has no number beside it. */
export function labels(shown: Shown, row: number, column: number, rows: number): string[] {
  const found: string[] = [];
  for (let i = 0; i < rows && typeof shown(row + i, column + 1) === "number"; i++)
    found.push(String(shown(row + i, column)));
  return found;
}
