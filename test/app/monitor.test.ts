import type { TabData, World } from "../../workbench/types.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

/**
 * A Tuesday. By the default method the first step of Offer and of Negotiation is due 2 days after the last contact, that of
 * Qualified 3; Offer may be silent for 3 days, Qualified and Negotiation for 7.
 */
const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const date = (iso: string) => ({ date: iso });
const deals: TabData = {
  name: "Deals",
  rows: [
    ["Deal", "Client", "Stage", "Amount", "Created", "Manager", "Last contact"],
    ["D1", "Oak", "Offer", 100, date("2026-03-01"), "Ann", date("2026-03-20")],
    ["D2", "Elm", "Offer", 900, date("2026-03-01"), "Ann", date("2026-03-30")],
    ["D3", "Fir", "Qualified", 500, date("2026-02-01"), "Bob", date("2026-03-01")],
    ["D4", "Ash", "Negotiation", "", date("2026-03-01"), "", date("2026-03-29")],
  ],
};
const orders: TabData = {
  name: "Orders",
  rows: [
    ["Client", "Date", "Amount", "Manager"],
    ["Yew", date("2025-10-01"), 50, "Ann"],
    ["Yew", date("2025-11-01"), 50, "Ann"],
    ["Yew", date("2025-12-01"), 50, "Ann"],
  ],
};

const run = async ({ workbench }: Installed, handler: string) => {
  const done = await workbench.run(handler);
  expect(done.error).toBeNull();
  return done;
};
const cells = ({ book }: Installed, range: string) => book.read(range) as unknown[][];
/** Rows under a heading of column A, up to the next blank cell of that column. */
function below(file: Installed, tab: string, heading: string, columns: string): unknown[][] {
  const names = cells(file, `${tab}!A1:A80`).map(([name]) => name);
  const from = names.indexOf(heading) + 1;
  expect(from).toBeGreaterThan(0);
  const length = names.slice(from).indexOf("");
  return cells(file, `${tab}!A${from + 1}:${columns}${from + length}`);
}
const people = (file: Installed) => below(file, "Monitor", "Manager", "L");

test("shows per person what is overdue, for today, still to come and silent, tasks of nobody on top", async () => {
  const file = installed([deals], world);
  const { serviceCalls } = await run(file, "menuMonitor");
  expect(people(file)).toEqual([
    ["Nobody yet", "Hunter", 0, 1, 0, 0, 0, 0, 1, 0, "", ""],
    // The norm of a hunter: 30 calls, a meeting and 2 offers a day, 165 in 5 days.
    ["Ann", "Hunter", 1, 0, 1, 0, 0, 1, 2, 0, 2 / 165, ""],
    ["Bob", "Hunter", 1, 0, 0, 0, 0, 1, 1, 0, 1 / 165, ""],
    ["Team", "", 2, 1, 1, 0, 0, 2, 4, 0, "", ""],
  ]);
  expect(serviceCalls).toBeLessThanOrEqual(60);
  expect(cells(file, "Monitor!A2")[0]![0]).toContain("Not built yet: Hunters.");
});

test("lists deals silent beyond their checkpoint, the dearest first, with days and a way to the row", async () => {
  const file = installed([deals], world);
  await run(file, "menuMonitor");
  expect(below(file, "Monitor", "Client", "J")).toEqual([
    ["Fir", "Qualified", 30, 7, 23, 500, "row 4", "Bob", "", "D3"],
    ["Oak", "Offer", 11, 3, 8, 100, "row 2", "Ann", "", "D1"],
  ]);
});

test("says first what the head has to do first", async () => {
  const file = installed([deals], world);
  await run(file, "menuMonitor");
  expect(cells(file, "Monitor!A3:A8").map(([line]) => line)).toEqual([
    "What to do first",
    "Open tasks that belong to nobody: 1. Give each a manager in your own tab.",
    "Ann: overdue 1, without a next step 0. Go through the list together before new leads are given.",
    "Bob: overdue 1, without a next step 0. Go through the list together before new leads are given.",
    "Deals silent beyond their limit: 2, with 600 in them. First Fir: 30 days of 7 (Bob).",
    "",
  ]);
});

test("a tick in a task sheet moves the counts at once, and an archived task still counts as done this week", async () => {
  const file = installed([deals], world);
  await run(file, "menuHunters");
  await run(file, "menuMonitor");
  const rows = cells(file, "Hunters!A4:I7");
  const sheetId = file.book.getters.getSheetIds().find((id) => file.book.getters.getSheetName(id) === "Hunters")!;
  const oak = rows.findIndex((row) => row[3] === "Oak");
  file.book.model.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 3 + oak, content: "TRUE" });
  expect(people(file)[1]).toEqual(["Ann", "Hunter", 0, 0, 1, 0, 1, 1, 1, 0, 2 / 165, ""]);
  expect(cells(file, "Monitor!A5")[0]![0]).toMatch(/^Ann: overdue 0,/);
  await run(file, "menuHunters");
  await run(file, "menuMonitor");
  const ann = people(file).find(([name]) => name === "Ann")!;
  expect(ann[6]).toBe(1);
});

test("flags who hunts and farms at once, and keeps within sixty calls with every sheet built", async () => {
  const file = installed([deals, orders], world);
  await run(file, "menuHunters");
  await run(file, "menuFarmers");
  const farming = cells(file, "Farmers!D4:I30").filter((row) => row[5] === "Ann").length;
  expect(farming).toBeGreaterThan(0);
  await run(file, "menuMonitor");
  const { serviceCalls } = await run(file, "menuMonitor");
  expect(serviceCalls).toBeLessThanOrEqual(60);
  const ann = people(file).find(([name]) => name === "Ann")!;
  expect([ann[1], ann[8], ann[9], ann[11]]).toEqual(["Hunter and farmer", 2, farming, "Yes: separate"]);
  const flagged = cells(file, "Monitor!A4:A9").map(([line]) => String(line));
  expect(flagged).toContain(
    `Ann hunts and farms at once: hunting tasks 2, farming tasks ${farming}. Give one kind to another person.`,
  );
});

test("what somebody wrote beside the Monitor stays when it is built again", async () => {
  const file = installed([deals], world);
  await run(file, "menuMonitor");
  const sheetId = file.book.getters.getSheetIds().find((id) => file.book.getters.getSheetName(id) === "Monitor")!;
  file.book.model.dispatch("UPDATE_CELL", { sheetId, col: 20, row: 5, content: "ask Bob" });
  await run(file, "menuMonitor");
  expect(cells(file, "Monitor!U6")).toEqual([["ask Bob"]]);
});

test("a Russian team reads it in Russian", async () => {
  const file = installed([deals], { ...world, locale: "ru_RU", language: "ru" });
  await run(file, "menuMonitor");
  expect(cells(file, "Контроль!A3")).toEqual([["Что сделать в первую очередь"]]);
  expect(below(file, "Контроль", "Менеджер", "L")[1]).toEqual([
    ...["Ann", "Охотник", 1, 0, 1, 0, 0, 1, 2, 0, 2 / 165, ""],
  ]);
});

const clients: TabData = {
  name: "Clients",
  rows: [
    ["Client", "Manager", "Potential"],
    ["Yew", "Ann", 1000],
    ["Nut", "Bob", 10],
  ],
};
const actions: TabData = {
  name: "Actions",
  rows: [
    ["Date", "Manager", "Type", "Client", "Initiated by", "Result"],
    [date("2026-03-30"), "Ann", "Call", "Nut", "We", "Talked"],
    [date("2026-03-30"), "Ann", "Call", "Nut", "We", "No answer"],
    [date("2026-03-27"), "Ann", "Call", "Yew", "We", "Talked"],
    [date("2026-03-27"), "Ann", "Meeting", "Yew", "We", "Talked"],
  ],
};

test("colours and tells from the limits in the tab Norms on, and says what it used instead of a wrong one", async () => {
  const file = installed([deals, orders], world);
  await run(file, "menuMethod");
  const at = (key: string) => cells(file, "Norms!P1:P20").flat().indexOf(key) + 1;
  for (const [key, typed] of [
    ["leaves_share", "101%"],
    ["working_days", "4"],
    ["many", "0"],
  ] as const) {
    const sheetId = file.book.getters.getSheetIds().find((id) => file.book.getters.getSheetName(id) === "Norms")!;
    file.book.model.dispatch("UPDATE_CELL", { sheetId, col: 14, row: at(key) - 1, content: typed });
  }
  const said = "Value: “1.01” is not a share from 0% to 100%; 40% is taken.";
  expect(cells(file, `Norms!G${at("leaves_share")}`)[0]![0]).toBe(`Limit of the Monitor. ${said}`);
  await run(file, "menuMonitor");
  expect(file.screen.notes[file.screen.notes.length - 1]).toContain(`row ${at("leaves_share")}: ${said}`);
  // A hunter: 30 calls, a meeting and 2 offers a day, 132 in 4 days. A farmer: 15, 1 and 1, 68.
  expect(people(file).map((row) => row[10])).toEqual(["", 2 / 132 + 1 / 68, 1 / 132, ""]);
  const words = cells(file, "Monitor!A1:A40").flat().join("\n");
  expect(words).toContain("Coloured: more than 0.");
  expect(words).toContain("Coloured: from 40%.");
});

test("shows norms against facts, actions by class and what leaves with a person", async () => {
  const file = installed([clients, deals, orders, actions], world);
  await run(file, "menuMonitor");
  const tab = cells(file, "Monitor!A1:R80");
  const rowOf = (title: string) => tab.findIndex(([first]) => first === title);
  const norms = tab[rowOf("Norms and facts") + 6]!;
  // Ann has two deals and one farmer's task, so the norm of a hunter: 30 calls a day, 150 in 5 working days.
  expect(norms.slice(0, 10)).toEqual(["Ann", "hunter", 30, 1, 2, 2 / 150, 1, 0, 1, 1 / 5]);
  const classes = tab[rowOf("Actions by class of the client") + 3]!;
  // Yew holds 99 % of the potential: A. Nut comes after the 95 %: C.
  expect(classes.slice(0, 7)).toEqual(["Ann", 4, 1 / 2, 0, 1 / 2, 0, 0]);
  const dependence = tab[rowOf("What leaves with a person") + 4]!;
  expect(dependence.slice(0, 6)).toEqual(["Ann", 1, 150, 1, 1, 1]);
  const told = tab.slice(3, rowOf("Who has what to do")).map(([first]) => first);
  expect(told).toContain("Ann: calls 2 of 150 in the 7 days up to 30 Mar 2026. Ask what holds them up.");
  expect(told).toContain(
    "100% of the year’s money hangs on Ann; clients who know nobody else here: 1 of 1. Introduce a second person to the largest.",
  );
});
