import type { Action } from "./action.ts";
import { reports } from "./actions-reports.ts";
import { settings } from "./actions-settings.ts";
import { tasks } from "./actions-tasks.ts";

/** Everything of ours that writes. */
export const actions: readonly Action[] = [...reports, ...tasks, ...settings];

/** What only reads; a test sees that it does. */
export const READING: readonly string[] = [
  "data",
  "load",
  "selection",
  "sizes",
  "cards",
  "today",
  "people",
  "calendar",
  "task",
  "client",
  "matrix",
  "method",
  "show",
  "menuPanel",
  "menuData",
  "menuCell",
  "menuToday",
  "menuCalendarText",
];
