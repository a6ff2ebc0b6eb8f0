import { ACTIVE_CLIENTS } from "../../src/functions/active-clients.ts";
import { day, down, EN, failure } from "../support/cells.ts";

const clients = down("Acme", "acme", "Bolt", "Core", "Dune", "");
const dates = down(...["2026-03-02", "2026-03-31", "2026-03-01", "2026-04-01", "2026-03-15", "2026-03-15"].map(day));

test("the window is 30 days with the report date: 2 to 31 March", () => {
  expect(ACTIVE_CLIENTS(EN, clients, dates)).toBe(2);
});

test("a wider window takes the first of March, never the day after the report date", () => {
  expect(ACTIVE_CLIENTS(EN, clients, dates, 31)).toBe(3);
});

test("nobody is 0, not blank", () => {
  expect(ACTIVE_CLIENTS(EN, clients, dates, 30, day("2025-01-01"))).toBe(0);
  expect(ACTIVE_CLIENTS(EN, down("", ""), down("", ""))).toBe(0);
});

test("a window of no days is refused", () => {
  expect(failure(() => ACTIVE_CLIENTS(EN, clients, dates, 0)).code).toBe("OUT_OF_BOUNDS");
});
