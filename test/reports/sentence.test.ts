import { downFrom, span } from "../../src/reports/refs.ts";
import { grouped, sentence } from "../../src/reports/sentence.ts";
import { openBook } from "../../workbench/engine/book.ts";

const book = (locale: string) =>
  openBook([{ name: "T", rows: [] }], { locale, zone: "Etc/UTC", language: "en", today: null });

test("a sentence joins its words with the cells it speaks of", () => {
  expect(sentence('{n} of "{m}"', { n: "B4", m: "B5" })).toEqual({ formula: '=B4&" of """&B5&""""' });
});

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [20_050, "20,050"],
  [1_002_003, "1,002,003"],
])("%d reads %s", (value, shown) => {
  for (const locale of ["en_US", "ru_RU"])
    expect(book(locale).evaluate(`=${grouped(String(value), ",")}&""`)).toEqual([[shown]]);
});

test("references are written as a spreadsheet names them", () => {
  expect(span(7, 2, 5, 6)).toBe("B7:G11");
  expect(downFrom(40, 28)).toBe("$AB$40:$AB");
});
