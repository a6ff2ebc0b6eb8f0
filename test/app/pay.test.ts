import type { TabData, World } from "../../workbench/types.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const date = (iso: string) => ({ date: iso });
const TAB = "'Pay by action'";
/** Points by the default method: call 1, meeting 10, won deal 60, second purchase 40. */
const actions: TabData = {
  name: "Actions",
  rows: [
    ["Date", "Manager", "Type", "Client", "Initiated by", "Result"],
    [date("2025-12-01"), "Ann", "Call", "Oak", "We", "Talked"],
    ...["2026-03-02", "2026-03-30"].map((day) => [date(day), "Ann", "Call", "Oak", "We", "Talked"]),
    [date("2026-03-03"), "Ann", "Call", "Oak", "We", "No answer"],
    [date("2026-03-04"), "Ann", "Meeting", "Oak", "We", "Talked"],
    ...["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"].map((day) => [
      ...[date(day), "Bob", "Call", "Elm", "We", "Talked"],
    ]),
    [date("2026-03-05"), "Cid", "Call", "Elm", "We", "Talked"],
  ],
};
const deals: TabData = {
  name: "Deals",
  rows: [
    ["Deal", "Client", "Stage", "Amount", "Created", "Closed", "Manager"],
    ["D1", "Oak", "Won", 900, date("2026-01-10"), date("2026-03-10"), "Ann"],
    ["D2", "Fir", "Won", 500, date("2025-09-10"), date("2025-10-10"), "Ann"],
  ],
};
const orders: TabData = {
  name: "Orders",
  rows: [
    ["Client", "Date", "Amount", "Manager"],
    ["Elm", date("2025-12-10"), 50, "Bob"],
    ["Elm", date("2026-02-10"), 50, "Bob"],
    ["Elm", date("2026-03-10"), 50, "Bob"],
  ],
};

const run = async ({ workbench }: Installed, handler: string) => {
  const done = await workbench.run(handler);
  expect(done.error).toBeNull();
  return done;
};
const cells = ({ book }: Installed, range: string) => book.read(range) as unknown[][];
const type = ({ book }: Installed, tab: string, row: number, column: number, content: string) => {
  const sheetId = book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === tab)!;
  book.model.dispatch("UPDATE_CELL", { sheetId, col: column - 1, row: row - 1, content });
};
const table = (file: Installed) => {
  const rows = cells(file, `${TAB}!A1:N40`);
  const head = rows.findIndex(([first, second]) => first === "Manager" && second !== "");
  return { head: head + 1, rows: rows.slice(head + 1, head + 5) };
};
const about = (value: number) => expect.closeTo(value, 6);

test("says what stands behind an action and who would have earned what, in shares while no fund is typed", async () => {
  const file = installed([actions, deals, orders], world);
  const { serviceCalls } = await run(file, "menuPay");
  expect(serviceCalls).toBeLessThanOrEqual(60);
  // One sale of 900 took 7 answered calls and one meeting.
  expect(cells(file, `${TAB}!A12:E17`)).toEqual([
    ["contact got", 2, 0, 0, ""],
    ["call", 1, 7, 7, about(900 / 7)],
    ["meeting", 10, 1, 1, 900],
    ["offer", 5, 0, 0, ""],
    ["won deal", 60, 1, 1, 900],
    ["second purchase", 40, 1, 1, ""],
  ]);
  // Ann 2 calls, a meeting, a deal: 72. Bob 4 calls, a second purchase: 44. Cid a call: 1. Together 117.
  expect(table(file).rows).toEqual([
    ["Ann", 0, 2, 1, 0, 1, 0, 72, about(72 / 117), about(1 / 3), "", "", "", ""],
    ["Bob", 0, 4, 0, 0, 0, 1, 44, about(44 / 117), about(1 / 3), "", "", "", ""],
    ["Cid", 0, 1, 0, 0, 0, 0, 1, about(1 / 117), about(1 / 3), "", "", "", ""],
    ["Team", 0, 7, 1, 0, 1, 1, 117, about(1), about(1), 0, 0, 0, 0],
  ]);
  expect(cells(file, `${TAB}!A1:A40`).map(([line]) => line)).toContain(
    "Points without a sale in 13 weeks: Cid. Look at the quality of the step before you look at the person.",
  );
});

test("the same fund is paid by action against an even split or what is paid now, and what was typed stays", async () => {
  const file = installed([actions, deals, orders], world);
  await run(file, "menuPay");
  type(file, "Pay by action", 7, 2, "1170");
  type(file, "Pay by action", table(file).head + 2, 13, "300");
  const money = (rows: unknown[][]) => rows.map((row) => row.slice(10));
  const paid = [
    [about(720), 390, "", about(330)],
    [about(440), 390, 300, about(140)],
    [about(10), 390, "", about(-380)],
    [about(1170), 1170, 300, about(90)],
  ];
  expect(money(table(file).rows)).toEqual(paid);
  await run(file, "menuPay");
  expect(money(table(file).rows)).toEqual(paid);
});

test("points follow the tab Norms where there is one", async () => {
  const file = installed([actions, deals, orders], world);
  await run(file, "menuMethod");
  await run(file, "menuPay");
  const call = cells(file, "Norms!H4:H9").findIndex(([name]) => name === "call");
  type(file, "Norms", 4 + call, 9, "3");
  expect(cells(file, `${TAB}!A13:B13`)).toEqual([["call", 3]]);
  expect(table(file).rows[1]![7]).toBe(4 * 3 + 40);
});

test("without a log of actions it says what to keep", async () => {
  const file = installed([deals], world);
  await run(file, "menuPay");
  expect(file.screen.notes.join("\n")).toContain("There is no log of actions with a date and a manager.");
});
