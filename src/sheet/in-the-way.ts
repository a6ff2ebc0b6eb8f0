import { isBlank } from "../cells/text.ts";
import type { Area, SheetPlan } from "../reports/plan.ts";
import { around, cellAt, holds, meets, type Place } from "./areas.ts";
import { type Beside, extentOf, formulasOf, settled, takeOut } from "./beside.ts";
import { toCells } from "./cells.ts";
import type { Clock } from "./clock.ts";
import { putDown } from "./put-down.ts";
import { makeRoom } from "./room.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a formula shows that cannot fill its cells (platform fact A15). */
const BLOCKED = "#REF!";

/**
 * Moves below the report what people typed where a formula of ours is to fill cells. Asks only where something of theirs stands
 * among our cells, in one call.
 *
 * @param laid the blocks of the last layout
 * @param stay what people have in the tab
 * @param isMoved whether rows or columns have been put into the tab meanwhile, unless we made so many
 * @returns what they have now, and from which row on stands what moved
 */
export function clearTheWay(
  sheet: Sheet,
  plan: SheetPlan,
  laid: readonly Area[],
  stay: readonly Beside[],
  isMoved: (rows: number) => boolean,
  clock: Clock,
): { readonly stay: readonly Beside[]; readonly from?: number } {
  const among = stay.filter(({ row, column }) => row <= plan.rows && column <= plan.columns);
  if (among.length === 0) return { stay };
  const values = toCells(sheet.getRange(1, 1, plan.rows, plan.columns).getValues(), clock);
  const blocked = formulasOf(plan).filter(({ row, column }) => values[row - 1]?.[column - 1] === BLOCKED);
  const areas = extentOf(plan);
  const inWay = new Set<Beside>();
  const now = stay.map((one) => {
    if (!among.includes(one) || !blocked.some((formula) => mayFill(areas, formula, one))) return one;
    const value = values[one.row - 1]![one.column - 1]!;
    const latest = typeof one.cell === "object" || isBlank(value) ? one : { ...one, cell: value };
    inWay.add(latest);
    return latest;
  });
  if (inWay.size === 0) return { stay };
  const { kept, moving, moved, from } = settled(now, plan, laid, (one) => inWay.has(one));
  const below = Math.max(...[...kept, ...moved].map(({ row }) => row));
  makeRoom(sheet, plan, false, below);
  putDown(sheet, moved, clock);
  if (isMoved(below)) return { stay };
  takeOut(sheet, moving);
  return { stay: [...kept, ...moved], from };
}

/** Whether a formula could fill a cell: nothing of ours but the formula's own block stands between the two. */
const mayFill = (areas: readonly Area[], formula: Place, cell: Place) =>
  cell.row >= formula.row &&
  cell.column >= formula.column &&
  !areas.some(
    (area) => !holds([area], formula.row, formula.column) && meets(area, around(cellAt(formula), cellAt(cell))),
  );
