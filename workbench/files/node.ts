import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type Content, contentOfFiles, type InputFile } from "./open.ts";
import { FileProblem } from "./problem.ts";

/** Reads the files that a path means: an .xlsx, a .csv, or all .csv of a folder in the order of their names. */
export function filesAt(path: string): InputFile[] {
  if (!existsSync(path)) throw new FileProblem("missing", path);
  const paths = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((file) => /\.csv$/i.test(file))
        .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
        .map((file) => join(path, file))
    : [path];
  if (paths.length === 0) throw new FileProblem("none", path);
  return paths.map((file) => ({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) }));
}

/** The content of the workbook at a path, for `openBook`. */
export async function readFiles(path: string): Promise<Content> {
  return contentOfFiles(filesAt(path));
}
