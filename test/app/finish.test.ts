import type { Answer, Api } from "../../src/app/api.ts";
import type { TabData, World } from "../../workbench/types.ts";
import { script } from "../support/script.ts";

const world: World = { locale: "en_GB", zone: "Europe/London", language: "en", today: "2026-03-31" };
const date = (iso: string) => ({ date: iso });
const tabs: readonly TabData[] = [
  {
    name: "Deals",
    rows: [
      ["Deal", "Company", "Stage", "Amount", "Created", "Last contact", "Manager", "Lost reason"],
      ["Ovens", "Iris", "Offer", 900, date("2026-03-01"), date("2026-03-20"), "Anna", ""],
      ["Scales", "Oak", "New", 50, date("2026-03-31"), "", "Tom", ""],
      ["Tanks", "Elm", "Contacted", 300, date("2026-03-01"), date("2026-03-30"), "Tom", ""],
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
const built = () => {
  ask("build", "hunters", 0);
  return ask("build", "hunters", 1);
};
const cell = (sheet: string, client: string, heading: string) => {
  const values = tab(sheet).getDataRange().getValues();
  const row = values.findIndex((line) => line.includes(client));
  return tab(sheet).getRange(row + 1, values[2]!.indexOf(heading) + 1);
};
const idOf = (client: string) => ask("today").tasks.find((one) => one.client === client)!.id;

beforeEach(() => {
  jest.useFakeTimers({ now: new Date("2026-03-31T10:00:00Z") });
  script(tabs, world);
});
afterEach(() => jest.useRealTimers());

test("a lost reason and a note typed in the sheet come to the panel, and Done there leaves them as they are", () => {
  built();
  cell("Hunters", "Iris", "Outcome").setValue("Refused");
  cell("Hunters", "Iris", "Lost reason").setValue("Their cook has left");
  const id = idOf("Iris");
  expect(ask("task", id)).toMatchObject({ outcome: "Refused", lostReason: "Their cook has left" });
  cell("Hunters", "Iris", "Note").setValue("typed while the panel was open");
  ask("finish", id, { done: true });
  const row = ["Outcome", "Lost reason", "Note", "Done"].map((head) => cell("Hunters", "Iris", head).getValue());
  expect(row).toEqual(["Refused", "Their cook has left", "typed while the panel was open", true]);
});

test("a refusal without a reason is not taken: the panel says what to do and nothing is written", () => {
  built();
  const refused = run("finish", idOf("Iris"), { done: true, outcome: "Refused", note: "second call" });
  expect(refused).toEqual({
    ok: false,
    failure: {
      title: "The lost reason is missing",
      text: "“Refused” needs its reason. Choose or write one, then press Done again.",
      untouched: "The task stays open, nothing was written.",
      at: null,
      kind: "data",
    },
  });
  expect(["Outcome", "Note", "Done"].map((head) => cell("Hunters", "Iris", head).getValue())).toEqual(["", "", false]);
});

test("a refused row ticked in the sheet without a reason stays, ticked and in words, and goes once the reason is there", () => {
  built();
  cell("Hunters", "Iris", "Outcome").setValue("Refused");
  cell("Hunters", "Iris", "Done").setValue(true);
  expect(cell("Hunters", "Iris", "Status").getValue()).toBe("Lost reason?");
  expect(built().notes).toContain(
    "1 refused task stays open: the lost reason is missing. Fill it in, the next update closes it.",
  );
  expect(["Outcome", "Done"].map((head) => cell("Hunters", "Iris", head).getValue())).toEqual(["Refused", true]);
  expect(SpreadsheetApp.getActive().getSheetByName("Archive")).toBeNull();
  cell("Hunters", "Iris", "Lost reason").setValue("Price");
  built();
  expect(cell("Archive", "Iris", "Lost reason").getValue()).toBe("Price");
});

test.each([
  ["2026-03-30", "30 Mar is over. Choose today or a later day."],
  ["next week", "“next week” is no day. Choose one in the calendar or write it as 2026-04-15."],
])("a task is not moved to “%s”, and the reason is said", (day, text) => {
  built();
  const before = cell("Hunters", "Iris", "Due").getValue();
  expect(run("reschedule", idOf("Iris"), day)).toMatchObject({
    ok: false,
    failure: { title: "The task was not moved", text, untouched: "The task keeps its day." },
  });
  expect(cell("Hunters", "Iris", "Due").getValue()).toEqual(before);
});

test("the archive says who pressed Done, beside the manager whose task it was; after Undo and a tick in the sheet nobody is named", () => {
  built();
  ask("iAm", "Anna");
  ask("iAm", "Tom");
  const [scales, tanks] = [idOf("Oak"), idOf("Elm")];
  ask("iAm", "Anna");
  ask("finish", scales, { done: true, outcome: "No answer" });
  ask("finish", tanks, { done: true });
  ask("undo", tanks);
  cell("Hunters", "Elm", "Done").setValue(true);
  built();
  expect(["Manager", "Done by"].map((head) => cell("Archive", "Oak", head).getValue())).toEqual(["Tom", "Anna"]);
  expect(["Manager", "Done by"].map((head) => cell("Archive", "Elm", head).getValue())).toEqual(["Tom", ""]);
});

test("an archive of an earlier version gets the new column, and a column that somebody added there stays his", () => {
  built();
  ask("iAm", "Tom");
  ask("finish", idOf("Oak"), { done: true });
  built();
  const archive = tab("Archive");
  archive.getRange("N3:N4").setValues([["My marks"], ["mine"]]);
  ask("finish", idOf("Oak"), { done: true });
  built();
  expect(archive.getRange("N3:N5").getValues()).toEqual([["My marks"], ["mine"], [""]]);
  archive.getRange("N3:N4").clearContent();
  ask("finish", idOf("Oak"), { done: true });
  built();
  expect(archive.getRange("N3:N6").getValues()).toEqual([["Done by"], [""], [""], ["Tom"]]);
});

test("a task closes with its deal, also when nobody typed in it, and the archive says how the deal ended", () => {
  built();
  const deals = tab("Deals");
  deals.getRange("C2").setValue("Won");
  deals.getRange("C3").setValue("Lost");
  deals.getRange("H3").setValue("Price.");
  deals.deleteRow(4);
  expect(built().notes).toContain(
    "3 tasks closed with the deals: 1 won, 1 lost, 1 no longer in the table. The archive says which.",
  );
  const said = ["Iris", "Oak", "Elm"].map((client) => cell("Archive", client, "Note").getValue());
  expect(said).toEqual(["The deal was won.", "The deal was lost: Price.", "The deal no longer stands in the table."]);
  built();
  expect(tab("Archive").getDataRange().getValues()).toHaveLength(6);
});

test("Undo of a move gives the day back that stood there, also when it was the method's, and keeps what was typed", () => {
  built();
  const id = idOf("Iris");
  const before = cell("Hunters", "Iris", "Due").getValue();
  ask("reschedule", id, "2026-04-09");
  cell("Hunters", "Iris", "Note").setValue("typed after the move");
  expect(ask("undo", id).tasks.find((one) => one.id === id)).toMatchObject({
    due: "2026-03-22",
    note: "typed after the move",
  });
  expect(cell("Hunters", "Iris", "Due").getValue()).toEqual(before);
});
