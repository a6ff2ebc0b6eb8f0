import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { FileProblem } from "./problem.ts";

/** The files that a path of the command line means: an .xlsx, a .csv, or all .csv of a folder in the order of their names. */
export function pathsAt(path: string): string[] {
  if (!existsSync(path)) throw new FileProblem("missing", path);
  if (!statSync(path).isDirectory()) return [path];
  const paths = readdirSync(path)
    .filter((file) => /\.csv$/i.test(file))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((file) => join(path, file));
  if (paths.length === 0) throw new FileProblem("none", path);
  return paths;
}
