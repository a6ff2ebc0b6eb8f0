import type { MethodSwapSaid, MethodSwapTexts, MethodSwapWords } from "../method-swap.ts";

export const methodSwap: MethodSwapTexts = {
  takeOver: "Take over the method",
  takeOverMenu: "Take over the method of copied tabs",
  giveBack: "Give back the default method…",
  before: (tab) => `${tab} before`,
};

export const methodSwapWords: MethodSwapWords = {
  bring: "Bring a method from another file",
  bringHow:
    "Copy its method tabs into this file, then press the button. Your tabs are kept aside under the name “… before”.",
  working: "One moment",
};

export const methodSwapSaid: MethodSwapSaid = {
  quoted: "“{name}”",
  taken:
    "Taken over: {tabs}. Live reports follow at once, task lists with the next update. The copied tabs are not needed any more: {from}.",
  kept: "What stood there before: {tabs}.",
  noneTitle: "No copied method tab was found",
  none: "In the other file, click the arrow on a method tab, then Copy to › Existing spreadsheet, and choose this file. The tabs are known by their headings, in English or Russian.",
  question:
    "The defaults come back in: {tabs}. What stands there now is kept in: {kept}.\n\nYour own tabs, the plan and the reports stay as they are.",
  given: "Back to the defaults: {tabs}.",
  isDefault: "Every method tab is as it came: there is nothing to give back.",
};
