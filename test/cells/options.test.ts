import {
  asOf,
  choice,
  isOmitted,
  isRange,
  neededDay,
  oneCell,
  oneDay,
  oneNumber,
  oneNumberWithin,
  withHeader,
} from "../../src/cells/option.ts";
import { checkPeriod } from "../../src/cells/period.ts";
import { checkShare } from "../../src/cells/share.ts";
import { readShares } from "../../src/cells/shares.ts";
import { readThresholds } from "../../src/cells/thresholds.ts";
import { day, down, EN, failure, RU, serial } from "../support/cells.ts";

test("an argument is left out when nothing or a blank cell is given; a blank range is given", () => {
  expect([undefined, "", " "].map(isOmitted)).toEqual([true, true, true]);
  expect([down(""), 0, false, day("2026-01-01")].map(isOmitted)).toEqual([false, false, false, false]);
  expect([down(""), day("2026-01-01"), "x", undefined].map(isRange)).toEqual([true, false, false, false]);
});

describe("one cell", () => {
  test("comes bare or as a range of one, trimmed; left out it is blank", () => {
    expect([oneCell(" a ", "mode"), oneCell([[5]], "mode"), oneCell(undefined, "mode"), oneCell([], "mode")]).toEqual([
      "a",
      5,
      "",
      "",
    ]);
  });

  test.each`
    case                | input                | code              | facts
    ${"a column"}       | ${down(1, 2)}        | ${"NOT_ONE_CELL"} | ${{ argument: "days", rows: 2, columns: 1 }}
    ${"a row"}          | ${[[1, 2]]}          | ${"NOT_ONE_CELL"} | ${{ argument: "days", rows: 1, columns: 2 }}
    ${"an error value"} | ${"#REF!"}           | ${"ERROR_VALUE"}  | ${{ argument: "days", row: 0, got: "#REF!" }}
    ${"a word"}         | ${"many"}            | ${"NOT_A_NUMBER"} | ${{ argument: "days", row: 0, got: "many" }}
    ${"a tick"}         | ${true}              | ${"NOT_A_NUMBER"} | ${{ argument: "days", row: 0, got: "true" }}
    ${"a date"}         | ${day("2026-01-01")} | ${"NOT_A_NUMBER"} | ${{ argument: "days", row: 0, got: "2026-01-01" }}
  `("$case is refused as a number", ({ input, code, facts }) => {
    expect(failure(() => oneNumber(EN, input, "days"))).toEqual({ code, facts });
  });

  test("a number may be typed as text, or left out", () => {
    expect([oneNumber(RU, "1 234,5", "x"), oneNumber(EN, 0, "x"), oneNumber(EN, "", "x")]).toEqual([
      1234.5,
      0,
      undefined,
    ]);
  });

  test("both bounds are allowed, beyond them the argument is refused with them", () => {
    const within = (input: number | string) => oneNumberWithin(EN, input, "bins", { least: 2, most: 10, otherwise: 5 });
    expect([within(2), within(10), within("")]).toEqual([2, 10, 5]);
    for (const wrong of [1.9, 10.1])
      expect(failure(() => within(wrong))).toEqual({
        code: "OUT_OF_BOUNDS",
        facts: { argument: "bins", got: String(wrong), least: 2, most: 10 },
      });
  });

  test("a day loses its time; without one the report date is today", () => {
    expect(oneDay(EN, "2026-03-05 18:00", "from")).toBe(serial("2026-03-05"));
    expect(oneDay(EN, "", "from")).toBeUndefined();
    expect([asOf(EN, undefined), asOf(EN, day("2026-02-01"))]).toEqual([EN.today, serial("2026-02-01")]);
    expect(neededDay(EN, "2026-03-05", "from")).toBe(serial("2026-03-05"));
    expect(failure(() => neededDay(EN, "", "from"))).toEqual({ code: "MISSING", facts: { argument: "from" } });
    expect(failure(() => oneDay(EN, "soon", "from"))).toEqual({
      code: "NOT_A_DATE",
      facts: { argument: "from", row: 0, got: "soon" },
    });
    expect(failure(() => asOf(EN, "soon")).facts).toMatchObject({ argument: "as_of" });
  });
});

describe("a word for an option", () => {
  const modes = ["kept", "crr"] as const;
  test("in either language, case, spaces, hyphens and ё ignored; left out it is the first", () => {
    expect(
      ["CRR", " Сохраненные ", "сохра-нённые", "", undefined].map((word) => choice(EN, word, "mode", modes)),
    ).toEqual(["crr", "kept", "kept", "kept", "kept"]);
    expect(choice(EN, "9 OF 10", "stat", ["median", "p90"])).toBe("p90");
    expect(choice(RU, "on-or-after", "mode", ["on", "on_or_after"])).toBe("on_or_after");
  });

  test("another word is refused with the words there are", () => {
    expect(failure(() => choice(EN, "best", "mode", modes))).toEqual({
      code: "NOT_A_CHOICE",
      facts: { argument: "mode", got: "best", choices: ["kept", "crr"] },
    });
  });

  test("“no header” ends the options wherever it stands, in either language", () => {
    expect(withHeader(["kept", "No Header"])).toEqual({ header: false, options: ["kept"] });
    expect(withHeader(["без заголовка", "", undefined])).toEqual({ header: false, options: [] });
    expect(withHeader(["no header", "kept"])).toEqual({ header: true, options: ["no header", "kept"] });
    expect(withHeader(["", 5])).toEqual({ header: true, options: ["", 5] });
    expect(withHeader(["", ""])).toEqual({ header: true, options: ["", ""] });
  });
});

describe("thresholds", () => {
  test("apart, as a column, as a row; equal ones leave a class empty; all blank means none", () => {
    const abc = { a: 500, b: 100, c: 100 };
    expect(readThresholds(EN, 500, 100, 100)).toEqual(abc);
    expect(readThresholds(EN, down(500, 100, 100), "", undefined)).toEqual(abc);
    expect(readThresholds(EN, [[500, "100", 100]], undefined, undefined)).toEqual(abc);
    expect(readThresholds(EN, "", undefined, "")).toBeUndefined();
  });

  test("with their letters, with a heading that is blank above them, and two that are equal", () => {
    const abc = { a: 500, b: 500, c: 50 };
    const letters = [
      ["A", 500],
      ["B", 500],
      ["C", 50],
    ];
    expect(readThresholds(EN, letters, "", "")).toEqual(abc);
    expect(readThresholds(EN, [["Class", ""], ...letters], "", "")).toEqual(abc);
    expect(readThresholds(EN, [["From", 500, 500, 50]], "", "")).toEqual(abc);
    expect(readThresholds(EN, [["", "From"], ...letters], "", "")).toEqual(abc);
  });

  test.each`
    case                  | range                                 | code                      | argument
    ${"words only"}       | ${down("a", "b", "c")}                | ${"THRESHOLDS_NOT_THREE"} | ${"a_from"}
    ${"a letter missing"} | ${[["A", 500], ["", 100], ["C", 50]]} | ${"THRESHOLDS_NOT_THREE"} | ${"a_from"}
    ${"a single word"}    | ${[["many"]]}                         | ${"NOT_A_NUMBER"}         | ${"a_from"}
    ${"a single number"}  | ${[[5]]}                              | ${"THRESHOLD_MISSING"}    | ${"b_from"}
  `("of a range with $case are refused", ({ range, code, argument }) => {
    expect(failure(() => readThresholds(EN, range, "", undefined))).toMatchObject({ code, facts: { argument } });
  });

  test.each`
    case                    | args                  | code                         | facts
    ${"the second missing"} | ${[5, "", 1]}         | ${"THRESHOLD_MISSING"}       | ${{ argument: "b_from" }}
    ${"the third missing"}  | ${[down(5, 2, "")]}   | ${"THRESHOLD_MISSING"}       | ${{ argument: "c_from" }}
    ${"b above a"}          | ${[1, 2, 0]}          | ${"THRESHOLDS_OUT_OF_ORDER"} | ${{ names: ["a_from", "b_from", "c_from"], values: ["1", "2", "0"] }}
    ${"c above b"}          | ${[3, 1, 2]}          | ${"THRESHOLDS_OUT_OF_ORDER"} | ${{ names: ["a_from", "b_from", "c_from"], values: ["3", "1", "2"] }}
    ${"a range of two"}     | ${[down(5, 2)]}       | ${"THRESHOLDS_NOT_THREE"}    | ${{ argument: "a_from", count: 2 }}
    ${"a range and a cell"} | ${[down(5, 2, 1), 3]} | ${"NOT_ONE_CELL"}            | ${{ argument: "a_from", rows: 3, columns: 1 }}
  `("$case: refused", ({ args, code, facts }) => {
    expect(failure(() => readThresholds(EN, args[0], args[1], args[2]))).toEqual({ code, facts });
  });
});

test("shares of the classes from the Method tab; 80 and 95 % where blank", () => {
  expect(readShares(EN, [[0.7, "90 %"]])).toEqual([0.7, 0.9]);
  expect(readShares(EN, down("", ""))).toEqual([0.8, 0.95]);
  expect(readShares(EN, "")).toEqual([0.8, 0.95]);
  expect(failure(() => readShares(EN, [["most", ""]])).facts).toMatchObject({ argument: "shares" });
  expect(failure(() => readShares(EN, [["", "most"]])).facts).toMatchObject({ argument: "shares" });
});

test("a period of one day is one; turned round it is refused with its days", () => {
  expect(() => checkPeriod("from", 46_000, "to", 46_000)).not.toThrow();
  expect(failure(() => checkPeriod("from", serial("2026-02-02"), "to", serial("2026-02-01")))).toEqual({
    code: "PERIOD_REVERSED",
    facts: { first: "from", second: "to", from: "2026-02-02", to: "2026-02-01" },
  });
});

test("a share of 1 is all, above it a percentage is meant", () => {
  expect(() => checkShare(1, "margin", 2)).not.toThrow();
  expect(failure(() => checkShare(22, "margin", 2))).toEqual({
    code: "NOT_A_SHARE",
    facts: { argument: "margin", row: 2, got: "22", percent: "22" },
  });
});
