import { strFromU8, strToU8 } from "fflate";
import type { Book } from "../engine/book.ts";
import type { SideItem } from "../engine/side.ts";
import { fromXml, toXml } from "./entities.ts";

/** A custom XML part, which every office suite keeps and none shows. */
const PART = "customXml/item1.xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const NAMESPACE = "urn:conveyor:workbench";
const PARTS = ["metadata", "note", "protection"];

/** Adds to an .xlsx what Google keeps and the format has no place for: developer metadata, notes, protections, checkboxes. */
export function withSidePart(
  parts: { readonly [path: string]: Uint8Array },
  book: Book,
): { [path: string]: Uint8Array } {
  const { sideItems = [], sheets } = book.exportData() as unknown as Exported;
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const items = sideItems
    .filter(({ kind }) => PARTS.includes(kind))
    .map((item) => (item.sheetId ? { ...item, sheetId: names.get(item.sheetId) } : item));
  const checkboxes = sheets.flatMap(({ name, dataValidationRules }) =>
    dataValidationRules
      .filter(({ criterion }) => criterion.type === "isBoolean")
      .map(({ ranges }) => ({ sheet: name, ranges })),
  );
  if (items.length === 0 && checkboxes.length === 0) return { ...parts };
  const rels = strFromU8(parts["_rels/.rels"]!);
  const relation = `<Relationship Id="rIdConveyor" Type="${RELATION}" Target="${PART}"/>`;
  return {
    ...parts,
    [PART]: strToU8(`<conveyor xmlns="${NAMESPACE}">${toXml(JSON.stringify({ items, checkboxes }))}</conveyor>`),
    "_rels/.rels": strToU8(rels.replace("</Relationships>", `${relation}</Relationships>`)),
  };
}

interface Rule {
  readonly id: string;
  readonly criterion: { readonly type: string; readonly values: readonly string[] };
  readonly ranges: readonly string[];
}

interface Exported {
  readonly sideItems?: readonly SideItem[];
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly dataValidationRules: readonly Rule[];
  }[];
}

interface Imported {
  sideItems?: SideItem[];
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly dataValidationRules: Rule[] }[];
}

/** Gives the data read from an .xlsx what `withSidePart` had put into the file; tabs are known by name. */
export function takeSidePart(parts: { readonly [path: string]: Uint8Array }, data: Imported): void {
  const [, json] =
    (parts[PART] ? strFromU8(parts[PART]) : "").match(/urn:conveyor:workbench">([\s\S]*)<\/conveyor>/) ?? [];
  if (json === undefined) return;
  const { items, checkboxes } = JSON.parse(fromXml(json)) as {
    items: SideItem[];
    checkboxes: { sheet: string; ranges: string[] }[];
  };
  const sheetOf = (name: string) => data.sheets.find((sheet) => sheet.name === name);
  data.sideItems = items.flatMap((item) => {
    if (item.sheetId === undefined) return [item];
    const sheet = sheetOf(item.sheetId);
    return sheet ? [{ ...item, sheetId: sheet.id }] : [];
  });
  checkboxes.forEach(({ sheet, ranges }, i) => {
    sheetOf(sheet)?.dataValidationRules.push({
      id: `checkbox${i}`,
      criterion: { type: "isBoolean", values: [] },
      ranges,
    });
  });
}
