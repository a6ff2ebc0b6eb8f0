import { numberWord } from "../figures.ts";
import type { FreezeTexts } from "../freeze.ts";

const number = (value: number) => numberWord("en", value);

export const freeze: FreezeTexts = {
  menu: "Freeze or make live",
  line: (day) => `Frozen on ${day}: values that follow neither your tabs nor the choices here.`,
  plainLine: ({ day, figures, formulas, others }) => {
    const rest = figures - formulas;
    const reasons = [
      rest - others > 0
        ? `${number(rest - others)} need sorting, intervals, curves or first contacts, which a plain formula cannot do`
        : "",
      others > 0
        ? `for ${number(others)} a plain formula gives something else: words or numbers are spelled in several ways`
        : "",
    ].filter(Boolean);
    return rest === 0
      ? `Plain formulas of ${day}, no add-on needed: all ${number(figures)} figures follow your tabs.`
      : `Plain formulas of ${day}, no add-on needed: ${number(formulas)} of ${number(figures)} figures follow your tabs, ${number(rest)} are values of that day (${reasons.join("; ")}).`;
  },
  plainHeavy: ({ formulas, rows }) =>
    `Written as values: ${number(formulas)} plain formulas over ${number(rows)} rows would make the spreadsheet slow. Keep fewer rows in your tab, such as the last two years, and press “Plain formulas” again.`,
  done: (name) => `${name}: the formulas are values now, colours and charts stay. “Make live again” brings them back.`,
  isLive: (name) => `${name} follows your tabs again.`,
  notBuilt: (name) => `The tab “${name}” is not built yet. Build it first.`,
  notDone: "The report was not frozen",
  waits: ({ cell, tab }) => `Cell ${cell} of the tab “${tab}” is still being calculated. Try again in a minute.`,
  broken: ({ cell, tab, got }) =>
    `Cell ${cell} of the tab “${tab}” shows ${got}, and so it would stay for good. Press “Update” or clear what is in the way of the formula, then try again.`,
  leftLive: ({ cell, got }) => `Not turned into values: cell ${cell} shows ${got}. The formulas stay live.`,
};
