/** Calendar days as whole numbers (days since 1 January 1970, no zone), for the arithmetic of the demo. */
const DAY = 86_400_000;

export const dayOf = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY;

export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Month from 1 to 12. */
export const monthOf = (day: number): number => new Date(day * DAY).getUTCMonth() + 1;

/** The same day, or the Friday before when it falls on a weekend. */
export function workday(day: number): number {
  const weekday = new Date(day * DAY).getUTCDay();
  return weekday === 6 ? day - 1 : weekday === 0 ? day - 2 : day;
}

/** `14.03.2026`, as people type it. */
export const typedDate = (day: number): string => isoOf(day).split("-").reverse().join(".");
