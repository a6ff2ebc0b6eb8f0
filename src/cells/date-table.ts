import { ConveyorError } from "../messages/error.ts";
import { parseDates, wholeDays } from "./dates.ts";
import { isRange } from "./option.ts";
import { isBlank, isErrorValue, textOf } from "./text.ts";
import type { Input, World } from "./types.ts";

/** A block of dates, column by column, as whole serial days; NaN where blank. */
export interface DateTable {
  /** What the header row says, undefined when there is none. */
  readonly names: readonly string[] | undefined;
  readonly columns: readonly Float64Array[];
}

/** Reads a block of dates. The first row is a header when its first cell is text that is no date. Throws NOT_A_DATE. */
export function readDateTable(world: World, input: Input, argument: string): DateTable {
  if (input === undefined) throw new ConveyorError("MISSING", { argument });
  const rows = isRange(input) ? input : [[input]];
  let to = rows.length;
  while (to > 0 && rows[to - 1]!.every(isBlank)) to--;
  const corner = rows[0]![0]!;
  const header =
    typeof corner === "string" &&
    !isBlank(corner) &&
    !isErrorValue(corner) &&
    parseDates([corner], world.locale).unread.length > 0;
  const columns = rows[0]!.map((_, i) => {
    const cells = rows.map((row) => row[i]!);
    const { serials, unread } = parseDates(cells, world.locale, header ? 1 : 0, Math.max(to, header ? 1 : 0));
    const [at] = unread;
    if (at === undefined) return wholeDays(serials);
    const code = isErrorValue(cells[at]) ? "ERROR_VALUE" : "NOT_A_DATE";
    throw new ConveyorError(code, { argument, row: at + 1, got: textOf(cells[at]!) });
  });
  return { names: header ? rows[0]!.map(textOf) : undefined, columns };
}
