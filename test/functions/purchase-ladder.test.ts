import { PURCHASE_LADDER } from "../../src/functions/purchase-ladder.ts";
import { down, EN } from "../support/cells.ts";

test("clients who reached each purchase, share of the one before, median days between", () => {
  expect(
    PURCHASE_LADDER(
      EN,
      down("Acme", "Acme", "Acme", "Bolt", "Bolt", "Core", "", "Dune"),
      down("2026-01-01", "2026-01-11", "2026-01-31", "2026-01-01", "2026-01-31", "2026-02-01", "2026-02-01", ""),
    ),
  ).toEqual([
    ["Purchase", "Clients", "Share of the one before", "Median days between"],
    [1, 3, "", ""],
    [2, 2, 2 / 3, 20],
    [3, 1, 0.5, 20],
    ["without a date: 1", "", "", ""],
    ["without a client: 1", "", "", ""],
  ]);
});

test("ten rungs at most", () => {
  const days = Array.from({ length: 14 }, (_, i) => `2026-01-${String(i + 1).padStart(2, "0")}`);
  const rows = PURCHASE_LADDER(EN, down(...days.map(() => "Acme")), down(...days), "", "no header") as unknown[][];
  expect(rows).toHaveLength(10);
});
