/** Calendar arithmetic on serial days (days since 30 December 1899), without clock or zone. */

/** Days from 30 December 1899 to 1 March of year 0, where the years of this arithmetic begin. */
const TO_MARCH_0 = 693_900;

/** Number of the month a day falls in: 12 × year + month, January being 0. */
export function monthOf(serial: number): number {
  const days = Math.floor(serial) + TO_MARCH_0 - 1;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  return (era * 400 + year) * 12 + fromMarch + 2;
}

/** First day of a month numbered as `monthOf` does. */
export function monthStart(month: number): number {
  return Date.UTC(Math.floor(month / 12), ((month % 12) + 12) % 12, 1) / 86_400_000 + 25_569;
}

/** Last day of a month numbered as `monthOf` does. */
export function monthEnd(month: number): number {
  return monthStart(month + 1) - 1;
}

/** The last month that is over on a day: its own when the day is the month's last, else the one before. */
export function lastFullMonth(day: number): number {
  const month = monthOf(day);
  return monthEnd(month) === Math.floor(day) ? month : month - 1;
}

/** A month as `2026-03`. */
export function monthName(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

export type Unit = "week" | "month" | "quarter" | "year";

/** Periods of a calendar unit, numbered without gaps. Weeks begin on Monday. */
export interface Calendar {
  of(day: number): number;
  start(period: number): number;
  /** `2026-03-30` for a week, `2026-03`, `2026 Q1`, `2026`. */
  name(period: number): string;
}

export function calendarOf(unit: Unit): Calendar {
  if (unit === "week")
    return {
      of: (day) => Math.floor((day - 2) / 7),
      start: (week) => week * 7 + 2,
      name: (week) => new Date((week * 7 + 2 - 25_569) * 86_400_000).toISOString().slice(0, 10),
    };
  const months = unit === "month" ? 1 : unit === "quarter" ? 3 : 12;
  return {
    of: (day) => Math.floor(monthOf(day) / months),
    start: (period) => monthStart(period * months),
    name: (period) =>
      unit === "month"
        ? monthName(period)
        : unit === "quarter"
          ? `${Math.floor(period / 4)} Q${(period % 4) + 1}`
          : String(period),
  };
}
