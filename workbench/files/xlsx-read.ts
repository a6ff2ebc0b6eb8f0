import { strFromU8, unzipSync } from "fflate";
import { withoutEscapes } from "../engine/quotes.ts";
import { load } from "../engine/spreadsheet.ts";
import { asText } from "../engine/typed.ts";
import { fromXml, toXml } from "./entities.ts";
import { FileProblem } from "./problem.ts";
import { type SideData, takeSidePart } from "./side-part.ts";
import { provideXml } from "./xml.ts";

/** Size that Google gives a tab at least (fact A9). */
const ROWS = 1000;
const COLUMNS = 26;

type Data = SideData & { readonly sheets: { rowNumber: number; colNumber: number; name: string }[] };

/** Data of the engine from the bytes of an .xlsx. */
export function readXlsx(name: string, bytes: Uint8Array): object {
  provideXml();
  try {
    const parts = unzipSync(bytes);
    if (!parts["xl/workbook.xml"]) throw new Error("no workbook in it");
    const files = Object.fromEntries(
      Object.entries(parts)
        .filter(([path]) => /\.(xml|rels)$|media\/image/.test(path))
        .map(([path, part]) => [
          path,
          /\.(xml|rels)$/.test(path) ? xmlPart(path, strFromU8(part)) : picture(path, part),
        ]),
    );
    const order = [...String(files["xl/workbook.xml"]).matchAll(/<sheet\s[^>]*?name="([^"]*)"/g)].map(([, tab]) =>
      fromXml(tab!),
    );
    const data = load(files) as unknown as Data;
    if (data.sheets.length === 0) throw new Error("no sheets");
    for (const sheet of data.sheets) {
      sheet.rowNumber = Math.max(ROWS, sheet.rowNumber);
      sheet.colNumber = Math.max(COLUMNS, sheet.colNumber);
    }
    data.sheets.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
    takeSidePart(parts, data);
    return data;
  } catch (cause) {
    throw new FileProblem("notWorkbook", name, { cause });
  }
}

/** An XML part in the form that the engine reads. */
function xmlPart(path: string, source: string): string {
  if (path.endsWith(".rels")) return source.replace(/Target="\/xl\//g, 'Target="');
  const xml = withoutPrefix(source);
  if (/sharedStrings\.xml$/.test(path))
    return xml.replace(/<si>([\s\S]*?)<\/si>/g, (_, item) => `<si>${textOnly(item)}</si>`);
  return /worksheets\/[^/]+\.xml$/.test(path) ? xml.replace(/<c (?:[^>]*[^/>])?>[\s\S]*?<\/c>/g, cell) : xml;
}

/** Some writers give the main namespace a prefix; the engine expects none. */
function withoutPrefix(xml: string): string {
  const [, prefix] = xml.match(/xmlns:(\w+)="http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main"/) ?? [];
  return prefix ? xml.replace(new RegExp(`(</?)${prefix}:`, "g"), "$1") : xml;
}

/** A shared or inline string as one `<t>`; a text that the engine would take for a number or a formula is quoted. */
function textOnly(item: string): string {
  return `<t xml:space="preserve">${toXml(quoted(textOf(item)))}</t>`;
}

function textOf(item: string): string {
  const spoken = item.replace(/<rPh[\s\S]*?<\/rPh>/g, "");
  return fromXml([...spoken.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)].map(([, text]) => text).join(""));
}

const quoted = (text: string): string => asText(text).content;

/**
 * A cell of a sheet. Inline strings become plain values, ISO dates serial days; what Google writes for a function that Excel lacks,
 * `IFERROR(__xludf.DUMMYFUNCTION("..."),value)`, becomes the formula again.
 */
function cell(source: string): string {
  const whole = source.replace(/_xl(?:fn|ws)\./g, "");
  const type = whole.match(/^<c [^>]*?\bt="(\w+)"/)?.[1];
  if (type === "inlineStr")
    return whole.replace(
      /<is>([\s\S]*)<\/is>/,
      (_, item) => `<v xml:space="preserve">${toXml(quoted(textOf(item)))}</v>`,
    );
  if (type === "d")
    return whole.replace(/t="d"/, 't="n"').replace(/<v>([^<]*)<\/v>/, (_, iso) => `<v>${serial(iso)}</v>`);
  const [, formula] = whole.match(/<f[^>]*>([\s\S]*?)<\/f>/) ?? [];
  const [, inner] = fromXml(formula ?? "").match(/__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/) ?? [];
  const withFormula = (text: string) =>
    whole.replace(/(<f[^>]*>)[\s\S]*?<\/f>/, (_, tag) => `${tag}${toXml(withoutEscapes(text))}</f>`);
  if (inner === undefined) return formula ? withFormula(fromXml(formula)) : whole;
  const original = inner.replaceAll('""', '"');
  if (original === '"COMPUTED_VALUE"') return whole.replace(/<f[\s\S]*<\/v>/, "");
  return whole.replace(/<f[\s\S]*?<\/f>/, () => `<f>${toXml(withoutEscapes(original))}</f>`);
}

function serial(iso: string): number {
  return (Date.parse(/[tT]/.test(iso) && !/Z$/.test(iso) ? `${iso}Z` : iso) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function picture(path: string, bytes: Uint8Array): { imageSrc: string } {
  const type = path.split(".").at(-1)!.replace("jpg", "jpeg");
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return { imageSrc: `data:image/${type};base64,${btoa(text)}` };
}
