import { content, type Stage } from "./stage.ts";

/** What the engine numbers or what only says where the user looks. */
const NUMBERED = /^(id|sheetId|chartId|figureId|ids)$/;
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null, (key, part) => (NUMBERED.test(key) ? undefined : part)));
const inOrder = (list: readonly unknown[]): string[] => list.map((one) => JSON.stringify(plain(one))).sort();

/** Everything of a workbook that a person or the next run could see, by tab, but for blank rows at the end; `properties` beside the tabs. */
export function picture(made: Stage): { readonly [tab: string]: unknown } {
  const cells = content(made);
  const data = made.book.exportData();
  const { sideItems } = data as unknown as { sideItems: readonly { sheetId?: string; id: number }[] };
  const tabs = data.sheets.map((sheet) => [
    sheet.name,
    {
      cells: [...cells.get(sheet.name)!].sort(([a], [b]) => a.localeCompare(b)),
      columns: sheet.colNumber,
      cols: sheet.cols,
      panes: sheet.panes,
      hidden: !sheet.isVisible,
      looks: looksOf(made, sheet.id),
      rules: inOrder(sheet.conditionalFormats),
      checks: inOrder(sheet.dataValidationRules),
      figures: inOrder(sheet.figures),
      kept: inOrder(sideItems.filter(({ sheetId }) => sheetId === sheet.id)),
    },
  ]);
  return {
    ...Object.fromEntries(tabs),
    tabs: data.sheets.map(({ name }) => name),
    properties: [made.stores.document, made.stores.user].map((store) => [...store].sort()),
  };
}

/** Formats and styles of cells that are not bare, down to the last row in which something stands; what is said though it goes without saying does not count. */
function looksOf({ book: { getters } }: Stage, sheetId: string): string[] {
  const all = [...getters.getCells(sheetId)].map((cell) => ({ cell, position: getters.getCellPosition(cell.id) }));
  const last = Math.max(
    -1,
    ...all.filter(({ cell }) => cell.isFormula || cell.content !== "").map(({ position }) => position.row),
  );
  return all
    .filter(({ position }) => position.row <= last)
    .map(({ cell, position }) => {
      const plain = [undefined, null, false, "overflow", 10, isNumber(cell) ? "right" : "left"];
      const style = Object.entries(getters.getCellStyle(position))
        .filter(([, value]) => !plain.includes(value as string))
        .sort(([a], [b]) => a.localeCompare(b));
      return JSON.stringify([position.row, position.col, cell.format ?? "", style]);
    })
    .sort();
}

const isNumber = ({ isFormula, content = "" }: { readonly isFormula: boolean; readonly content?: string }) =>
  !isFormula && content !== "" && Number.isFinite(Number(content));

/** The first difference between two pictures, in words; "" where there is none. */
export function difference(wanted: object, found: object): string {
  for (const tab of new Set([...Object.keys(wanted), ...Object.keys(found)])) {
    const [one, other] = [wanted, found].map((all) => (all as { [tab: string]: unknown })[tab]);
    if (JSON.stringify(one) === JSON.stringify(other)) continue;
    if (!one || !other || Array.isArray(one)) return `${tab}: ${JSON.stringify(other)} for ${JSON.stringify(one)}`;
    for (const part of Object.keys(one)) {
      const [a, b] = [one, other].map((all) => (all as { [part: string]: unknown })[part]);
      if (JSON.stringify(a) === JSON.stringify(b)) continue;
      const strange = [b].flat().find((each) => !JSON.stringify(a).includes(JSON.stringify(each)));
      const missing = [a].flat().find((each) => !JSON.stringify(b).includes(JSON.stringify(each)));
      return `${tab}: ${part} differ, ${JSON.stringify(strange)} for ${JSON.stringify(missing)}`.slice(0, 500);
    }
  }
  return "";
}
