import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { registries } from "../../engine/spreadsheet.ts";
import { openWith } from "../cli/session.ts";
import { type Difference, differences, type Expected } from "./compare.ts";

interface Check {
  readonly formula: string;
  /** Where the expected block begins in the spilled result: row and column from 0. */
  readonly at?: readonly [number, number];
  readonly expect: Expected;
  readonly tolerance?: number;
  readonly note?: string;
}

interface Case {
  readonly locale: string;
  readonly timeZone: string;
  /** A fixed day, where a check leaves `as_of` out. */
  readonly today?: string;
  readonly checks: readonly Check[];
}

export interface CheckResult {
  readonly name: string;
  readonly formula: string;
  readonly state: "passed" | "failed" | "skipped";
  /** What is wrong or missing, a line each. */
  readonly lines: readonly string[];
}

const SHOWN = 5;

/** The cases of a folder: every folder in it that has an expected.json; or it is a case itself. */
export function casesIn(folder: string): string[] {
  if (existsSync(join(folder, "expected.json"))) return [folder];
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return inside.map(({ name }) => join(folder, name)).filter((path) => existsSync(join(path, "expected.json")));
}

/** Opens the tables of a case in the workbench and evaluates its formulas there. */
export async function runCase(distFolder: string, folder: string): Promise<CheckResult[]> {
  const name = basename(folder);
  const { locale, timeZone, today, checks } = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Case;
  const world = { locale, zone: timeZone, language: locale.slice(0, 2), today: today ?? null };
  const { book, workbench } = await openWith(distFolder, folder, world);
  return checks.map(({ formula, at = [0, 0], expect, tolerance = 0 }) => {
    const missing = functionsOf(formula).filter(
      (used) => !workbench.functions.includes(used) && !registries.functionRegistry.contains(used),
    );
    if (missing.length > 0)
      return { name, formula, state: "skipped", lines: missing.map((used) => `not there yet: ${used}`) };
    const result = book.evaluate(formula);
    const found: Difference[] =
      "error" in result
        ? [{ at: "the whole result", expected: expect, actual: result.error }]
        : differences(result, at, expect, tolerance);
    const lines = found
      .slice(0, SHOWN)
      .map((one) => `${one.at}: expected ${short(one.expected)}, actual ${short(one.actual)}`);
    if (found.length > SHOWN) lines.push(`and ${found.length - SHOWN} more cells`);
    return { name, formula, state: found.length > 0 ? "failed" : "passed", lines };
  });
}

function functionsOf(formula: string): string[] {
  return [...formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z0-9_.]*)\s*\(/g)].map(([, name]) => name!);
}

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 160)}...` : text;
}
