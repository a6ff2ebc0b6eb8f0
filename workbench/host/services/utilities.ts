import type { Gate } from "../../types.ts";
import { exception, mismatch } from "../exception.ts";
import { formatDate } from "../format-date.ts";
import { strict } from "../strict.ts";

/** Utilities: what the add-on uses. */
export function utilitiesService(gate: Gate): object {
  return strict(
    "Utilities",
    {
      formatDate(date: unknown, zone: unknown, pattern: unknown) {
        if (!isDate(date) || typeof zone !== "string" || typeof pattern !== "string")
          throw mismatch("Utilities.formatDate", [date, zone, pattern]);
        if (Number.isNaN(date.getTime())) throw exception("Invalid argument: date");
        return formatDate(date.getTime(), zone, pattern);
      },
      getUuid: () => globalThis.crypto.randomUUID(),
    },
    gate,
  );
}

/** Whether the value is a Date, of this realm or another. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
