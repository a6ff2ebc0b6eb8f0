import type { Answer, Api } from "../../src/app/api.ts";
import type { TabData, World } from "../../workbench/types.ts";
import { script } from "../support/script.ts";

const world: World = { locale: "en_GB", zone: "Europe/London", language: "en", today: "2026-03-31" };
const date = (iso: string) => ({ date: iso });
const tabs: readonly TabData[] = [
  {
    name: "Deals",
    rows: [
      ["Deal", "Company", "Stage", "Amount", "Created", "Last contact", "Manager", "Contact"],
      ["Ovens", "Iris", "New", 900, date("2026-03-30"), "", "Anna", "Jonas"],
      ["Scales", "Oak", "New", 50, date("2026-03-31"), "", "Tom", ""],
      ["Tanks", "Elm", "Offer", 300, date("2026-03-01"), date("2026-03-30"), "Anna", ""],
    ],
  },
];
function run<K extends keyof Api>(name: K, ...args: Parameters<Api[K]>): Answer<K> {
  jest.resetModules();
  const { call } = jest.requireActual<typeof import("../../src/app/call.ts")>("../../src/app/call.ts");
  return call(name, args) as Answer<K>;
}
function ask<K extends keyof Api>(name: K, ...args: Parameters<Api[K]>): ReturnType<Api[K]> {
  const answered = run(name, ...args);
  if (!answered.ok) throw new Error(answered.failure.text);
  return answered.value;
}
const update = () => ask("build", "hunters", 1);
const shown = () => ask("today").tasks.map(({ client, manager, note }) => [client, manager, note]);

let trips: () => number;

beforeEach(() => {
  jest.useFakeTimers({ now: new Date("2026-03-31T10:00:00Z") });
  trips = script(tabs, world).trips;
  update();
});
afterEach(() => jest.useRealTimers());

test("all open work of a person moves to another with a note, also into the scripts, and comes back when it is given back", () => {
  expect(ask("people").people).toEqual([
    { name: "Anna", tasks: 2 },
    { name: "Tom", tasks: 1 },
  ]);
  expect(ask("handOver", "anna", "Tom").handed).toEqual([{ from: "Anna", to: "Tom", day: "2026-03-31" }]);
  update();
  const note = "Taken over from Anna, 31 Mar 2026";
  expect(shown().sort()).toEqual([
    ["Elm", "Tom", note],
    ["Iris", "Tom", note],
    ["Oak", "Tom", ""],
  ]);
  const iris = ask("today").tasks.find(({ client }) => client === "Iris")!;
  expect(ask("task", iris.id).script).toMatch(/this is Tom\./);
  update();
  expect(shown().filter(([, , text]) => text === note)).toHaveLength(2);
  expect(ask("handOver", "Anna", null).handed).toEqual([]);
  update();
  expect(shown().sort()).toEqual([
    ["Elm", "Anna", ""],
    ["Iris", "Anna", ""],
    ["Oak", "Tom", ""],
  ]);
  expect(SpreadsheetApp.getActive().getSheetByName("Deals")!.getRange("G2:G4").getValues()).toEqual([
    ["Anna"],
    ["Tom"],
    ["Anna"],
  ]);
});

test.each([
  ["Ann", "Tom", "No open task belongs to “Ann”. Write the name as it stands in the column Manager: Anna, Tom."],
  ["Anna", "ANNA", "“ANNA” has these tasks already. Choose another person."],
  ["Anna", null, "The tasks of “Anna” were not handed over, so there is nothing to give back."],
])("handing %s's tasks to %s is refused in words", (from, to, text) => {
  expect(run("handOver", from, to)).toMatchObject({ ok: false, failure: { text, untouched: "Nothing was changed." } });
});

test("what is known of a client comes in few calls, and whom he is like is remembered for everybody", () => {
  const { id } = ask("today").tasks.find(({ client }) => client === "Iris")!;
  trips();
  const view = ask("client", id);
  expect(trips()).toBeLessThanOrEqual(60);
  expect([view.orders, view.offer?.title, view.persona]).toEqual([[], "Standard offer", ""]);
  const { name } = view.personas[0]!;
  expect(ask("persona", id, name)).toMatchObject({ persona: name, offer: { title: "Individual offer" } });
  expect(ask("client", id).persona).toBe(name);
  expect(ask("persona", id, "").persona).toBe("");
});

test("handing over and its update cost no more than any update", () => {
  trips();
  ask("handOver", "Anna", "Tom");
  expect(trips()).toBeLessThanOrEqual(20);
  update();
  expect(trips()).toBeLessThanOrEqual(60);
});
