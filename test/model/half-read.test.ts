import { settledMark } from "../../src/cells/numbers.ts";
import type { Cell } from "../../src/cells/types.ts";
import { shrunkNumbers, swapped, swappedDates } from "../../src/model/book/half-read.ts";
import { day, serial } from "../support/days.ts";
import { diagnosed, found } from "../support/diagnosed.ts";

/** What a file makes of a pasted column of `d/m/2026` or `m/d/2026`: a date where its own order allows it, else text. */
const pasted = (monthFirst: boolean, ...parts: readonly (readonly [number, number])[]): Cell[] =>
  parts.map(([first, second]) => {
    const [month, date] = monthFirst ? [first, second] : [second, first];
    const two = (n: number) => String(n).padStart(2, "0");
    return month <= 12 ? day(`2026-${two(month)}-${two(date)}`) : `${two(first)}/${two(second)}/2026`;
  });

describe("A column of dates that the file has read half", () => {
  const dayFirst = [
    [1, 2],
    [2, 2],
    [3, 2],
    [13, 2],
    [25, 2],
  ] as const;

  test("d/m in an American file: the converted ones are in doubt, but not the second of February", () => {
    const cells = pasted(true, ...dayFirst);
    expect(cells.slice(0, 4)).toEqual([day("2026-01-02"), day("2026-02-02"), day("2026-03-02"), "13/02/2026"]);
    expect(swappedDates(cells, "en_US")).toEqual({ suspects: [0, 2], proof: 3 });
  });

  test("m/d in a Russian file", () => {
    const cells = pasted(false, [2, 1], [2, 3], [2, 13]);
    expect(swappedDates(cells, "ru_RU")).toEqual({ suspects: [0, 1], proof: 2 });
  });

  test("texts in the order of the file settle nothing against it", () => {
    expect(swappedDates(["02/13/2026", day("2026-02-01")], "en_US")).toBeNull();
    expect(swappedDates(["13/02/2026", day("2026-02-01")], "ru_RU")).toBeNull();
    expect(swappedDates(["13.02.2026", day("2026-02-01")], "en_US")).toBeNull();
  });

  test("real dates of all days of the month were typed as dates", () => {
    const real = ["2026-01-05", "2026-01-17", "2026-01-28", "2026-02-19"].map(day);
    expect(swappedDates([...real, "13/02/2026"], "en_US")).toBeNull();
  });

  test("swapped twice a day is itself", () => {
    expect(swapped(serial("2026-01-02"))).toBe(serial("2026-02-01"));
    expect(swapped(swapped(serial("2026-11-03")))).toBe(serial("2026-11-03"));
  });
});

test.each([
  ["1,234", null],
  ["1.234", null],
  ["12,345.50", "."],
  ["12.345,50", ","],
  ["1,234,567", "."],
  ["1.234.567", ","],
  ["99,5", ","],
  ["99.50 руб.", "."],
  ["€ 2.900,00", ","],
  ["(1,234.5)", "."],
  ["1 234", null],
  ["soon", null],
])("“%s” settles the decimal mark %s", (text, mark) => {
  expect(settledMark(text)).toBe(mark);
});

describe("A column of numbers that the file has read half", () => {
  test("1,234 became 1.234 in a Russian file where 12,345.50 stayed text", () => {
    expect(shrunkNumbers([1.234, 2.5, "12,345.50", 17], "ru_RU")).toEqual({ suspects: [0, 1], proof: 2 });
  });

  test("text that only the locale reads is in doubt as well", () => {
    expect(shrunkNumbers(["1,234", "12,345.50"], "ru_RU")).toEqual({ suspects: [0], proof: 1 });
  });

  test("prices with two digits behind the mark are none", () => {
    expect(shrunkNumbers([12.5, 99.99, "12,345.50"], "ru_RU")).toBeNull();
  });

  test("a text that agrees with the file, or none at all, settles nothing", () => {
    expect(shrunkNumbers([1.234, "12,345.50", "7,5"], "ru_RU")).toBeNull();
    expect(shrunkNumbers([1.234, "12.345,50"], "ru_RU")).toBeNull();
    expect(shrunkNumbers([1.234, 5], "ru_RU")).toBeNull();
  });
});

describe("The doctor", () => {
  const orders = (cells: readonly Cell[], amounts: readonly Cell[]) => ({
    Orders: [["Client", "Date", "Amount"], ...cells.map((cell, i): Cell[] => [`Firm ${i}`, cell, amounts[i]!])],
  });

  test("names the rows in doubt, the text that says so, and leaves the days as they stand", () => {
    const cells = pasted(true, [1, 2], [2, 2], [3, 2], [13, 2]);
    expect(found(diagnosed(orders(cells, [1, 2, 3, 4])), "swappedDates")).toEqual([
      { header: "Date", rows: [2, 4], example: "13/02/2026", effects: ["rightDay Date: 2 → 4"] },
    ]);
  });

  test("says how much longer the cycle would be", () => {
    // Created on 10 January, won on 1 February, read as 2 January: below zero, so in no cycle.
    const deals = diagnosed({
      Deals: [
        ["Deal", "Client", "Stage", "Amount", "Created", "Closed"],
        ["D1", "Alpha", "Won", 10, day("2026-01-10"), day("2026-01-02")],
        ["D2", "Beta", "Won", 10, day("2026-01-10"), "15/02/2026"],
      ],
    });
    expect(found(deals, "swappedDates")[0]!.effects).toEqual(["cycle : 36 → 29", "rightDay Closed: 1 → 2"]);
  });

  test("says by how much a column of numbers is too small", () => {
    const days = ["2026-01-15", "2026-01-16", "2026-01-17"].map(day);
    expect(found(diagnosed(orders(days, [1.234, 5, "12,345.50"]), "ru_RU"), "shrunkNumbers")).toEqual([
      { header: "Amount", rows: [2], example: "12,345.50", effects: ["sum Amount: 12351.734 → 13584.5"] },
    ]);
  });

  test("calls dates that contradict each other assumed", () => {
    const cells = ["13/02/2026", "02/14/2026", "03/04/2026", "20/02/2026"];
    const diagnosis = diagnosed(orders(cells, [1, 2, 3, 4]));
    expect(found(diagnosis, "mixedDates")).toMatchObject([{ rows: [2, 4, 5], example: "13/02/2026" }]);
    expect(found(diagnosis, "typedDates")).toEqual([]);
    expect(found(diagnosis, "unreadDates")).toMatchObject([{ rows: [3] }]);
  });
});
