import type { Style } from "./plan.ts";

/** The look of our tabs: one accent, white ground, colour only for exceptions. Contrasts are checked, see the design notes in docs. */

export const TITLE: Style = { bold: true, size: 14 };
export const NOTE: Style = { color: "#5f6b74", size: 9 };
export const MUTED: Style = { color: "#5f6b74" };
export const SECTION: Style = { bold: true, size: 11 };
export const HEAD: Style = { background: "#eceff1", bold: true };
export const TOTAL: Style = { bold: true, borderTop: true };
export const INPUT: Style = { background: "#fffdf5" };

/** The four actions of the method and the gap in the card, dark to light. */
export const ACTION: { readonly [action in "now" | "plan" | "nurture" | "stop" | "unknown"]: Style } = {
  now: { background: "#0f5c72", color: "#ffffff", bold: true },
  plan: { background: "#93c8d8", color: "#0a3a49" },
  nurture: { background: "#fff1c9", color: "#574000" },
  stop: { background: "#dadde0", color: "#40474d", italic: true },
  unknown: { background: "#f0e4f4", color: "#653277" },
};

/** States of a task and verdicts. */
export const STATUS: { readonly [status in "overdue" | "today" | "none" | "done"]: Style } = {
  overdue: { background: "#fbe3da", color: "#8f2a10", bold: true },
  today: { background: "#d5ecf3", color: "#0b4759", bold: true },
  none: { background: "#f0e4f4", color: "#653277" },
  done: { background: "#eceff1", color: "#57626b", strike: true },
};
export const GOOD: Style = { background: "#dff1e9", color: "#1c6148", bold: true };
export const WATCH: Style = { background: "#fff1c9", color: "#6b4e00", bold: true };
export const BAD: Style = { background: "#fbe3da", color: "#8f2a10", bold: true };

/** Number formats (US patterns; Google shows them by the spreadsheet's locale). Zero is a dash and stays a zero. */
export const COUNT = '#,##0;-#,##0;"–"';
export const MONEY = '#,##0;-#,##0;"–"';
export const RATE = "0%";
export const ACCENT = "#0f5c72";
