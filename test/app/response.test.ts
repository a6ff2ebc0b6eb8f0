import type { TabData, World } from "../../workbench/types.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const RUSSIA: Partial<World> = { locale: "ru_RU", zone: "Europe/Moscow", language: "ru", today: "2026-03-31" };
const date = (iso: string) => ({ date: iso });
const deals = (morning: string): TabData => ({
  name: "Deals",
  rows: [
    ["Deal", "Client", "Stage", "Amount", "Created", "Manager"],
    ["D1", "Oak", "New", 100, date(morning), "Ann"],
    ["D2", "Elm", "Contacted", 200, date("2026-03-30T10:00"), "Ann"],
  ],
});
const log: TabData = {
  name: "Activities",
  rows: [
    ["Date", "Client", "Type", "Manager", "Initiated by", "Result"],
    [date("2026-03-30T12:30"), "Elm", "Call", "Ann", "We", "Talked"],
    [date("2026-03-01T09:15"), "Fir", "Call", "Ann", "We", "Talked"],
    [date("2026-03-29T11:00"), "Fir", "Call", "Ann", "Client", "No answer"],
  ],
};
const run = async ({ workbench }: Installed, handler: string) => {
  const done = await workbench.run(handler);
  expect(done.error).toBeNull();
  return done;
};
const cells = ({ book }: Installed, range: string) => book.read(range) as unknown[][];

test.each([
  [
    "en",
    world,
    "Hunters",
    "Enquiry of 100, it came on 31 Mar 08:00: nobody has answered for 4 hours, the norm is 1 hour.",
  ],
  ["ru", RUSSIA, "Охотники", "Заявка на 100 от 31.03 08:00: никто не отвечает уже 4 ч при норме 1 ч."],
] as const)(
  "where cells hold the time of day, the %s task says the hours, by the spreadsheet's zone",
  async (_, place, tab, why) => {
    const file = installed([deals("2026-03-31T08:00"), log], place);
    await run(file, "menuHunters");
    const row = cells(file, `${tab}!A4:K9`).find(([, , , client]) => client === "Oak")!;
    expect(row[10]).toBe(why);
  },
);

test("without a time of day the task and the Monitor tell days", async () => {
  const day: TabData = { name: "Deals", rows: deals("2026-03-28").rows.slice(0, 2) };
  const file = installed([day], world);
  await run(file, "menuHunters");
  expect(cells(file, "Hunters!K4")).toEqual([["Enquiry of 100: nobody has answered for 3 days, the norm is 1 hour."]]);
  await run(file, "menuMonitor");
  const tab = cells(file, "Monitor!A1:G80");
  const at = tab.findIndex(([first]) => first === "How fast enquiries are answered");
  expect(tab[at + 2]![0]).toContain("days are counted");
  expect(tab.slice(at + 3, at + 5)).toEqual([
    ["Manager", "Enquiries", "Answered", "Waiting", "Median, days", "9 of 10 within, days", ""],
    ["Ann", 1, 0, 1, "", "", ""],
  ]);
  expect(tab.flat()).toContain("Enquiries nobody has answered: 1. Longest Oak: 3 days (Ann). Call back first.");
});

test("the Monitor tells the hours to the first response and who waits longest", async () => {
  const file = installed([deals("2026-03-31T08:00"), log], world);
  expect((await run(file, "menuMonitor")).serviceCalls).toBeLessThanOrEqual(60);
  const tab = cells(file, "Monitor!A1:G80");
  const at = tab.findIndex(([first]) => first === "How fast enquiries are answered");
  expect(tab[at + 2]![0]).toContain("whose hours are known: 3 of 3");
  expect(tab.slice(at + 3, at + 6)).toEqual([
    ["Manager", "Enquiries", "Answered", "Waiting", "Median, hours", "9 of 10 within, hours", "In the norm"],
    ["Ann", 3, 1, 2, expect.closeTo(2.5), expect.closeTo(2.5), 0],
    ["Team", 3, 1, 2, expect.closeTo(2.5), expect.closeTo(2.5), 0],
  ]);
  expect(tab.flat()).toContain("Enquiries nobody has answered: 2. Longest Fir: 49 hours (Ann). Call back first.");
});
