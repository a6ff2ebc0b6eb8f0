import type { World } from "../types.ts";
import { zoneOffset } from "./format-date.ts";

/** The moment that the fixed day of the world stands for: noon in the spreadsheet's zone, or the time it says. Null for the real clock. */
export function fixedMoment(world: World): number | null {
  if (world.today === null) return null;
  const local = Date.parse(`${world.today}${world.today.includes("T") ? "" : "T12:00"}Z`);
  return local - zoneOffset(local - zoneOffset(local, world.zone), world.zone);
}
