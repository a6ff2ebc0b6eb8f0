import type { Cell } from "../../src/cells/types.ts";
import { DEAL_COHORTS } from "../../src/functions/deal-cohorts.ts";
import { day, down, EN, RU } from "../support/cells.ts";

const times = (count: number, cell: Cell): Cell[] => new Array<Cell>(count).fill(cell);
/** Forty deals of 21 December: ten lost after 5 days, ten won after 10, twenty open; twenty of 26 March, all open. */
const created = down(...times(40, day("2025-12-21")), ...times(20, day("2026-03-26")));
const closed = down(...times(10, day("2025-12-26")), ...times(10, day("2025-12-31")), ...times(40, ""));
const ends = down(...times(10, "Lost"), ...times(10, "Won"), ...times(40, "New"));
const table = (world = EN) => DEAL_COHORTS(world, created, closed, ends, "", "", day("2026-03-31")) as Cell[][];
const rounded = (row: Cell[] | undefined) =>
  row?.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(4)) : cell));

test("a month of five days is too young, and the range of its end comes from the curve of all", () => {
  // Won: at risk on day 10 are the 40 old ones, ten are won: F = 0.25, error 0.75 x sqrt(10 / (40 x 30)) = 0.0685.
  // Lost: at risk on day 5 are all 60, ten are lost: L = 1/6. An open deal of 5 days: 0.25 / (1 - 1/6) = 0.3, of 20 deals 6.
  // Variance: 20 x 0.3 x 0.7 + (20 / (5/6) x 0.0685)^2 = 4.2 + 2.7, so 6 -+ 1.96 x 2.6268 = 0.85 to 11.15 of 20.
  expect(rounded(table()[2])).toEqual(["2026-03", 20, 0, 20, 0, 0.0426, 0.5574, "too young"]);
});

test("a month whose deals are all older than the curve ends where it stands", () => {
  expect(table()[1]).toEqual(["2025-12", 40, 10, 20, 0.25, 0.25, 0.25, "as usual"]);
});

test("the last row adds the months up, never below what is won, and the note says of how many deals the curve is", () => {
  // 10 are won and 6 -+ 5.1485 more expected, all of them of March: 10.8515 to 21.1485 of 60.
  expect(rounded(table()[3])).toEqual(["Total", 60, 10, 40, 0.1667, 0.1809, 0.3525, ""]);
  expect(table()[4]![0]).toBe("curve: 60, 100 days");
});

test("in Russian the words are Russian and the numbers the same", () => {
  expect(table(RU)[0]).toEqual(["Созданы", "Сделок", "Успешно", "В работе", "Пока", "Ждём от", "до", "Вывод"]);
  expect(table(RU)[2]![7]).toBe("молоды");
});

test("a deal closed without a date is counted and said to be outside the curve", () => {
  const rows = DEAL_COHORTS(EN, down(day("2026-01-01")), down(""), down("Won"), "", "", day("2026-03-31")) as Cell[][];
  expect(rows[1]).toEqual(["2026-01", 1, 1, 0, 1, "", "", "n=1"]);
  expect(rows.at(-1)![0]).toBe("without usable dates: 1");
});

test("a deal created after the report date is not there yet, and one closed after it is open", () => {
  const rows = DEAL_COHORTS(
    EN,
    down(day("2026-01-01"), day("2026-02-01")),
    down(day("2026-02-03"), ""),
    down("Won", "New"),
    "",
    "",
    day("2026-01-31"),
  ) as Cell[][];
  expect(rows[1]!.slice(0, 4)).toEqual(["2026-01", 1, 0, 1]);
  expect(rows).toHaveLength(3);
});

test("only the months asked for are shown, and the total stays that of all", () => {
  const rows = DEAL_COHORTS(EN, created, closed, ends, "", 1, day("2026-03-31"), "no header") as Cell[][];
  expect(rows.map(([first]) => first).slice(0, 2)).toEqual(["2026-03", "Total"]);
  expect(rows[1]![1]).toBe(60);
});
