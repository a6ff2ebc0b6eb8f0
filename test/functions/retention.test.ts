import fc from "fast-check";
import { Day } from "../../src/cells/types.ts";
import { RETENTION } from "../../src/functions/retention.ts";
import { day, down, EN, failure, serial } from "../support/cells.ts";

// January: Acme, Bolt, Core. February: Acme, Core, Dune (new), Eve (had bought in December).
const clients = down("Acme", "Bolt", "Core", "acme ", "Core", "Dune", "Eve", "Eve");
const dates = down(
  ...[
    "2026-01-05",
    "2026-01-31",
    "2026-01-15",
    "2026-02-01",
    "2026-02-10",
    "2026-02-28",
    "2025-12-24",
    "2026-02-03",
  ].map(day),
);
const february = [day("2026-02-01"), day("2026-02-28")] as const;

test("kept: of three clients of January two bought in February", () => {
  expect(RETENTION(EN, clients, dates, ...february)).toBe(2 / 3);
});

test("crr: four clients of February without the new one, over three of January", () => {
  expect(RETENTION(EN, clients, dates, ...february, "crr")).toBe(1);
});

test("before a quarter stands a quarter, whatever its length", () => {
  const quarter = RETENTION(
    EN,
    down("Acme", "Bolt", "Acme"),
    down(day("2025-10-01"), day("2025-09-30"), day("2026-03-31")),
    day("2026-01-01"),
    day("2026-03-31"),
  );
  expect(quarter).toBe(1);
});

test("before ten days stand the ten days before", () => {
  const args = [down("Acme", "Bolt", "Acme"), down(day("2026-02-27"), day("2026-02-22"), day("2026-03-10"))] as const;
  expect(RETENTION(EN, ...args, day("2026-03-05"), day("2026-03-14"))).toBe(1);
});

test("nobody bought in the previous period: empty", () => {
  expect(RETENTION(EN, clients, dates, day("2024-02-01"), day("2024-02-29"))).toBe("");
});

test("rows without a client or a date are passed over", () => {
  expect(RETENTION(EN, down("Acme", "", "Acme"), down(day("2026-01-05"), day("2026-01-06"), ""), ...february)).toBe(0);
});

test("dates and options typed as text, in Russian too", () => {
  expect(RETENTION(EN, clients, dates, "2026-02-01", "28.02.2026", " Остались ")).toBe(2 / 3);
});

test.each`
  case                         | args                                              | code
  ${"a period turned round"}   | ${[day("2026-02-28"), day("2026-02-01")]}         | ${"PERIOD_REVERSED"}
  ${"no end"}                  | ${[day("2026-02-28")]}                            | ${"MISSING"}
  ${"an unknown mode"}         | ${[day("2026-02-01"), day("2026-02-28"), "best"]} | ${"NOT_A_CHOICE"}
  ${"a start that is no date"} | ${["soon", day("2026-02-28")]}                    | ${"NOT_A_DATE"}
`("$case is refused", ({ args, code }) => {
  expect(failure(() => RETENTION(EN, clients, dates, args[0], args[1], args[2])).code).toBe(code);
});

test("an unknown mode lists the choices in the language of the spreadsheet", () => {
  const ru = { ...EN, language: "ru" } as const;
  expect(failure(() => RETENTION(ru, clients, dates, ...february, "best")).facts).toEqual({
    argument: "mode",
    got: "best",
    choices: ["сохранённые", "crr"],
  });
});

test("a set of clients that buys the same way in both periods is kept whole", () => {
  const start = serial("2026-03-05");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { minLength: 1 }),
      (rows) => {
        const twice = [...rows, ...rows.map(([client, after]) => [client, after + 10] as const)];
        const kept = RETENTION(
          EN,
          down(...twice.map(([client]) => `c${client}`)),
          down(...twice.map(([, after]) => new Day(start - 10 + after))),
          new Day(start),
          new Day(start + 9),
        );
        expect(kept).toBe(1);
      },
    ),
    { seed: 1, numRuns: 100 },
  );
});
