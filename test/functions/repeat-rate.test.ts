import { REPEAT_RATE } from "../../src/functions/repeat-rate.ts";
import { down, EN } from "../support/cells.ts";

// Acme bought twice within 31 days, Bolt after 80 days, Core once long ago, Dune once last week, Eve twice on one day.
const clients = down("Acme", "Acme", "Bolt", "Bolt", "Core", "Dune", "Eve", "Eve");
const dates = down(
  "2026-01-01",
  "2026-02-01",
  "2026-01-05",
  "2026-03-26",
  "2025-12-01",
  "2026-03-25",
  "2026-01-02",
  "2026-01-02",
);

test("second to first purchases: two of five bought on a second day", () => {
  expect(REPEAT_RATE(EN, clients, dates)).toBe(0.4);
});

test("matured: of the four whose first purchase is 60 days old one bought again within them", () => {
  expect(REPEAT_RATE(EN, clients, dates, 60)).toBe(0.25);
});

test("the report date hides what came later", () => {
  expect(REPEAT_RATE(EN, clients, dates, "", "2026-01-31")).toBe(0);
});

test("nobody old enough: empty", () => {
  expect(REPEAT_RATE(EN, clients, dates, 1000)).toBe("");
});
