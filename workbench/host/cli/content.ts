import { existsSync } from "node:fs";
import { demoCompany } from "../../demo/company.ts";
import { readFiles } from "../../files/node.ts";
import type { TabData, World } from "../../types.ts";
import { zoneOffset } from "../format-date.ts";
import { UsageError } from "./usage.ts";

const SEED = 1;

/** The workbook that an operand of the command line names. */
export async function contentOf(path: string, world: World): Promise<readonly TabData[] | object> {
  const demo = path.match(/^demo(?::(en|ru))?$/);
  if (demo) return demoCompany(demo[1] === "ru" ? "ru" : "en", SEED, world.today ?? dayIn(world.zone));
  if (!existsSync(path)) throw new UsageError(`${path}: no such file or folder`);
  try {
    return await readFiles(path);
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`);
  }
}

function dayIn(zone: string): string {
  const now = Date.now();
  return new Date(now + zoneOffset(now, zone)).toISOString().slice(0, 10);
}
