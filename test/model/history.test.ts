import { type Cell, Day } from "../../src/cells/types.ts";
import { stageKinds } from "../../src/model/book/stage-kinds.ts";
import { changeCells, changesSince, historyShape, readHistory } from "../../src/model/history.ts";
import { serial } from "../support/days.ts";
import { deal } from "../support/records.ts";

const kinds = stageKinds([
  { name: "New", aliases: [], kind: "open" },
  { name: "Offer", aliases: ["quote"], kind: "open" },
  { name: "Won", aliases: [], kind: "won" },
  { name: "Lost", aliases: [], kind: "lost" },
]);
const names = { won: "Won", lost: "Lost" };
const today = serial("2026-03-31");

test("rows that people sorted, and columns that they moved, are read as before", () => {
  const values: Cell[][] = [
    ["Stage history"],
    ["Note of ours", "Stage", "Deal", "Seen", "Amount", "Manager", "Promised"],
    ["late", "Offer", "D1", new Day(today), 100, "Ann", ""],
    ["", "New", "D1", new Day(today - 7), 100, "Ann", ""],
    ["said by phone", "", "", "", "", "", ""],
  ];
  const shape = historyShape(values);
  if ("missing" in shape) throw new Error("expected all headings");
  const kept = readHistory(values, shape, "en_US");
  expect(kept.map(({ day, stage }) => [day - today, stage])).toEqual([
    [0, "Offer"],
    [-7, "New"],
  ]);
  expect(
    changesSince(kept, [deal("", "quote", { id: "D1", amount: 100, manager: "Ann" })], kinds, names, today),
  ).toEqual([]);
});

test("what was kept and read back again is no change: each change is kept once, whoever presses next", () => {
  const deals = [
    deal("", "New", { id: "D1", amount: 12.5, manager: "Ann", expected: "2026-05-01" }),
    deal("", "Offer", { id: "D2", outcome: "lost", closed: "2026-04-02" }),
  ];
  const first = changesSince([], deals, kinds, names, today);
  const later = [...deals.map((one) => ({ ...one, stage: "Offer" })), deal("", "New", { id: "D3" })];
  const second = changesSince(first, later, kinds, names, today + 7);
  expect(second.map(({ deal: id, stage }) => [id, stage])).toEqual([
    ["D1", "Offer"],
    ["D2", "Lost"],
    ["D3", "New"],
  ]);
  const head: Cell[] = ["Seen", "Deal", "Stage", "Amount", "Manager", "Promised"];
  const values = [head, ...[...first, ...second].map(changeCells)];
  const shape = historyShape(values);
  if ("missing" in shape) throw new Error("expected all headings");
  expect(changesSince(readHistory(values, shape, "en_US"), later, kinds, names, today + 8)).toEqual([]);
});

test("50,000 changes are read and compared in three seconds", () => {
  const deals = Array.from({ length: 50_000 }, (_, i) => deal("", "New", { id: `D${i}`, amount: i, manager: "Ann" }));
  const values: Cell[][] = [
    ["Seen", "Deal", "Stage", "Amount", "Manager", "Promised"],
    ...changesSince([], deals, kinds, names, today).map(changeCells),
  ];
  const shape = historyShape(values);
  if ("missing" in shape) throw new Error("expected all headings");
  const start = performance.now();
  expect(changesSince(readHistory(values, shape, "en_US"), deals, kinds, names, today)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(3000);
});
