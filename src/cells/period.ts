import { ConveyorError } from "../messages/error.ts";
import { isoDay } from "./text.ts";

/** Refuses a period whose first day is after its last. Throws PERIOD_REVERSED. */
export function checkPeriod(first: string, start: number, second: string, end: number): void {
  if (start > end) throw new ConveyorError("PERIOD_REVERSED", { first, second, from: isoDay(start), to: isoDay(end) });
}
