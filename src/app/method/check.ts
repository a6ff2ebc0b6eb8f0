import type { Cell } from "../../cells/types.ts";
import { HEAD_ROW, type MethodTab } from "../../model/method/layout.ts";
import { methodOf } from "../../model/method/read.ts";
import { besides } from "../../model/method/says.ts";
import { toCells } from "../../sheet/cells.ts";
import { readTexts } from "../../sheet/texts.ts";
import { sheetWorld } from "../../sheet/world.ts";

type Rows = readonly (readonly unknown[])[];

/**
 * The column Check of a Method tab: its heading and, in each row that cannot be used as it is, what is wrong and what serves
 * instead.
 *
 * @param tab which one
 * @param left the tab from its headings down, before the column
 * @param right the same after the column
 * @param stages the Stages tab from its headings down, for a tab that names stages
 */
export function methodCheck(tab: MethodTab, left: Rows, right?: Rows, stages?: Rows): string[][] {
  const { world, clock } = sheetWorld();
  const { method: texts } = readTexts(world.language);
  const above = Array<Cell[]>(HEAD_ROW - 1).fill([]);
  const whole = (rows: Rows) => [...above, ...toCells(rows, clock)];
  const own = whole(left.map((row, i) => [...row, "", ...(right?.[i] ?? [])]));
  const { notes } = methodOf(texts, { ...(stages && { stages: whole(stages) }), [tab]: own }, world.locale);
  const column = [[texts.check.title]];
  for (const note of notes.filter((one) => one.tab === tab)) {
    for (let row = HEAD_ROW + column.length; row <= note.row; row++) column.push([""]);
    const cell = column[note.row - HEAD_ROW]!;
    cell[0] = [cell[0], besides(texts, note)].filter(Boolean).join(" ");
  }
  return column;
}
