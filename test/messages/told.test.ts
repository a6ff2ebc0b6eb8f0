import { told } from "../../src/messages/told.ts";

test.each([
  [1, "1 date, read as a date"],
  [2, "2 dates, read as dates"],
  [0, "0 dates, read as dates"],
  [21, "21 dates, read as dates"],
])("English takes one form for 1 and another for %p", (n, text) => {
  expect(told("en", "{n} {n:date|dates}, read as {n:a date|dates}", { n })).toBe(text);
});

test.each([
  [1, "1 дата введена"],
  [3, "3 даты введены"],
  [5, "5 дат введено"],
  [11, "11 дат введено"],
  [21, "21 дата введена"],
  [104, "104 даты введены"],
])("Russian takes one of three forms for %p", (n, text) => {
  expect(told("ru", "{n} {n:дата введена|даты введены|дат введено}", { n })).toBe(text);
});

test("# is the count as the language groups its digits", () => {
  expect(told("en", "{n:# row|# rows} of {of:#}", { n: 1, of: 48_200 })).toBe("1 row of 48,200");
  expect(told("ru", "{n:#\u00a0строка|#\u00a0строки|#\u00a0строк} из {of:#}", { n: 48_202, of: 5 })).toBe(
    "48\u00a0202\u00a0строки из 5",
  );
});

test("each place of a text follows its own count", () => {
  expect(told("en", "{a:row|rows}, {b:tab|tabs}", { a: 1, b: 2 })).toBe("row, tabs");
});

test("what people typed stays as typed, braces and signs of replacement included", () => {
  expect(told("en", "{n:row|rows} of {tab}: {example}", { n: 2, tab: "{n:a|b}", example: "$& {tab}" })).toBe(
    "rows of {n:a|b}: $& {tab}",
  );
});

test("a place without its fact, or with a text where a count is needed, stays to be seen", () => {
  expect(told("en", "{n:row|rows} of {tab}", {})).toBe("{n:row|rows} of {tab}");
  expect(told("en", "{n:row|rows}", { n: "2" })).toBe("{n:row|rows}");
});
