import { asText } from "../../src/sheet/typed-text.ts";

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
