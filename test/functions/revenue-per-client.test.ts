import { REVENUE_PER_CLIENT } from "../../src/functions/revenue-per-client.ts";
import { down, EN, failure } from "../support/cells.ts";

const clients = down("Acme", "Bolt", "acme", "", "Core");
const amounts = down(100, 200, 300, 999, "");
const dates = down("2026-01-05", "2026-01-06", "2026-02-01", "2026-01-01", "2026-02-02");

test("the sum over different clients; a row without a client does not count", () => {
  expect(REVENUE_PER_CLIENT(EN, clients, amounts)).toBe(200);
});

test("of a period, both ends included", () => {
  expect(REVENUE_PER_CLIENT(EN, clients, amounts, dates, "2026-01-05", "2026-01-06")).toBe(150);
  expect(REVENUE_PER_CLIENT(EN, clients, amounts, dates, "2026-02-01")).toBe(150);
});

test("nobody: empty", () => {
  expect(REVENUE_PER_CLIENT(EN, clients, amounts, dates, "2027-01-01")).toBe("");
});

test("a period without dates is refused", () => {
  expect(failure(() => REVENUE_PER_CLIENT(EN, clients, amounts, "", "2026-01-01"))).toEqual({
    code: "MISSING",
    facts: { argument: "dates" },
  });
});
