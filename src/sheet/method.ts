import { isBlank } from "../cells/text.ts";
import type { Cell, Day } from "../cells/types.ts";
import { METHOD_BLOCKS, METHOD_TABS } from "../model/method/layout.ts";
import type { Method, MethodSheets } from "../model/method/method.ts";
import { placeOf } from "../model/method/places.ts";
import { methodOf } from "../model/method/read.ts";
import type { MethodTexts } from "../model/method/texts.ts";
import type { Texts } from "../model/texts.ts";
import type { PlaceOf } from "../reports/method/layout.ts";
import { type MethodPlanOptions, methodPlan } from "../reports/method/plan.ts";
import type { MethodKey, TabKey } from "../reports/plan.ts";
import { dress } from "./dress.ts";
import { noteWriting } from "./fenced.ts";
import { lay } from "./lay.ts";
import { isHalfMade, nameOf } from "./our-tabs.ts";
import { shortTabValues } from "./tab-values.ts";
import { readTexts } from "./texts.ts";
import type { sheetWorld } from "./world.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Here = ReturnType<typeof sheetWorld>;

/** The team's method, the defaults behind it and the Method tabs that exist. */
export interface TeamMethod {
  readonly texts: MethodTexts;
  readonly method: Method;
  readonly sheets: MethodSheets;
  /** Where the tables of the tabs that were read stand by now, and of the others as they are laid. */
  readonly places: PlaceOf;
}

/**
 * Reads the method: one call for the defaults unless they are given, one for each Method tab that exists and is asked for.
 * An empty tab is one that a run died over.
 *
 * @param ours from `ourTabs()`
 * @param wanted the tabs whose content matters; the defaults serve for the others
 */
export function readMethod(
  { world, clock }: Here,
  ours: ReadonlyMap<TabKey, Sheet>,
  wanted: readonly MethodKey[] = METHOD_TABS,
  { method: texts }: Pick<Texts, "method"> = readTexts(world.language),
): TeamMethod {
  const sheets: { -readonly [T in keyof MethodSheets]: MethodSheets[T] } = {};
  for (const tab of wanted) {
    const sheet = ours.get(tab);
    const values = sheet ? shortTabValues(sheet, clock) : [];
    if (!values.every((row) => row.every(isBlank))) sheets[tab] = values;
  }
  const places: PlaceOf = (block) => placeOf(block, sheets[METHOD_BLOCKS[block].tab], texts);
  return { texts, method: methodOf(texts, sheets, world.locale), sheets, places };
}

/**
 * Makes those of the Method tabs that do not exist, filled with the defaults; an existing one is touched only when it is
 * empty, or when a run was killed before it was painted.
 *
 * @param byTheWay whether they are made on the way of a report, and so in fewer calls
 * @param planned asked for the first rows of a new Plan tab
 */
export function makeMethodTabs(
  tabs: readonly MethodKey[],
  ours: Map<TabKey, Sheet>,
  texts: MethodTexts,
  { world, clock, sheets }: Here & Partial<Pick<TeamMethod, "sheets">>,
  byTheWay = true,
  planned?: () => MethodPlanOptions["planned"],
): MethodKey[] {
  const isEmpty = (tab: MethodKey, sheet: Sheet) =>
    sheets ? sheets[tab] === undefined : isHalfMade(sheet) && sheet.getLastRow() === 0;
  const missing = tabs.filter((tab) => {
    const sheet = ours.get(tab);
    return !sheet || isEmpty(tab, sheet);
  });
  const planOf = (tab: MethodKey) => {
    const stages = tab === "playbook" ? ours.get("stages") : undefined;
    return methodPlan(tab, texts, world.language, world.today, {
      byTheWay,
      stages: stages && nameOf(stages),
      planned: tab === "plan" ? planned?.() : undefined,
    });
  };
  for (const tab of missing) ours.set(tab, lay(planOf(tab), clock, ours.get(tab), true));
  for (const tab of tabs) {
    const sheet = ours.get(tab);
    if (sheet && isHalfMade(sheet)) dress(sheet, planOf(tab), true);
  }
  return missing;
}

/**
 * How today gets into the cell that live reports are counted by, wherever that stands by now; nothing is to do where it is
 * there already. There may be no such cell: a team may have no Settings tab, or have deleted one of the two lines.
 */
export function dateWriting(
  ours: ReadonlyMap<TabKey, Sheet>,
  { world, clock, texts, sheets }: Here & Pick<TeamMethod, "texts" | "sheets">,
): { readonly cell: boolean; readonly write?: () => void } {
  const sheet = ours.get("settings");
  if (!sheet) return { cell: false };
  const cellIn = (values: readonly (readonly Cell[])[]) => {
    const place = placeOf("settings", values, texts);
    const [row = 0, column] = [place.row("as_of") && place.row("refreshed"), place.column("value")];
    return { row, column, said: (values[row - 1]?.[column - 1] as Day | undefined)?.serial };
  };
  if (sheets.settings && cellIn(sheets.settings).said === world.today) return { cell: true };
  const { row, column, said } = cellIn(shortTabValues(sheet, clock));
  if (row === 0 || column === 0) return { cell: false };
  if (said === world.today) return { cell: true };
  const write = () => {
    noteWriting(sheet, 1, 1, row, column);
    sheet.getRange(row, column).setValue(clock.date(world.today));
  };
  return { cell: true, write };
}
