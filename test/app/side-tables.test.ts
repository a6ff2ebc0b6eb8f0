import type { DataView as Reading, TabAnswer, TabView } from "../../src/app/api.ts";
import { confirm, data } from "../../src/app/data/data.ts";
import type { FileCell, TabData, World } from "../../workbench/types.ts";
import { script } from "../support/script.ts";

const world: World = { locale: "en_GB", zone: "Europe/London", language: "en", today: "2026-11-23" };
const date = (day: number): FileCell => ({ date: `2026-01-${String(day).padStart(2, "0")}` });

/** Orders in A to C, clients in E to G. */
const beside: TabData = {
  name: "Desk",
  rows: [
    ["Client", "Date", "Amount", "", "Company", "Industry", "Mobile"],
    ...[1, 2, 3, 4, 5, 6].map((i): FileCell[] => [
      `Firm ${i}`,
      date(i),
      100 * i,
      "",
      `Firm ${i}`,
      i % 2 ? "Food" : "Retail",
      `+44 20 7946 000${i}`,
    ]),
  ],
};
/** Orders above, clients below. */
const below: TabData = {
  name: "Pile",
  rows: [
    ["Client", "Date", "Amount"],
    ...[1, 2, 3].map((i): FileCell[] => [`Firm ${i}`, date(i), 100 * i]),
    ["", "", ""],
    ["Company", "Industry", "Mobile"],
    ...[1, 2, 3].map((i): FileCell[] => [`Firm ${i}`, i % 2 ? "Food" : "Retail", `+44 20 7946 000${i}`]),
  ],
};
const side = ({ tabs }: Reading): TabView => tabs[0]!.beside![0]!;
const columns = ({ columns: all }: TabView) =>
  Object.fromEntries(all.filter(({ column }) => column !== null).map(({ field, column }) => [field, column]));
const answer = (tab: TabView, kind = tab.kind, changed: TabAnswer["columns"] = {}): TabAnswer => ({
  tabId: tab.tabId,
  ...(tab.part === undefined ? {} : { part: tab.part }),
  kind,
  columns: changed,
});

describe.each([
  ["beside", beside, { segment: "F", phone: "G" }],
  ["below", below, { segment: "B", phone: "C" }],
])("A table %s another", (_, tab, places) => {
  const client = tab === beside ? "E" : "A";

  test("is seen with its columns", () => {
    script([tab], world);
    expect(side(data())).toMatchObject({ part: 1, kind: "clients", confidence: "sure" });
    expect(columns(side(data()))).toEqual({ client, ...places });
  });

  test("is kept with what was changed in it, and the first one stays as it is", () => {
    script([tab], world);
    const view = confirm([answer(side(data()), "clients", { region: places.segment, segment: null })]);
    expect(columns(side(view))).toEqual({ client, region: places.segment, phone: places.phone });
    expect(side(view).confidence).toBe("sure");
    expect(view.tabs[0]).toMatchObject({ kind: "orders", columns: data().tabs[0]!.columns });
    expect(data()).toEqual(view);
  });

  test("can be left out while the first one is read, and taken back", () => {
    script([tab], world);
    const out = confirm([answer(data().tabs[0]!), answer(side(data()), null)]);
    expect([out.tabs[0]!.kind, side(out).kind]).toEqual(["orders", null]);
    const back = confirm([answer(side(out), "clients")]);
    expect(columns(side(back))).toEqual({ client, ...places });
  });
});

test("A column put in before a table beside moves what was kept with it", () => {
  script([beside], world);
  confirm([answer(side(data()), "clients", { region: "F", segment: null })]);
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Desk")!.insertColumnsBefore(5, 1);
  expect(columns(side(data()))).toEqual({ client: "F", region: "G", phone: "H" });
});
