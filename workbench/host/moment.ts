import type { World } from "../types.ts";
import { zoneOffset } from "./format-date.ts";

/** The moment that a fixed day of the world stands for: noon in the spreadsheet's zone. Null for the real clock. */
export function fixedMoment(world: World): number | null {
  if (world.today === null) return null;
  const noon = Date.parse(`${world.today}T12:00:00Z`);
  return noon - zoneOffset(noon - zoneOffset(noon, world.zone), world.zone);
}
