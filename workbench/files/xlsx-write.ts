import { strToU8, zipSync } from "fflate";
import type { Book } from "../engine/book.ts";
import { withSidePart } from "./side-part.ts";
import { withRealCells } from "./xlsx-cells.ts";
import { provideXml } from "./xml.ts";

/** Bytes of an .xlsx with the workbook's values, formulas, formats, validations, conditional formats and charts. */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  book.flush();
  provideXml();
  const { model } = book;
  const { files } = await withoutCheckboxWarning(() => model.exportXLSX());
  const sheetIds = model.getters.getSheetIds();
  const parts: { [path: string]: Uint8Array } = {};
  for (const file of files) {
    if ("imageSrc" in file) {
      parts[file.path] = await bytesOf(file.imageSrc);
      continue;
    }
    const [, index] = file.path.match(/^xl\/worksheets\/sheet(\d+)\.xml$/) ?? [];
    const sheetId = index === undefined ? undefined : sheetIds[Number(index)];
    parts[file.path] = strToU8(sheetId ? withRealCells(file.content, sheetId, model.getters) : withoutTexts(file));
  }
  return zipSync(withSidePart(parts, book), { level: 6 });
}

/** Texts stand in their cells, so that the table of shared texts is left empty. */
function withoutTexts({ path, content }: { readonly path: string; readonly content: string }): string {
  return path === "xl/sharedStrings.xml"
    ? content.replace(/<si>[\s\S]*<\/si>/, "").replace(/ (?:uniqueC|c)ount="\d+"/g, "")
    : content;
}

async function bytesOf(source: string): Promise<Uint8Array> {
  const [, base64] = source.match(/^data:[^,]*;base64,(.*)$/) ?? [];
  if (base64) return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return new Uint8Array(await (await fetch(source)).arrayBuffer());
}

/** The engine warns of every checkbox, which .xlsx has no word for; the side part keeps them. */
async function withoutCheckboxWarning<T>(run: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = (...texts: unknown[]) => {
    if (!String(texts[0]).includes("isBoolean")) warn(...texts);
  };
  try {
    return await run();
  } finally {
    console.warn = warn;
  }
}
