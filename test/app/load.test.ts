import type { Answer, Api } from "../../src/app/api.ts";
import type { TabData, World } from "../../workbench/types.ts";
import { script } from "../support/script.ts";

const world: World = { locale: "en_GB", zone: "Europe/London", language: "en", today: "2026-03-31" };
const date = (iso: string) => ({ date: iso });
/** Ann has thirty deals, Bob two; each is silent since 20 March. The first of Ann's is worth least. */
const deals = Array.from({ length: 32 }, (_, i) => [
  `D${i}`,
  `Firm ${i}`,
  "Offer",
  1000 + i,
  date("2026-03-01"),
  date("2026-03-20"),
  i < 30 ? "Ann" : "Bob",
]);
const tabs: readonly TabData[] = [
  { name: "Deals", rows: [["Deal", "Company", "Stage", "Amount", "Created", "Last contact", "Manager"], ...deals] },
  {
    name: "Orders",
    rows: [
      ["Client", "Date", "Amount"],
      ["Elm", date("2026-03-10"), 70],
    ],
  },
];
const tab = (name: string) => SpreadsheetApp.getActive().getSheetByName(name)!;
function run<K extends keyof Api>(name: K, ...args: Parameters<Api[K]>): Answer<K> {
  jest.resetModules();
  const { call } = jest.requireActual<typeof import("../../src/app/call.ts")>("../../src/app/call.ts");
  return call(name, args) as Answer<K>;
}
function ask<K extends keyof Api>(name: K, ...args: Parameters<Api[K]>): ReturnType<Api[K]> {
  const answered = run(name, ...args);
  if (!answered.ok) throw new Error(`${answered.failure.title}: ${answered.failure.text}`);
  return answered.value;
}
const built = (report: "hunters" | "farmers" = "hunters") => ask("build", report, 1).notes;
const cell = (sheet: string, client: string, heading: string) => {
  const values = tab(sheet).getDataRange().getValues();
  const row = values.findIndex((line) => line.includes(client));
  return tab(sheet).getRange(row + 1, values[2]!.indexOf(heading) + 1);
};

beforeEach(() => {
  jest.useFakeTimers({ now: new Date("2026-03-31T10:00:00Z") });
  script(tabs, world);
  built();
});
afterEach(() => jest.useRealTimers());

/** 33 actions a day by the default norms of hunters: 165 in five days. */
test("the load is told against the norms, evened out in one press with a note on each task, and given back", () => {
  tab("Deals").getRange("G2:G31").setValue("Ann");
  const more = Array.from({ length: 40 }, (_, i) => [
    `E${i}`,
    `More ${i}`,
    "Offer",
    9000,
    new Date(2026, 2, 1),
    "",
    "Ann",
  ]);
  tab("Deals").getRange(34, 1, 40, 7).setValues(more);
  built();
  const view = ask("load");
  expect(view.people).toEqual([
    { name: "Ann", share: 70 / 165, both: false, says: "42% of the norm · 70 tasks" },
    { name: "Bob", share: 2 / 165, both: false, says: "1% of the norm · 2 tasks" },
  ]);
  expect(view.proposals).toEqual([
    {
      from: "Ann",
      to: "Bob",
      tasks: "34 tasks",
      says: "Hunters: 34 tasks from Ann to Bob. Ann then has 22% instead of 42%, Bob 22% instead of 1%.",
    },
  ]);
  cell("Hunters", "Firm 0", "Note").setValue("likes blue");
  expect(ask("evenOut")).toMatchObject({ moved: [{ from: "Ann", to: "Bob", tasks: "34 tasks", day: "2026-03-31" }] });
  built();
  expect(["Manager", "Note"].map((head) => cell("Hunters", "Firm 0", head).getValue())).toEqual([
    "Bob",
    "likes blue / From Ann to even out, 31 Mar 2026",
  ]);
  expect(cell("Hunters", "Firm 0", "Script").getValue()).not.toContain("Ann");
  const even = ask("load");
  expect(even.people.map(({ name, says }) => [name, says])).toEqual([
    ["Ann", "22% of the norm · 36 tasks"],
    ["Bob", "22% of the norm · 36 tasks"],
  ]);
  expect(even.proposals).toEqual([]);
  expect(run("evenOut")).toMatchObject({ ok: false, failure: { title: "Nothing was moved" } });
  built();
  expect(cell("Hunters", "Firm 0", "Note").getValue()).toBe("likes blue / From Ann to even out, 31 Mar 2026");
  expect(ask("giveShiftBack", "Ann", "Bob").moved).toEqual([]);
  built();
  expect(["Manager", "Note"].map((head) => cell("Hunters", "Firm 0", head).getValue())).toEqual(["Ann", "likes blue"]);
});

test("a deal whose client has ordered goes to Farmers with what was typed; until Farmers is updated it stands nowhere twice", () => {
  built("farmers");
  cell("Hunters", "Firm 5", "Note").setValue("likes blue");
  tab("Orders")
    .getRange("A3:C3")
    .setValues([["Firm 5", new Date(2026, 2, 30), 500]]);
  expect(built("farmers").join()).not.toContain("Firm 5");
  const has = (sheet: string, step: string) =>
    tab(sheet)
      .getDataRange()
      .getValues()
      .filter((line) => line.includes("Firm 5") && line.includes(step)).length;
  const step = String(cell("Hunters", "Firm 5", "Step").getValue());
  expect([has("Hunters", step), has("Farmers", step)]).toEqual([1, 0]);
  expect(built()).toContain("1 task of a deal stands in Farmers: its client has bought already.");
  expect(has("Hunters", step)).toBe(0);
  built("farmers");
  expect(has("Farmers", step)).toBe(1);
  const task = ask("today").tasks.find(({ client, stage }) => client === "Firm 5" && stage === "Offer")!;
  expect([task.role, task.note]).toEqual(["farmer", "likes blue"]);
});

test("who stands in both lists is named with his tasks of each, and nothing is blocked", () => {
  tab("Deals")
    .getRange("A34:G34")
    .setValues([["X", "Elm", "Offer", 5, "", "", "Bob"]]);
  const notes = built("farmers");
  expect(notes).toContain("Hunt and farm at once, tasks of each: Bob (2 and 2). Two first priorities halve both.");
  expect(ask("load").people.find(({ name }) => name === "Bob")!.both).toBe(true);
});
