import type { FileCell, TabData, World } from "../../workbench/types.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const date = (iso: string): FileCell => ({ date: iso });
const deals: TabData = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Stage", "Amount", "Created", "Closed", "Manager"],
    ["D1", "Oak", "New", 100, date("2026-03-01"), "", "Ann"],
    ["D2", "Elm", "Won", 300, date("2026-01-01"), date("2026-01-11"), "Bob"],
  ],
};
const orders: TabData = {
  name: "Shipments",
  rows: [
    ["Invoice", "Date", "Client", "Amount", "Manager"],
    ["1", date("2025-03-05"), "Oak", 4444, "Ann"],
    ["2", date("2025-04-05"), "Oak", 150, "Ann"],
    ["3", date("2026-03-05"), "Elm", 600, "Bob"],
    ["4", date("2026-03-12"), "Oak", 90, "Bob"],
  ],
};

const run = async ({ workbench }: Installed, handler: string) => {
  expect((await workbench.run(handler)).error).toBeNull();
};
const cells = ({ book }: Installed, range: string) => book.read(range) as unknown[][];
const type = ({ book }: Installed, tab: string, row: number, col: number, text: string) => {
  const sheetId = book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === tab)!;
  book.model.dispatch("UPDATE_CELL", { sheetId, col: col - 1, row: row - 1, content: text });
};
const headOf = (file: Installed) =>
  cells(file, "Funnel!A1:A90").findIndex(([cell]) => cell === "Plan against fact") + 3;

test("without a Plan tab the funnel shows what new and current clients brought, and how to plan", async () => {
  const file = installed([deals, orders], world);
  await run(file, "menuFunnel");
  const head = headOf(file);
  expect(cells(file, `Funnel!A${head - 1}`)[0]![0]).toContain("No plan yet");
  expect(cells(file, `Funnel!A${head + 1}:Q${head + 1}`)[0]).toEqual([
    ...["2026-03", "Team", 1, "", 600, "", "", 1, "", 90, "", "", 1, "", 690, "", "no plan"],
  ]);
});

test("without orders the won deals are the sales", async () => {
  const file = installed([deals], world);
  await run(file, "menuFunnel");
  const head = headOf(file);
  expect(cells(file, `Funnel!A${head + 3}:E${head + 3}`)[0]).toEqual(["2026-01", "Team", 1, "", 300]);
});

test("a new Plan tab proposes targets from the year before; edits count at once, by quarter too, and the choice stays", async () => {
  const file = installed([deals, orders], world);
  await run(file, "menuMethod");
  // Of the year before only April is whole and known: Oak's second purchase. Nobody was new in a whole month.
  expect(cells(file, "Plan!A4:F9").map(([period, , , , money]) => [period, money])).toEqual([
    ["2026-01", ""],
    ["2026-02", ""],
    ["2026-03", ""],
    ["2026-04", 150],
    ["2026-05", ""],
    ["2026-06", ""],
  ]);
  await run(file, "menuFunnel");
  const head = headOf(file);
  type(file, "Plan", 6, 3, "500");
  type(file, "Plan", 6, 5, "100");
  expect(cells(file, `Funnel!N${head + 1}:Q${head + 1}`)[0]).toEqual([600, 690, 690 / 600, "done"]);
  type(file, "Plan", 10, 1, "2026-03");
  type(file, "Plan", 10, 2, "Bob");
  type(file, "Plan", 10, 3, "1000");
  await run(file, "menuFunnel");
  const names = cells(file, `Funnel!B${head + 1}:B${head + 12}`).map(([name]) => name);
  const bob = head + 1 + names.indexOf("Bob");
  expect(cells(file, `Funnel!A${bob}:F${bob}`)[0]).toEqual(["2026-03", "Bob", 1, 1000, 600, 0.6]);
  type(file, "Funnel", 1, 9, "quarter");
  await run(file, "menuFunnel");
  expect(cells(file, "Funnel!H1:I1")).toEqual([["Plan by", "quarter"]]);
  expect(cells(file, `Funnel!A${head + 1}:D${head + 1}`)[0]).toEqual(["2026 Q1", "Team", 1, 500]);
});
