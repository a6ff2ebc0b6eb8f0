import { isBlank } from "../cells/text.ts";
import type { Cell } from "../cells/types.ts";
import type { Language } from "../messages/language.ts";
import { type FoundMethod, foundMethod } from "../model/method/found.ts";
import { FIRST_ROW, METHOD_BLOCKS } from "../model/method/layout.ts";
import { type MethodCell, withMethod } from "../model/method/merge.ts";
import { beforePlan } from "../reports/before-plan.ts";
import { methodPlan } from "../reports/method/plan.ts";
import type { MethodKey, SheetPlan, TabKey } from "../reports/plan.ts";
import { toCells } from "./cells.ts";
import { lay, makeRoom, toSheet } from "./lay.ts";
import type { TeamMethod } from "./method.ts";
import { allTabs, findMetadata, isHalfMade, nameOf, ourTabIds } from "./our-tabs.ts";
import { tabValues } from "./tab-values.ts";
import { readTexts } from "./texts.ts";
import type { sheetWorld } from "./world.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Here = ReturnType<typeof sheetWorld>;
type Ours = Map<TabKey, Sheet>;

/** No Method tab is longer: longer ones are not read. */
const MOST_ROWS = 2000;

/** A copied Method tab. */
export interface Copied extends FoundMethod {
  readonly sheet: Sheet;
}

/** The tabs that are not ours and hold a part of a method; of several of one kind the last. */
export function copiedMethod({ clock }: Here): readonly Copied[] {
  const ours = ourTabIds(findMetadata());
  const heads = (["en", "ru"] as const).map((language: Language) => readTexts(language).method.heads);
  const found = new Map<MethodKey, Copied>();
  for (const sheet of allTabs()) {
    if (ours.has(sheet.getSheetId()) || sheet.getType() !== SpreadsheetApp.SheetType.GRID) continue;
    const range = sheet.getDataRange();
    if (range.getNumRows() > MOST_ROWS) continue;
    const method = foundMethod(toCells(range.getValues(), clock), heads);
    if (method) found.set(method.tab, { ...method, sheet });
  }
  return [...found.values()];
}

/** Keeps a Method tab as it stands in a tab of its own, unless a killed run has just done so. Gives the name of that. */
export function keepAside(
  tab: MethodKey,
  title: string,
  ours: Ours,
  { world, clock, texts, sheets }: Here & TeamMethod,
): string {
  const last = ours.get(`before.${tab}`);
  const begun = last && isHalfMade(last) ? last : undefined;
  if (last && !begun && isSame(tabValues(last, clock), sheets[tab] ?? [])) return nameOf(last);
  const like = methodPlan(tab, texts, world.language, world.today, { byTheWay: true });
  const plan = beforePlan(tab, title, sheets[tab] ?? [[""]], like, world.language);
  return nameOf(lay(plan, clock, begun, true));
}

/** Whether the same cells stand in both, blank ones at the ends aside. */
function isSame(one: readonly (readonly Cell[])[], other: readonly (readonly Cell[])[]): boolean {
  const cells = (rows: readonly (readonly Cell[])[]) =>
    JSON.stringify(rows.flatMap((row, i) => row.flatMap((cell, j) => (isBlank(cell) ? [] : [[i, j, cell]]))));
  return cells(one) === cells(other);
}

/** Writes the tables of a copied tab over those of ours, in one call. */
export function overwrite(sheet: Sheet, method: FoundMethod, { clock }: Here): void {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const check = METHOD_BLOCKS[method.tab === "classes" ? "parameters" : method.tab].fields.length;
  const cells = toCells(range.getValues(), clock).map((row, i) =>
    row.map((value, j): MethodCell => {
      const formula = formulas[i]![j]!;
      if (formula !== "") return { formula };
      return j === check && i >= FIRST_ROW - 1 ? "" : value;
    }),
  );
  write(sheet, withMethod(cells, method), clock);
}

/** Writes the defaults over a Method tab of ours, in one call; what stands right of its tables stays. */
export function restore(tab: MethodKey, ours: Ours, { world, clock, texts, sheets }: Here & TeamMethod): void {
  const stages = ours.get("stages");
  const plan = methodPlan(tab, texts, world.language, world.today, { stages: stages && nameOf(stages) });
  const before = sheets[tab] ?? [];
  const height = Math.max(before.length, ...plan.blocks.map(({ row, cells }) => row - 1 + cells.length));
  const grid = Array.from({ length: height }, (_, i): MethodCell[] => [
    ...Array<Cell>(plan.columns).fill(""),
    ...(before[i]?.slice(plan.columns) ?? []),
  ]);
  for (const { row, column, cells } of plan.blocks)
    cells.forEach((line, i) => {
      line.forEach((cell, j) => {
        grid[row - 1 + i]![column - 1 + j] = cell;
      });
    });
  write(ours.get(tab)!, grid, clock);
}

function write(sheet: Sheet, grid: readonly (readonly MethodCell[])[], clock: Here["clock"]): void {
  const columns = Math.max(...grid.map((row) => row.length));
  const size: Pick<SheetPlan, "rows" | "columns"> = { rows: grid.length, columns };
  makeRoom(sheet, size, false, 0);
  const values = grid.map((row) => Array.from({ length: columns }, (_, i) => toSheet(row[i] ?? "", clock)));
  sheet.getRange(1, 1, grid.length, columns).setValues(values);
}
