import { plural } from "../../src/messages/plural.ts";

const client = (count: number) => `${count} ${plural("ru", count, "клиент", "клиента", "клиентов")}`;

// Forms by the CLDR rules of Russian.
test.each([
  [0, "0 клиентов"],
  [1, "1 клиент"],
  [2, "2 клиента"],
  [4, "4 клиента"],
  [5, "5 клиентов"],
  [11, "11 клиентов"],
  [12, "12 клиентов"],
  [14, "14 клиентов"],
  [21, "21 клиент"],
  [22, "22 клиента"],
  [111, "111 клиентов"],
  [1.5, "1.5 клиента"],
])("Russian counts %p as “%s”", (count, text) => {
  expect(client(count)).toBe(text);
});

test.each([
  [0, "rows"],
  [1, "row"],
  [2, "rows"],
])("English counts %p as “%s”", (count, text) => {
  expect(plural("en", count, "row", "rows")).toBe(text);
});
