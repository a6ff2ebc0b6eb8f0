import type { Answer, Api } from "../../src/app/api.ts";
import type { Language } from "../../src/messages/language.ts";
import type { METHOD_TABS } from "../../src/model/method/layout.ts";
import { methodPlan } from "../../src/reports/method/plan.ts";
import type { FileCell, TabData, World } from "../../workbench/types.ts";
import { handIn } from "../support/hand.ts";
import { methodTexts } from "../support/method-texts.ts";
import { planGrid } from "../support/plan-grid.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const deals: TabData = {
  name: "Deals",
  rows: [
    ["Deal", "Client", "Stage", "Amount"],
    ["D1", "Oak", "Trial", 100],
    ["D2", "Elm", "New", 200],
  ],
};

/** A Method tab as it looks when it was copied from another file: values only, under another name. */
function copied(language: Language, tab: (typeof METHOD_TABS)[number], change: (rows: FileCell[][]) => void): TabData {
  const grid = planGrid(methodPlan(tab, methodTexts(language), language, 46112)) as FileCell[][];
  const rows = grid.map((row) => row.map((cell) => (typeof cell === "object" ? "" : cell)));
  change(rows);
  return { name: `Copy of ${tab}`, rows };
}

const call = async <K extends keyof Api>({ workbench }: Installed, name: K, ...args: Parameters<Api[K]>) =>
  JSON.parse(await workbench.call("sidebarCall", JSON.stringify([name, args]))) as Answer<K>;
const said = <K extends keyof Api>(answer: Answer<K>) => {
  if (!answer.ok) throw new Error(answer.failure.text);
  return answer.value;
};
const names = ({ book }: Installed) => book.getters.getSheetIds().map((id) => book.getters.getSheetName(id));
const cells = ({ book }: Installed, range: string) => book.read(range) as unknown[][];
const type = ({ book }: Installed, tab: string, col: number, row: number, content: string) => {
  const sheetId = book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === tab)!;
  book.model.dispatch("UPDATE_CELL", { sheetId, col: col - 1, row: row - 1, content });
};
const run = async (file: Installed, handler: string) => expect((await file.workbench.run(handler)).error).toBeNull();

test.each(["en", "ru"] as const)(
  "a method tab in %s that was copied into the file is taken over: the live funnel follows, what stood there is kept",
  async (language) => {
    // The consultant's second stage is called Trial; the last two stages of the defaults are gone.
    const stages = copied(language, "stages", (rows) => {
      rows[4]![0] = "Trial";
      rows[4]![1] = "";
    });
    const file = installed([deals], world);
    await run(file, "menuFunnel");
    type(file, "Stages", 5, 4, "our own gate");
    const spreadsheet = handIn(file.book);
    const sheet = spreadsheet.insertSheet(stages.name, spreadsheet.getNumSheets());
    sheet.getRange(1, 1, stages.rows.length, stages.rows[0]!.length).setValues(stages.rows as string[][]);
    const words = said(await call(file, "takeOver"));
    expect(words).toBe(
      "Taken over: “Stages”. Live reports follow at once, task lists with the next update. The copied tabs are not needed any more: “Copy of stages”. What stood there before: “Stages before”.",
    );
    expect(cells(file, "Stages!A5")).toEqual([["Trial"]]);
    expect(cells(file, "'Stages before'!E4")).toEqual([["our own gate"]]);
    expect(cells(file, "Stages!E4")).not.toEqual([["our own gate"]]);
    // Nothing is wrong with the tab: its roles and kinds are known in both languages.
    expect(cells(file, "Stages!I4:I12").flat().filter(Boolean)).toEqual([]);
    await run(file, "menuFunnel");
    const funnel = cells(file, "Funnel!A5:B12");
    expect(funnel.find(([stage]) => stage === "Trial")).toEqual(["Trial", 1]);
    expect(names(file)).toContain("Copy of stages");
  },
);

test("settings are taken by their key, so that the day of the reports and formulas stay where they are looked for", async () => {
  const settings = copied("ru", "settings", (rows) => {
    const product = rows.find((row) => row[2] === "product")!;
    product[1] = "печи";
    rows.splice(3, 1);
  });
  const file = installed([settings], world);
  expect(said(await call(file, "takeOver"))).toContain("Taken over: “Settings”");
  const ours = cells(file, "Settings!A4:C20");
  expect(ours.find(([, , key]) => key === "product")![1]).toBe("печи");
  expect(cells(file, "Settings!C4:C6").flat()).toEqual(["report_date", "refreshed", "as_of"]);
  expect(cells(file, "Settings!B6")).toEqual([["2026-03-31"]]);
});

test("a file without copied method tabs is told how to copy them, and nothing changes", async () => {
  const file = installed([deals], world);
  const answer = await call(file, "takeOver");
  expect(answer).toMatchObject({ ok: false, failure: { title: "No copied method tab was found" } });
  expect(names(file)).toEqual(["Deals"]);
});

test("the defaults come back after a dialog that names the tabs; what was edited is kept, untouched tabs are left alone", async () => {
  const asked: string[] = [];
  const file = installed([deals], world);
  file.screen.answer = (question) => {
    asked.push(question.text);
    return { button: asked.length === 1 ? "CANCEL" : "OK", text: "" };
  };
  await run(file, "menuMethod");
  const before = cells(file, "Stages!A1:L40");
  type(file, "Stages", 1, 5, "Trial");
  type(file, "Stages", 1, 20, "Added");
  expect(said(await call(file, "giveBack"))).toBe("");
  expect(cells(file, "Stages!A5")).toEqual([["Trial"]]);
  expect(said(await call(file, "giveBack"))).toBe(
    "Back to the defaults: “Stages”. What stood there before: “Stages before”.",
  );
  expect(asked[0]).toContain("The defaults come back in: “Stages”. What stands there now is kept in: “Stages before”.");
  expect(cells(file, "Stages!A1:L40")).toEqual(before);
  expect(cells(file, "'Stages before'!A5")).toEqual([["Trial"]]);
  expect(cells(file, "'Stages before'!A20")).toEqual([["Added"]]);
  expect(names(file).filter((name) => name.endsWith("before"))).toEqual(["Stages before"]);
  expect(said(await call(file, "giveBack"))).toBe("Every method tab is as it came: there is nothing to give back.");
});

test("words in the first rows and formulas are kept too, what spills beside the tables and merged cells do no harm", async () => {
  const rules = copied("en", "rules", (rows) => {
    rows[4]![7] = "another's note";
  });
  const file = installed([rules], world);
  await run(file, "menuMethod");
  const sheet = handIn(file.book).getSheetByName("Rules")!;
  sheet.getRange("A3").setValue("Our class");
  sheet.getRange("D2").setValue("ask Vera");
  sheet.getRange("H5").setFormula('="no"&"te"');
  sheet.getRange("L4").setFormula("=TRANSPOSE(A4:C4)");
  sheet.getRange("A6:B6").merge();
  said(await call(file, "takeOver"));
  expect(cells(file, "Rules!H5")).toEqual([["another's note"]]);
  expect(cells(file, "Rules!A6:B6")[0]).toEqual(rules.rows[5]!.slice(0, 2));
  expect(cells(file, "Rules!L4:L6").flat().map(String)).toEqual(rules.rows[3]!.slice(0, 3));
  expect(cells(file, "'Rules before'!A3")).toEqual([["Our class"]]);
  expect(cells(file, "'Rules before'!D2")).toEqual([["ask Vera"]]);
  expect(handIn(file.book).getSheetByName("Rules before")!.getRange("H5").getFormula()).toBe('="no"&"te"');
});
