import { strFromU8, strToU8 } from "fflate";
import type { Book } from "../engine/book.ts";
import type { SideItem } from "../engine/side.ts";
import { fromXml, toXml } from "./entities.ts";

/** A custom XML part, which every office suite keeps and none shows. */
const PART = "customXml/item1.xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const NAMESPACE = "urn:conveyor:workbench";
const KINDS = ["metadata", "note", "protection", "chart"];

interface Rule {
  readonly id: string;
  readonly criterion: { readonly type: string; readonly values: readonly string[] };
  readonly ranges: readonly string[];
}

interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly dataValidationRules: Rule[];
  readonly figures: readonly { readonly data?: { readonly chartId?: string } }[];
}

/** The part of the engine's data that is concerned. */
export interface SideData {
  sideItems?: readonly SideItem[];
  readonly sheets: readonly Sheet[];
}

/** What the part holds: tabs by name, charts by their place among the charts of their tab. */
interface Kept {
  readonly items: readonly SideItem[];
  readonly rules: readonly { readonly sheet: string; readonly rule: Rule }[];
}

/** Adds to an .xlsx what Google keeps and the format has no place for: developer metadata, notes, protections, checkboxes. */
export function withSidePart(
  parts: { readonly [path: string]: Uint8Array },
  book: Book,
): { [path: string]: Uint8Array } {
  const { sideItems = [], sheets } = book.exportData() as unknown as SideData;
  const items = sideItems
    .filter(({ kind }) => KINDS.includes(kind))
    .flatMap((item) =>
      translated(item, {
        sheet: (id) => sheets.find((sheet) => sheet.id === id)?.name,
        chart: (id, sheetId) => chartIds(sheets.find((sheet) => sheet.id === sheetId)).indexOf(id),
      }),
    );
  const rules = sheets.flatMap(({ name, dataValidationRules }) =>
    dataValidationRules.filter(isBeyondExcel).map((rule) => ({ sheet: name, rule })),
  );
  if (items.length === 0 && rules.length === 0) return { ...parts };
  const kept: Kept = { items, rules };
  const rels = strFromU8(parts["_rels/.rels"]!);
  const relation = `<Relationship Id="rIdConveyor" Type="${RELATION}" Target="${PART}"/>`;
  return {
    ...parts,
    [PART]: strToU8(`<conveyor xmlns="${NAMESPACE}">${toXml(JSON.stringify(kept))}</conveyor>`),
    "_rels/.rels": strToU8(rels.replace("</Relationships>", `${relation}</Relationships>`)),
  };
}

/** Gives the data read from an .xlsx what `withSidePart` had put into the file. */
export function takeSidePart(parts: { readonly [path: string]: Uint8Array }, data: SideData): void {
  const part = parts[PART];
  const [, json] = (part ? strFromU8(part) : "").match(/urn:conveyor:workbench">([\s\S]*)<\/conveyor>/) ?? [];
  if (json === undefined) return;
  const { items, rules } = JSON.parse(fromXml(json)) as Kept;
  const sheetOf = (name: string) => data.sheets.find((sheet) => sheet.name === name);
  data.sideItems = items.flatMap((item) =>
    translated(item, {
      sheet: (name) => sheetOf(name)?.id,
      chart: (index, name) => chartIds(sheetOf(name))[Number(index)],
    }),
  );
  for (const [i, { sheet, rule }] of rules.entries()) {
    const found = sheetOf(sheet)?.dataValidationRules;
    const same = found?.findIndex(({ ranges }) => ranges.join() === rule.ranges.join()) ?? -1;
    if (same >= 0) found?.splice(same, 1, { ...rule, id: found[same]!.id });
    else found?.push({ ...rule, id: `kept${i}` });
  }
}

/** Checkboxes, and lists of which a choice has a comma in it, which parts the choices in the file. */
function isBeyondExcel({ criterion: { type, values } }: Rule): boolean {
  return type === "isBoolean" || (type === "isValueInList" && values.some((value) => value.includes(",")));
}

const chartIds = (sheet: Sheet | undefined) => (sheet?.figures ?? []).map(({ data }) => data?.chartId ?? "");

/** The item with tabs and charts called otherwise; none where its tab or its chart is not there. */
function translated(
  item: SideItem,
  to: { sheet(id: string): string | undefined; chart(id: string, sheetId: string): number | string | undefined },
): SideItem[] {
  if (item.sheetId === undefined) return [item];
  const sheetId = to.sheet(item.sheetId);
  if (sheetId === undefined) return [];
  if (item.kind !== "chart") return [{ ...item, sheetId }];
  const { chartId, request } = item.data as { chartId: string; request: { ranges: { sheetId: string }[] } };
  const chart = to.chart(chartId, item.sheetId);
  const ranges = request.ranges.flatMap((range) => {
    const tab = to.sheet(range.sheetId);
    return tab === undefined ? [] : [{ ...range, sheetId: tab }];
  });
  if (chart === undefined || chart === -1 || ranges.length < request.ranges.length) return [];
  return [{ ...item, sheetId, data: { chartId: chart, request: { ...request, ranges } } }];
}
