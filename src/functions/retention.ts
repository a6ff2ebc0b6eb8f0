import { column, readColumns } from "../cells/columns.ts";
import { choice, neededDay } from "../cells/option.ts";
import { checkPeriod } from "../cells/period.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { countKept } from "../metrics/retention.ts";

/**
 * Retention of clients from one period to the next. The previous period is equally long and ends the day before; before
 * whole calendar months stand as many whole months. "kept": of the clients who bought in the previous period, the share
 * that bought in this one. "crr" is the customer retention rate (E − N) / S: clients of this period without those who
 * bought for the first time ever, over the clients of the previous one. Empty when nobody bought in the previous period.
 *
 * @param {range} clients Client of each purchase.
 * @param {range} dates Date of each purchase, beside clients.
 * @param {date} period_start First day of the period.
 * @param {date} period_end Last day of the period.
 * @param {text} [mode] "kept" (default) or "crr".
 * @return The rate as a fraction.
 * @customfunction
 *
 * @example
 * =RETENTION({"Acme"; "Bolt"; "Acme"}; {"2026-01-10"; "2026-01-20"; "2026-02-05"}; DATE(2026;2;1); DATE(2026;2;28)) → 0.5
 * =RETENTION({"Acme"; "Core"; "Acme"}; {"2026-01-10"; "2026-02-20"; "2026-02-05"}; DATE(2026;2;1); DATE(2026;2;28); "crr") → 1
 */
export function RETENTION(
  world: World,
  clients: Input,
  dates: Input,
  period_start: Input,
  period_end: Input,
  mode?: Input,
): Output {
  const { read } = readColumns(world, { clients: column("keys", clients), dates: column("days", dates) });
  const start = neededDay(world, period_start, "period_start");
  const end = neededDay(world, period_end, "period_end");
  checkPeriod("period_start", start, "period_end", end);
  const which = choice(world, mode, "mode", ["kept", "crr"]);
  const { before, now, both, fresh } = countKept(read.clients.ids, read.dates, read.clients.names.length, {
    start,
    end,
  });
  return before === 0 ? "" : (which === "kept" ? both : now - fresh) / before;
}
