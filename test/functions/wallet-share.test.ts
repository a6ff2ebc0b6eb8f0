import { WALLET_SHARE } from "../../src/functions/wallet-share.ts";
import { down, EN, RU } from "../support/cells.ts";

test("share and gap; blank budget empty; no sales is a share of 0; more than the budget is said", () => {
  expect(WALLET_SHARE(EN, down(250, 100, "", 130, 5), down(1000, "", 400, 100, 0))).toEqual([
    [0.25, 750],
    ["", ""],
    [0, 400],
    ["budget understated", ""],
    ["", ""],
  ]);
});

test("one client", () => {
  expect(WALLET_SHARE(RU, 130, 100)).toEqual([["бюджет занижен", ""]]);
});
