import { demoCompany } from "../../demo/company.ts";
import { readFiles } from "../../files/node.ts";
import { FileProblem } from "../../files/problem.ts";
import type { TabData, World } from "../../types.ts";
import { zoneOffset } from "../format-date.ts";
import { UsageError } from "./usage.ts";

const SEED = 1;

/** The workbook that an operand of the command line names. */
export async function contentOf(path: string, world: World): Promise<readonly TabData[] | object> {
  const demo = path.match(/^demo(?::(en|ru))?$/);
  if (demo) return demoCompany(demo[1] === "ru" ? "ru" : "en", SEED, world.today ?? dayIn(world.zone));
  try {
    return await readFiles(path);
  } catch (error) {
    if (error instanceof FileProblem) throw new UsageError(error.message);
    throw error;
  }
}

function dayIn(zone: string): string {
  const now = Date.now();
  return new Date(now + zoneOffset(now, zone)).toISOString().slice(0, 10);
}
