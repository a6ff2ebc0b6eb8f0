import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { type Content, contentOfFiles } from "./open.ts";
import { pathsAt } from "./paths.ts";

/** The content of the workbook at a path, for `openBook`. */
export async function readFiles(path: string): Promise<Content> {
  return contentOfFiles(
    pathsAt(path).map((file) => ({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) })),
  );
}
