import type { TabData } from "../types.ts";
import { parseCsv } from "./csv.ts";
import { decodeText, looksBinary } from "./decode.ts";
import { FileProblem } from "./problem.ts";
import { readXlsx } from "./xlsx-read.ts";

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a workbook is opened from: tabs of plain cells, or the engine's own data. */
export type Content = readonly TabData[] | object;

const ZIP = [0x50, 0x4b];
const TAB_NAME_LENGTH = 100;

/** Reads one .xlsx or any number of .csv files, each of which becomes a tab named after it. */
export function contentOfFiles(files: readonly InputFile[]): Content {
  const workbooks = files.filter(({ bytes }) => ZIP.every((byte, i) => bytes[i] === byte));
  if (workbooks.length > 0 && files.length > 1) throw new FileProblem("mixed", workbooks[0]!.name);
  const [workbook] = workbooks;
  if (workbook) return readXlsx(workbook.name, workbook.bytes);
  const taken = new Set<string>();
  return files.map((file) => csvTab(file, taken));
}

function csvTab({ name, bytes }: InputFile, taken: Set<string>): TabData {
  if (bytes.length === 0) throw new FileProblem("empty", name);
  if (!/\.(csv|tsv|txt)$/i.test(name) || looksBinary(bytes)) throw new FileProblem("notWorkbook", name);
  const text = decodeText(bytes);
  const rows = parseCsv(text);
  if (!/[^\s,;"]/.test(text)) throw new FileProblem("empty", name);
  return { name: tabName(name, taken), rows };
}

/** The file's name without its ending, and without what tabs may not be called (fact B19). */
function tabName(file: string, taken: Set<string>): string {
  const wanted =
    file
      .replace(/\.\w+$/, "")
      .replace(/[[\]/\\?*:]/g, " ")
      .trim()
      .slice(0, TAB_NAME_LENGTH - 4) || "Sheet";
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted} ${n}`;
  taken.add(name.toLowerCase());
  return name;
}
