import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dist } from "../../types.ts";

/** What `clasp push` would send from this folder. */
export function readDist(folder: string): Dist {
  const text = (file: string): string => readFileSync(join(folder, file), "utf8");
  const pages = readdirSync(folder).filter((file) => file.endsWith(".html"));
  return {
    code: text("Code.js"),
    manifest: JSON.parse(text("appsscript.json")) as Dist["manifest"],
    html: Object.fromEntries(pages.map((file) => [file.slice(0, -".html".length), text(file)])),
  };
}
