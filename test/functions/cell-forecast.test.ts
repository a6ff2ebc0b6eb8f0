import type { Cell } from "../../src/cells/types.ts";
import { CELL_FORECAST } from "../../src/functions/cell-forecast.ts";
import { chanceOf } from "../../src/metrics/cell-forecast.ts";
import { day, down, EN, RU } from "../support/cells.ts";

const AS_OF = day("2026-11-23");
const many = <T>(count: number, value: T): T[] => Array<T>(count).fill(value);

test("A cell without closed deals of its own has the chance of the whole, one with a hundred nearly its own", () => {
  const whole = { won: 50, all: 200 };
  expect(chanceOf({ won: 0, all: 0 }, whole)).toBe(0.25);
  // (90 + 10 × 0.25) / (100 + 10)
  expect(chanceOf({ won: 90, all: 100 }, whole)).toBeCloseTo(92.5 / 110, 12);
  // One deal won of one says little: (1 + 2.5) / 11
  expect(chanceOf({ won: 1, all: 1 }, whole)).toBeCloseTo(3.5 / 11, 12);
});

test("The smaller cells stand together, and the totals are those of all clients", () => {
  const rows = CELL_FORECAST(
    EN,
    down("Oak", "Elm", "Fir", "Ash"),
    down("A-VIP-1", "B-VIP-1", "C-VIP-1", "?-VIP-1"),
    down(1000, 300, 100, ""),
    down("Oak", "Elm"),
    down("won", "lost"),
    "",
    ...many(5, ""),
    AS_OF,
    1,
    "no header",
  ) as Cell[][];
  const chances = [6 / 11, 5 / 11, 0.5];
  expect(rows[0]).toEqual(["A-VIP-1", 1, 1000, 1, chances[0], 1000 * chances[0]!]);
  expect(rows[1]!.slice(0, 5)).toEqual(["Other cells", 3, 400, 1, ""]);
  expect(rows[1]![5]).toBeCloseTo(300 * chances[1]! + 100 * chances[2]!, 9);
  expect(rows[2]!.slice(0, 5)).toEqual(["Total", 4, 1400, 2, 0.5]);
  expect(rows[2]![5]).toBeCloseTo((rows[0]![5] as number) + (rows[1]![5] as number), 9);
});

describe("The check of the last full quarter", () => {
  const check = (world = EN, sales: readonly [string, string, number][] = SALES) =>
    (
      CELL_FORECAST(
        world,
        down("Oak", "Elm"),
        down("A-VIP-1", "A-VIP-1"),
        down(800, 400),
        down("Oak", "Oak", "Elm", "Oak"),
        down("won", "lost", "won", "lost"),
        // The last two were closed in the quarter itself: nobody knew of them on 1 July.
        down("2026-03-01", "2026-06-30", "2026-07-01", "2026-09-01"),
        down(...sales.map(([client]) => client)),
        down(...sales.map(([, date]) => date)),
        down(...sales.map(([, , amount]) => amount)),
        "",
        "",
        AS_OF,
        8,
        "no header",
      ) as Cell[][]
    ).slice(2);
  const SALES: [string, string, number][] = [
    ["Oak", "2026-04-01", 90],
    ["Oak", "2026-07-01", 100],
    ["Elm", "2026-09-30", 20],
    ["Elm", "2026-10-01", 999],
    ["A stranger to the list", "2026-08-01", 999],
  ];

  test("is made from the deals closed before its first day; the error is of what came", () => {
    // Known on 1 July: 1 won of 2. 1200 a year × 0.5 / 4 = 150; came 120: error 30 of 120. Quarter before: 90, error 30 of 120.
    expect(check().map(([label, , , , word, value]) => [label, word, value])).toEqual([
      ["2026 Q3: forecast", "", 150],
      ["came", "", 120],
      ["error", "rough", "25% too high"],
      ["error of “as before”", "farther", "25% too low"],
    ]);
  });

  test.each([
    ["exactly what came", 150, "close", "0%", 140, "farther"],
    ["a fifth too high", 125, "close", "20% too high", 125, "closer"],
    ["less than half of it", 400, "weak", "63% too low", 1, "farther"],
  ])("of %s has its word, and so has the guess of the quarter before", (_, came, word, error, before, guess) => {
    const rows = check(EN, [
      ["Oak", "2026-04-01", before],
      ["Oak", "2026-07-01", came],
    ]);
    expect(rows.slice(2).map((row) => row[4])).toEqual([word, guess]);
    expect(rows[2]![5]).toBe(error);
  });

  test("is told in Russian in a Russian sheet", () => {
    expect(check(RU).map(([label]) => label)).toEqual([
      expect.stringMatching(/^.*2026.*: прогноз$/),
      "пришло",
      "ошибка",
      "ошибка «как раньше»",
    ]);
  });

  test("is left out where nothing was sold in the quarter", () => {
    expect(check(EN, [["Oak", "2026-10-02", 50]])).toEqual([]);
  });
});

test("Without a closed deal there is no forecast, and nothing is divided by zero", () => {
  const rows = CELL_FORECAST(
    EN,
    down("Oak"),
    down("A-VIP-1"),
    down(5),
    down("Oak"),
    down("Offer"),
    "",
    ...many(5, ""),
    AS_OF,
  );
  expect(rows).toEqual([["Cell", "Clients", "Potential", "Closed deals", "Chance", "Expected"]]);
});
