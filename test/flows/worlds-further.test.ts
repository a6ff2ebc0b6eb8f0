import type { FileCell, TabData } from "../../workbench/types.ts";
import { cellsOf, type Team, team } from "./installed-team.ts";
import { smallTeam } from "./small-team.ts";
import { type Combination, everyWorld, FACTORS } from "./worlds.ts";

const TODAY = "2026-03-08";
const on = (date: string): FileCell => ({ date });

/** The small team with a stage misspelt and a log of calls, for the Sheet doctor and pay by action. */
const content: readonly TabData[] = [
  ...smallTeam.map((tab) =>
    tab.name === "Deals"
      ? { ...tab, rows: [...tab.rows, ["Grills", "Box", "Ofer", 70.5, on("2026-03-02"), "", "Ann"]] }
      : tab,
  ),
  {
    name: "Calls",
    rows: [
      ["Date", "Manager", "Type", "Client", "Initiated by", "Result"],
      ...["2026-02-23", "2026-03-02", "2026-03-06"].map((day) => [on(day), "Ann", "Call", "Oak", "We", "Talked"]),
      [on("2026-03-05"), "Bob", "Meeting", "Elm", "We", "Talked"],
    ],
  },
];
const TEAM = content.map(({ name }) => name);

/** The numbers that stand in every tab of ours, row by row, days as serial numbers; and what is wrong in it. */
function numbers({ book }: Team): object {
  const { getters } = book;
  const marks = book.side.list("metadata").filter(({ data }) => data.key === "conveyor.tab");
  return Object.fromEntries(
    marks.map(({ data, sheetId }) => {
      const cells = getters
        .getEvaluatedCellsPositions(sheetId!)
        .sort((a, b) => a.row - b.row || a.col - b.col)
        .map((position) => getters.getEvaluatedCell(position));
      const found = cells.flatMap(({ type, value }): (number | string)[] =>
        type === "number" ? [plainNumber(Number(value))] : type === "error" ? [String(value)] : [],
      );
      return [String(data.value).split(/[ @]/)[0], found];
    }),
  );
}

/** Without the time of day: the Calendar asks for the moment. */
const plainNumber = (value: number) => (value > 40_000 ? Math.floor(value) : Math.round(value * 1e6) / 1e6);

/** Whatever a team may do beside its four reports. What comes back are the numbers that were seen. */
async function wayFurther({ locale, place, language, formulas, messages }: Combination) {
  const words = messages === "translated" ? { words: () => "Исключение: подробности недоступны" } : {};
  const world = { locale, language, zone: place.zone, today: `${TODAY}T${place.time}` };
  const opened = team(content, world, words, { formulas });
  const { book, workbench, ask, build } = opened;
  const before = cellsOf(book, TEAM);
  for (const report of ["hunters", "farmers", "funnel"] as const) await build(report);
  await ask("keepStages");
  await ask("handOver", "Ann", "Bob");
  await build("hunters");
  for (const report of ["base", "monitor", "doctor"] as const) await build(report);
  for (const item of ["menuCalendar", "menuPay", "menuDigest"]) await workbench.run(item);
  await ask("leaving", "Ann");
  const live = numbers(opened);
  await ask("freeze", "funnel");
  const frozen = numbers(opened);
  await ask("makeLive", "funnel");
  const { tasks } = await ask("today");
  const { tasks: entries } = await ask("calendar");
  return {
    live,
    frozen,
    liveAgain: numbers(opened),
    tasks: tasks.map(({ role, client, due, daysLate, manager }) => [role, client, due, daysLate, manager]),
    entries,
    untouched: JSON.stringify(before) === JSON.stringify(cellsOf(book, TEAM)),
    failed: workbench.runs.filter(({ error }) => error).map(({ entry, error }) => `${entry}: ${error?.message}`),
  };
}

const world = (n: number, rest: Pick<Combination, "language" | "formulas" | "messages">): Combination => ({
  locale: FACTORS.locale[n]!,
  place: FACTORS.place[n]!,
  ...rest,
});
/** The first is the one that all others are compared with; ALL=1 takes every world, as `npm run soak` does. */
const plain = world(1, { language: "ru", formulas: "US", messages: "translated" });
const few = [
  world(2, { language: "en", formulas: "local", messages: "English" }),
  world(3, { language: "ru", formulas: "US", messages: "translated" }),
];
const others = process.env.ALL ? everyWorld() : few;

test("Few worlds are enough for every value of theirs to occur, but for those of all other tests", () => {
  for (const [factor, values] of Object.entries(FACTORS) as [keyof Combination, readonly unknown[]][])
    expect([factor, new Set([plain, ...few].map((one) => one[factor]))]).toEqual([
      factor,
      new Set(values.length > 2 ? values.slice(1) : values),
    ]);
});

describe("Calendar, history, hand-over, base, Monitor, doctor, pay, digest, values and formulas", () => {
  let wanted: Promise<object> | undefined;
  test.each(others.map((one) => [Object.values({ ...one, place: one.place.zone }).join(", "), one] as const))(
    "B9, B10, B11, B21 and G6: have the same numbers in the world of %s",
    async (_, one) => {
      wanted ??= wayFurther(plain);
      const seen = await wanted;
      expect(await wayFurther(one)).toEqual(seen);
      expect(seen).toMatchObject({ untouched: true, failed: [] });
    },
  );
});
