import { asText } from "../../src/sheet/typed-text.ts";

test.each([
  ["of 50,000 letters stays whole", "я".repeat(50_000), "я".repeat(50_000)],
  ["longer than a cell is cut off", "я".repeat(50_001), `${"я".repeat(49_999)}…`],
  ["with an apostrophe leaves a place for it", "1".repeat(50_000), `'${"1".repeat(49_998)}…`],
  ["is not cut off inside of a character", `1${"😀".repeat(25_000)}`, `'1${"😀".repeat(24_998)}…`],
])("A text %s", (_, text, written) => {
  expect(asText(text) === written).toBe(true);
});

test.each(["Anna", "Дом быта", "«Ромашка»", "By manager", "May", ""])("%s needs no apostrophe", (text) => {
  expect(asText(text)).toBe(text);
});

// Each would become something else when typed (facts B6 to B8): a formula, a number, a date, a logical value, an error.
test.each([
  "=1+1",
  "+7 900",
  "-",
  "@home",
  "00123",
  "1-2",
  "23 Nov",
  "5%",
  "Nov 2026",
  "TRUE",
  "истина",
  "#N/A",
  "'quoted",
  "?",
])("%s is kept as text", (text) => {
  expect(asText(text)).toBe(`'${text}`);
});
