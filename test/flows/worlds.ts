import type { TabKey } from "../../src/reports/plan.ts";
import type { Book } from "../../workbench/engine/book.ts";

/** What the world of a spreadsheet consists of; facts B9 to B14 and G6 say why the last two. */
export const FACTORS = {
  locale: ["en_US", "ru_RU", "de_DE", "pt_BR"],
  /**
   * The zone of the spreadsheet and the time there. The script's own zone is UTC: in all but the first of these the script
   * is in another day. In Los Angeles 8 March 2026 is the day on which the clocks change.
   */
  place: [
    { zone: "Etc/UTC", time: "12:00" },
    { zone: "Europe/Moscow", time: "00:30" },
    { zone: "America/Los_Angeles", time: "23:30" },
    { zone: "Asia/Kolkata", time: "00:30" },
  ],
  language: ["en", "ru"],
  formulas: ["local", "US"],
  messages: ["English", "translated"],
} as const;

export type Combination = { readonly [F in keyof typeof FACTORS]: (typeof FACTORS)[F][number] };

const factors = Object.entries(FACTORS) as [keyof Combination, readonly unknown[]][];

/** Every combination of every factor. */
export function everyWorld(): Combination[] {
  let worlds: object[] = [{}];
  for (const [factor, values] of factors)
    worlds = worlds.flatMap((world) => values.map((value) => ({ ...world, [factor]: value })));
  return worlds as Combination[];
}

const valuesOf = (world: Combination) => factors.map(([factor, values]) => `${factor}${values.indexOf(world[factor])}`);

/** So few worlds that every value of a factor still meets every value of every other: the next is the one with most new pairs. */
export const pairwise = (all: readonly Combination[]): Combination[] =>
  covering(all, (world) =>
    valuesOf(world).flatMap((one, i, parts) => parts.slice(i + 1).map((other) => `${one} ${other}`)),
  );

/** The next is always the one with most that no chosen one has, until nothing is left. */
function covering(all: readonly Combination[], has: (world: Combination) => string[]): Combination[] {
  const open = new Set(all.flatMap(has));
  const chosen: Combination[] = [];
  const fresh = (world: Combination) => has(world).filter((one) => open.has(one)).length;
  while (open.size > 0) {
    const next = all.reduce((best, world) => (fresh(world) > fresh(best) ? world : best));
    for (const one of has(next)) open.delete(one);
    chosen.push(next);
  }
  return chosen;
}

const every = everyWorld();
/** Those that the tests of the main flow go through; ALL=1 takes every world, as `npm run soak` does. */
export const worlds = process.env.ALL ? every : pairwise(every);
/** Those of the further flows: every value occurs; PAIRS=1 takes as many as for the main flow, ALL=1 every world. */
export const furtherWorlds = process.env.ALL || process.env.PAIRS ? worlds : covering(every, valuesOf);

export const named = (world: Combination): string => Object.values({ ...world, place: world.place.zone }).join(", ");

/** The cells of a tab of ours, by its key, whatever it is called. */
export function shownIn(book: Book, key: TabKey, range: string): unknown[][] {
  const kept = book.side
    .list("metadata")
    .find(({ data }) => data.key === "conveyor.tab" && String(data.value).split(/[ @]/)[0] === key);
  if (!kept?.sheetId) throw new Error(`There is no tab ${key}`);
  return book.read(`'${book.getters.getSheetName(kept.sheetId)}'!${range}`);
}
