import type { MethodSwapTexts } from "../method-swap.ts";

const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");

export const methodSwap: MethodSwapTexts = {
  bring: "Bring a method from another file",
  bringHow:
    "Copy its method tabs into this file, then press the button. Your tabs are kept aside under the name “… before”.",
  takeOver: "Take over the method",
  takeOverMenu: "Take over the method of copied tabs",
  giveBack: "Give back the default method…",
  working: "One moment",
  before: (tab) => `${tab} before`,
  taken: ({ tabs, from }) =>
    `Taken over: ${list(tabs)}. Live reports follow at once, task lists with the next update. The copied tabs are not needed any more: ${list(from)}.`,
  kept: (tabs) => `What stood there before: ${list(tabs)}.`,
  noneTitle: "No copied method tab was found",
  none: "In the other file, click the arrow on a method tab, then Copy to › Existing spreadsheet, and choose this file. The tabs are known by their headings, in English or Russian.",
  question: ({ tabs, kept }) =>
    `The defaults come back in: ${list(tabs)}. What stands there now is kept in: ${list(kept)}.\n\nYour own tabs, the plan and the reports stay as they are.`,
  given: (tabs) => `Back to the defaults: ${list(tabs)}.`,
  isDefault: "Every method tab is as it came: there is nothing to give back.",
};
