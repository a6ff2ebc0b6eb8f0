import { countStageDates } from "../../src/metrics/funnel-dates.ts";
import { serial } from "../support/days.ts";

const at = (iso: string) => (iso === "" ? Number.NaN : serial(iso));
const days = (...isos: string[]) => Float64Array.from(isos, at);

describe("a funnel from dates", () => {
  const table = (...rows: string[][]) => rows[0]!.map((_, stage) => days(...rows.map((row) => row[stage]!)));
  const AS_OF = at("2026-03-31");

  test("the last day of the window is in time, the next is not; a start as old as the window is old enough", () => {
    const funnel = countStageDates(
      table(["2026-03-01", "2026-03-31"], ["2026-02-01", "2026-03-04"], ["2026-03-02", "2026-03-05"]),
      "ordered",
      30,
      AS_OF,
    );
    expect(funnel).toEqual({
      reached: [2, 1],
      young: [1, 1],
      days: [[], [30]],
      withoutFirst: 0,
      backward: 0,
      later: 0,
    });
  });

  test("a date before the latest reached one is backward, also when the stage between was late", () => {
    const funnel = countStageDates(
      table(["2026-01-01", "2026-01-20", "2026-01-10", "2026-01-20"], ["2026-01-01", "", "2026-01-05", "2026-04-01"]),
      "ordered",
      undefined,
      AS_OF,
    );
    expect(funnel).toMatchObject({ reached: [2, 1, 1, 1], days: [[], [19], [4], [0]], backward: 1 });
  });

  test("strict: a gap ends the way; any: it does not, and only days forward are counted", () => {
    const rows = table(["2026-01-10", "", "2026-01-20"], ["2026-01-10", "2026-01-05", "2026-01-15"]);
    expect(countStageDates(rows, "strict", undefined, AS_OF)).toMatchObject({ reached: [2, 1, 1], backward: 0 });
    expect(countStageDates(rows, "any", undefined, AS_OF)).toMatchObject({
      reached: [2, 1, 2],
      days: [[], [], [10, 5]],
      backward: 0,
    });
  });

  test("strict and any know no window; it only sets young starts apart", () => {
    const rows = table(["2026-01-01", "2026-03-15"], ["2026-03-10", "2026-03-12"]);
    for (const order of ["strict", "any"] as const)
      expect(countStageDates(rows, order, 30, AS_OF)).toMatchObject({ reached: [1, 1], young: [1, 1] });
  });

  test("rows without any date are nobody; rows without the first date and rows to come are counted", () => {
    const rows = table(["", ""], ["", "2026-01-01"], ["2026-04-01", ""], ["2026-03-31", ""]);
    expect(countStageDates(rows, "ordered", undefined, AS_OF)).toMatchObject({
      reached: [1, 0],
      withoutFirst: 1,
      later: 1,
    });
  });
});
