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
      getUuid: uuid,
      /** The run waits: nothing is done meanwhile, but its time goes on (fact E1). */
      sleep(milliseconds: unknown) {
        if (typeof milliseconds !== "number") throw mismatch("Utilities.sleep", [milliseconds]);
        gate.spend?.(milliseconds);
      },
    },
    gate,
  );
}

/** A random UUID (version 4); `crypto.randomUUID` is missing on pages that come over plain http. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Whether the value is a Date, of this realm or another. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
