import type { FreezeTexts } from "../freeze.ts";

export const freeze: FreezeTexts = {
  menu: "Freeze or make live",
  freeze: (name) => `Freeze as values: ${name}`,
  makeLive: (name) => `Make live again: ${name}`,
  freezeButton: "Freeze as values",
  liveButton: "Make live again",
  freezing: "One moment",
  line: (day) => `Frozen on ${day}: values that follow neither your tabs nor the choices here.`,
  since: (day) => `frozen on ${day}`,
  means: "Values, not formulas. “Update” renews them and keeps them frozen.",
  done: (name) => `${name}: the formulas are values now, colours and charts stay. “Make live again” brings them back.`,
  isLive: (name) => `${name} follows your tabs again.`,
  notBuilt: (name) => `The tab “${name}” is not built yet. Build it first.`,
  notDone: "The report was not frozen",
  waits: ({ cell, tab }) => `Cell ${cell} of the tab “${tab}” is still being calculated. Try again in a minute.`,
  broken: ({ cell, tab, got }) =>
    `Cell ${cell} of the tab “${tab}” shows ${got}, and so it would stay for good. Press “Update” or clear what is in the way of the formula, then try again.`,
  leftLive: ({ cell, got }) => `Not turned into values: cell ${cell} shows ${got}. The formulas stay live.`,
};
