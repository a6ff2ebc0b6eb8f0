import type { FreezeNotes } from "../freeze-notes.ts";

export const freeze: FreezeNotes = {
  line: "Frozen on {day}: values that follow neither your tabs nor the choices here.",
  done: "{name}: the formulas are values now, colours and charts stay. “Make live again” brings them back.",
  isLive: "{name} follows your tabs again.",
  notBuilt: "The tab “{name}” is not built yet. Build it first.",
  notDone: "The report was not frozen",
  waits: "Cell {cell} of the tab “{tab}” is still being calculated. Try again in a minute.",
  broken:
    "Cell {cell} of the tab “{tab}” shows {got}, and so it would stay for good. Clear what is in the way of the formula, then try again.",
  leftLive: "Not turned into values: cell {cell} shows {got}. The formulas stay live.",
  plain: {
    all: "Plain formulas of {day}, no add-on needed: all {figures} figures follow your tabs.",
    some: "Plain formulas of {day}, no add-on needed: {formulas} of {figures} figures follow your tabs; values of that day: {rest} ({reasons}).",
    cannot: "for {n} it takes sorting, intervals, curves or first contacts, which a plain formula cannot do",
    differs: "for {n} a plain formula gives something else: words, dates or numbers are written in several ways",
    heavy:
      "Written as values: {formulas} plain formulas over {rows} rows would make the spreadsheet slow. Keep fewer rows in your tab, such as the last two years, and press “Plain formulas” again.",
  },
};
