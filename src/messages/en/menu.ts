import { money } from "../figures.ts";
import type { MenuTexts } from "../menu.ts";
import { plural } from "../plural.ts";

const count = (n: number, one: string, many: string) => `${money("en", n)} ${plural("en", n, one, many)}`;

export const menu: MenuTexts = {
  panel: "Open the panel",
  panelTitle: "Conveyor",
  build: {
    segments: "Build segments",
    funnel: "Build the funnel",
    hunters: "Build the hunters’ tasks",
    farmers: "Build the farmers’ tasks",
    monitor: "Build the monitor",
    base: "Build the client base",
    doctor: "Check the data",
  },
  report: {
    segments: "Segments",
    funnel: "Funnel",
    hunters: "Hunters",
    farmers: "Farmers",
    monitor: "Monitor",
    base: "Client base",
    doctor: "Sheet doctor",
  },
  data: "What was recognised…",
  today: "My tasks for today…",
  method: "Open the method tabs",
  diagnostics: "Diagnostics",
  remove: "Remove Conveyor’s tabs…",
  built: (name) => `${name}: done`,
  notBuilt: {
    segments: "The segments were not built",
    funnel: "The funnel was not built",
    hunters: "The hunters’ tasks were not built",
    farmers: "The farmers’ tasks were not built",
    monitor: "The monitor was not built",
    base: "The client base was not built",
    doctor: "The data were not checked",
  },
  untouched: (name) => `The previous tab “${name}” stays as it was.`,
  nothingTouched: "Nothing was changed.",

  noTable: ({ table, words }) =>
    `No tab was recognised as a table of ${table}. Give one of your tabs a heading such as ${words}, or choose the tab in the panel under Data.`,
  noColumn: ({ column, tab }) =>
    `The tab “${tab}” has no column recognised as “${column}”. Name the column so in the heading row, or choose it in the panel under Data.`,
  busyTitle: "Someone else is building now",
  busy: "Two builds at once would overwrite each other. Try again in a minute.",
  tooMuchTitle: "Too much for one run",
  tooMuch: (f) =>
    `The tab “${f.tab}” has ${count(f.rows, "row", "rows")} of ${count(f.columns, "column", "columns")}. Reading this far takes about ${count(f.minutes, "minute", "minutes")}, and Google stops a script after 6. Move old rows to another file or delete columns that nobody needs.`,
  noRoomTitle: "The file is full",
  noRoom: (f) =>
    `This file has ${count(f.tabs, "tab", "tabs")} and ${count(f.cells, "cell", "cells")}, empty ones included; Google allows 200 tabs and ${money("en", f.mostCells)} cells, and this needs at least ${count(f.needed, "more cell", "more cells")}. Most cells are in the tab “${f.tab}”: ${count(f.rows, "row", "rows")} of ${count(f.columns, "column", "columns")}. Delete its empty rows and columns, or tabs that nobody needs.`,
  unexpectedTitle: "Something went wrong",
  unexpected: (message) =>
    `Google Sheets answered: ${message} Try again; if it comes again, tell whoever gave you Conveyor.`,

  notLive: (tab) =>
    `Formulas cannot follow the tab “${tab}”: names stand in it in rows of their own above their records. The task sheets do use it.`,

  diagnosed: ({ differ, of }) =>
    differ > 0 ? `${differ} of ${of} answers differ: see the tab.` : `All ${of} answers are as expected.`,

  removeTitle: "Remove Conveyor’s tabs",
  removeQuestion: ({ tabs, typed, apart }) =>
    `These tabs will be deleted: ${tabs.join(", ")}.${
      typed > 0 ? `\n\nWith them goes what people typed into the task lists: ${count(typed, "cell", "cells")}.` : ""
    }${apart.length > 0 ? `\n\nAll that was typed into ${apart.join(", ")} goes too.` : ""}\n\nYour own tabs stay as they are.`,
  removed: (n) => `${count(n, "tab", "tabs")} removed. Your own tabs are as they were.`,
  nothingToRemove: "This file has no tabs made by Conveyor.",

  todayTitle: "Today",
  todayTask: ({ late, client, step, why }) =>
    `${client}: ${step}${late > 0 ? ` (${count(late, "day", "days")} late)` : ""}${why ? `\n    ${why}` : ""}`,
  todayMore: (n) => `… and ${count(n, "more task", "more tasks")} in the tabs Hunters and Farmers.`,
  todayNone: "All done for today.",
  todayNotBuilt: "There are no task lists yet. Build the hunters’ or the farmers’ tasks first.",

  dataTitle: "What was recognised",
  dataTab: ({ tab, kind, columns }) => `“${tab}”: ${kind}${columns ? ` (${columns})` : ""}`,
  dataNone: "not used",
  headings: {
    clients: "“Client”, “Company” or “Customer”",
    deals: "“Deal” and “Stage”",
    orders: "“Client”, “Date” and “Amount”",
    activities: "“Date”, “Type” and “Manager”",
  },
  kinds: { clients: "clients", deals: "deals", orders: "orders", activities: "activities" },
};
