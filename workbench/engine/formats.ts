import { helpers, type Locale } from "./spreadsheet.ts";

/** What Google gives back for a cell without a format of its own (fact B22). */
export const GENERAL = "0.###############";

const dates = new Map<string, boolean>();

/** Whether a number in this format is a date, a time or a duration: scripts then get a Date (facts A7, B4). */
export function isDateFormat(format: string | undefined): boolean {
  if (!format) return false;
  const seen = dates.get(format);
  if (seen !== undefined) return seen;
  const bare = format.split(";")[0]!.replace(/"[^"]*"|\[\$[^\]]*\]|\\./g, "");
  const found = /[dmyhsqM]/.test(bare);
  dates.set(format, found);
  return found;
}

export function isTextFormat(format: string | undefined): boolean {
  return format === "@";
}

/**
 * A pattern of Google as the engine's format, `""` for no format. A pattern that the engine can not show would turn
 * values into errors: it is refused.
 */
export function engineFormat(pattern: string, locale: Locale): string {
  if (pattern.toLowerCase() === "general" || pattern === GENERAL) return "";
  try {
    for (const value of [46112.25, -1, 0]) helpers.formatValue(value, { format: pattern, locale });
  } catch {
    throw new Error(`not implemented: number format ${pattern}`);
  }
  return pattern;
}
