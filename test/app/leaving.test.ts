import type { TabData, World } from "../../workbench/types.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const date = (iso: string) => ({ date: iso });
const clients: TabData = {
  name: "Clients",
  rows: [
    ["Client", "Manager", "Contact person", "Notes"],
    ["Oak", "Ann", "Mr Oak", "pays late"],
    ["Elm", "Ann", "", ""],
    ["Fir", "Bob", "", ""],
    ["Ash", "Bob", "", ""],
  ],
};
const deals: TabData = {
  name: "Deals",
  rows: [
    ["Deal", "Client", "Stage", "Amount", "Created", "Manager", "Last contact"],
    ["Ovens", "Fir", "Offer", 700, date("2026-03-01"), "Ann", date("2026-03-30")],
    ["Trays", "Elm", "Lost", 100, date("2026-03-01"), "Ann", date("2026-03-02")],
  ],
};
const orders: TabData = {
  name: "Orders",
  rows: [
    ["Client", "Date", "Amount", "Manager"],
    ["Oak", date("2026-03-20"), 300, "Bob"],
    ["Elm", date("2026-01-10"), 500, "Ann"],
    ["Elm", date("2025-03-30"), 9000, "Ann"],
    ["Ash", date("2026-02-10"), 200, "Bob"],
  ],
};
const actions: TabData = {
  name: "Calls",
  rows: [
    ["Date", "Manager", "Type", "Client", "Result"],
    [date("2026-03-20"), "Ann", "Call", "Oak", "Agreed a visit"],
  ],
};
const cells = ({ book }: Installed, range: string) => book.read(range) as unknown[][];
const call = async (file: Installed, name: string, ...args: unknown[]) =>
  JSON.parse(await file.workbench.call("sidebarCall", JSON.stringify([name, args]))) as {
    ok: boolean;
    value: string;
    failure: { text: string };
  };

test("the sheet of a person who leaves lists his clients by money, with deals, next steps, history and notes", async () => {
  const file = installed([clients, deals, orders, actions], world);
  const answer = await call(file, "leaving", "ann");
  expect(answer.value).toBe(
    "The tab “Handover sheet” tells 3 clients and leads of Ann. The tasks themselves move by “Hand a person’s tasks over…”.",
  );
  const rows = cells(file, "'Handover sheet'!A5:K8");
  expect(rows.map(([name, , money]) => [name, money])).toEqual([
    ["Elm", 500],
    ["Oak", 300],
    ["Fir", 0],
    ["", ""],
  ]);
  const [, oak, fir] = rows as string[][];
  expect(oak![7]).toBe("20 Mar · 300");
  expect(oak![8]).toBe("20 Mar · Call · Agreed a visit · Ann");
  expect(oak!.slice(9)).toEqual(["pays late", "Mr Oak"]);
  expect(fir![4]).toBe("Ovens · 700 · Offer");
  expect(fir![5]).toMatch(/^1 Apr · Send the offer/);
  // 800 of the year's 1,000 are with Elm and Oak.
  expect(cells(file, "'Handover sheet'!A2")[0]![0]).toContain(
    "Ann: clients and leads 3, 800 of the last 365 days (80% of the team’s), open deals 1 with 700",
  );
});

test("a name that leads nobody is refused with the names there are, and nothing is written", async () => {
  const file = installed([clients, deals, orders], world);
  const answer = await call(file, "leaving", "Zoe");
  expect(answer.failure.text).toBe(
    "No client, deal or task belongs to “Zoe”. Write the name as it stands in the column Manager: Ann, Bob.",
  );
  expect(file.book.getters.getSheetIds()).toHaveLength(3);
});

test("from the menu it asks whose, and keeps within sixty calls with both task sheets built", async () => {
  const file = installed([clients, deals, orders, actions], world);
  Object.assign(file.screen, { answer: () => ({ button: "OK", text: "Bob" }) });
  await file.workbench.run("menuHunters");
  await file.workbench.run("menuFarmers");
  const run = await file.workbench.run("menuLeaving");
  expect(run.error).toBeNull();
  expect(run.serviceCalls).toBeLessThanOrEqual(60);
  expect(cells(file, "'Handover sheet'!A1")).toEqual([["Handover sheet: Bob"]]);
});
