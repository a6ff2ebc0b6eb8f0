import fc from "fast-check";
import { Day } from "../../src/cells/types.ts";
import { CLIENT_RHYTHM } from "../../src/functions/client-rhythm.ts";
import { day, down, EN, RU } from "../support/cells.ts";

const clients = down("Acme", "Acme", "Acme", "acme", "Bolt", "Bolt", "Core", "Dune", "", "Eve");
const dates = down(
  "2026-01-01",
  "2026-01-11",
  "2026-01-31",
  "2026-01-31",
  "2026-03-01",
  "2026-03-11",
  "2026-01-30",
  "2026-04-05",
  "2026-01-01",
  "",
);

test("own gap, blended gap, estimated gap; the latest first; what was left out is counted", () => {
  // Acme: gaps 10 and 20, median 15. First gaps 10 and 10: median 10. Bolt: (10 + 10) / 2. Core: 10, estimated.
  expect(CLIENT_RHYTHM(EN, clients, dates)).toEqual([
    ["Client", "Orders", "Usual gap, days", "Last", "Expected", "Silent, days", "Silent / gap", "Status", "Note"],
    ["Core", 1, 10, day("2026-01-30"), day("2026-02-09"), 60, 6, "lost", "est."],
    ["Acme", 3, 15, day("2026-01-31"), day("2026-02-15"), 59, 59 / 15, "lost", ""],
    ["Bolt", 2, 10, day("2026-03-11"), day("2026-03-21"), 20, 2, "late", ""],
    ["after the report date: 1", ...new Array(8).fill("")],
    ["without a date: 1", ...new Array(8).fill("")],
    ["without a client: 1", ...new Array(8).fill("")],
  ]);
});

test.each`
  asOf            | status
  ${"2026-01-21"} | ${"в ритме"}
  ${"2026-01-26"} | ${"пора"}
  ${"2026-02-05"} | ${"опаздывает"}
  ${"2026-02-06"} | ${"потерян"}
`("a client who buys every 10 days and last bought on the 11th is on $asOf «$status»", ({ asOf, status }) => {
  const rows = CLIENT_RHYTHM(RU, down("Acme", "Acme"), down("2026-01-01", "2026-01-11"), asOf, "", "без заголовка");
  expect((rows as unknown[][])[0]![7]).toBe(status);
});

test("one purchase in the whole table: no gap is known, so no status is made up", () => {
  expect(CLIENT_RHYTHM(EN, down("Acme", ""), down("2026-03-01", ""), "", "", "no header")).toEqual([
    ["Acme", 1, "", day("2026-03-01"), "", 30, "", "", "est."],
  ]);
});

test.each`
  sort          | order
  ${"client"}   | ${["Acme", "Bolt", "Core"]}
  ${"last"}     | ${["Bolt", "Acme", "Core"]}
  ${"as given"} | ${["Acme", "Bolt", "Core"]}
  ${"как есть"} | ${["Acme", "Bolt", "Core"]}
`("sorted by “$sort”", ({ sort, order }) => {
  const rows = CLIENT_RHYTHM(EN, clients, dates, "", sort, "no header") as unknown[][];
  expect(rows.slice(0, 3).map((row) => row[0])).toEqual(order);
});

test("moving every date by a year moves last and expected by a year and changes nothing else", () => {
  const purchases = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 45_000, max: 46_000 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(purchases, (rows) => {
      const at = (shift: number) =>
        (
          CLIENT_RHYTHM(
            EN,
            down(...rows.map(([client]) => `c${client}`)),
            down(...rows.map(([, when]) => new Day(when + shift))),
            new Day(46_100 + shift),
            "client",
          ) as unknown[][]
        ).map((row) => row.map((cell) => (cell instanceof Day ? cell.serial - shift : cell)));
      expect(at(365)).toEqual(at(0));
    }),
    { seed: 8, numRuns: 60 },
  );
});
