import { withEscapes } from "../engine/quotes.ts";
import { type Getters, helpers } from "../engine/spreadsheet.ts";
import { fromXml, toXml } from "./entities.ts";

/** Errors that Excel knows; any other is written as `#VALUE!`. */
const EXCEL_ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);
const CELL = /<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/**
 * The cells of a sheet's XML, written anew from the workbook: texts stay texts, a native formula stands with its value, and a
 * function that Excel lacks stands as Google writes it, `IFERROR(__xludf.DUMMYFUNCTION("..."),value)`, so that every reader sees the value and
 * Google and the workbench find the formula again.
 */
export function withRealCells(xml: string, sheetId: string, getters: Getters): string {
  return xml.replace(CELL, (_, attributes: string, inside = "") => {
    const kept = attributes.replace(/\s*\b(?:t|cm)="[^"]*"/g, "").trim();
    const { col, row } = helpers.toCartesian(attributes.match(/\br="([A-Z]+\d+)"/)![1]!);
    const { type, xml: content } = contentAt({ sheetId, col, row }, inside, getters);
    return content ? `<c ${kept}${type ? ` t="${type}"` : ""}>${content}</c>` : `<c ${kept}/>`;
  });
}

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

interface Value {
  /** The cell's type in SpreadsheetML, "" for a number. */
  readonly type: "" | "b" | "e" | "str";
  readonly text: string;
}

function contentAt(position: Position, inside: string, getters: Getters): { type: string; xml: string } {
  const value = valueAt(position, getters);
  const spreads = getters.getArrayFormulaSpreadingOn(position);
  const origin = spreads ?? position;
  const cell = getters.getCell(origin);
  if (!cell?.isFormula) {
    if (value?.type !== "str") return { type: value?.type ?? "", xml: value ? `<v>${value.text}</v>` : "" };
    return { type: "inlineStr", xml: `<is><t xml:space="preserve">${value.text}</t></is>` };
  }
  const isFirst = origin.col === position.col && origin.row === position.row;
  const { compiledFormula } = cell;
  if (compiledFormula.isBadExpression || !compiledFormula.areAllFunctionsExportableToExcel()) {
    if (!isFirst && !value) return { type: "", xml: "" };
    const source = isFirst
      ? withEscapes(compiledFormula.toFormulaString(getters)).replace(/^=/, "")
      : '"COMPUTED_VALUE"';
    const known = value ?? { type: "str", text: "" };
    const formula = `IFERROR(__xludf.DUMMYFUNCTION("${toXml(source.replaceAll('"', '""'))}"),${literal(known)})`;
    return { type: known.type, xml: `<f>${formula}</f><v>${known.text}</v>` };
  }
  const [, formula] = (isFirst && inside.match(/<f[^>]*>([\s\S]*?)<\/f>/)) || [];
  const written = value ? `<v>${value.text}</v>` : "";
  if (formula === undefined) return { type: value?.type ?? "", xml: written };
  const text = toXml(withEscapes(fromXml(formula)));
  const ref = spreads && inside.match(/ref="([A-Z]+\d+:[A-Z]+\d+)"/)?.[1];
  return { type: value?.type ?? "", xml: `<f${ref ? ` t="array" ref="${ref}"` : ""}>${text}</f>${written}` };
}

function valueAt(position: Position, getters: Getters): Value | null {
  const { type, value, link } = getters.getEvaluatedCell(position);
  if (type === "number") return { type: "", text: String(value) };
  if (type === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (type === "error") return { type: "e", text: EXCEL_ERRORS.has(String(value)) ? String(value) : "#VALUE!" };
  const text = link ? link.label : String(value ?? "");
  return text === "" ? null : { type: "str", text: toXml(text) };
}

/** A value as it stands in a formula; its text is XML already. */
function literal({ type, text }: Value): string {
  if (type === "b") return text === "1" ? "TRUE" : "FALSE";
  return type === "str" ? `&quot;${text.replaceAll("&quot;", "&quot;&quot;")}&quot;` : text;
}
