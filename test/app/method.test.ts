import { METHOD_TABS } from "../../src/model/method/layout.ts";
import { methodPlan } from "../../src/reports/method/plan.ts";
import { demoCompany } from "../../workbench/demo/company.ts";
import type { World } from "../../workbench/types.ts";
import { methodTexts } from "../support/method-texts.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };

const menu = async ({ workbench }: Installed, handler: string) => {
  const run = await workbench.run(handler);
  expect(run.error).toBeNull();
  return run;
};
const cells = ({ book }: Installed, range: string) => book.read(range) as unknown[][];
const type = ({ book }: Installed, cell: string, text: string) => {
  const [, tab, column, row] = cell.match(/^(.+)!([A-Z])(\d+)$/)!;
  const sheetId = book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === tab)!;
  book.model.dispatch("UPDATE_CELL", { sheetId, col: column!.charCodeAt(0) - 65, row: Number(row) - 1, content: text });
};

const RUSSIA = { locale: "ru_RU", zone: "Europe/Moscow", language: "ru" } as const;
const files = { en: installed([], world), ru: installed([], { ...world, ...RUSSIA }) };
const file = files.en;
beforeAll(async () => {
  for (const one of Object.values(files)) await menu(one, "menuMethod");
});

test.each(["en", "ru"] as const)("none of the eight %s tabs finds fault with its own defaults", (language) => {
  const texts = methodTexts(language);
  for (const tab of METHOD_TABS) {
    const { rules } = methodPlan(tab, texts, language, 46349);
    const { column } = rules[0]!.area;
    const values = cells(files[language], `'${texts.tabs[tab].title}'!A3:Z60`).map((row) => row[column - 1]);
    expect([tab, ...values.filter(Boolean)]).toEqual([tab, texts.check.title]);
  }
});

test("a wrong entry is marked beside its row and in row 1 while it is typed, without any build", () => {
  expect(cells(file, "Stages!I3:I12").flat()).toEqual(["Check", ...Array(9).fill("")]);
  expect(cells(file, "Stages!B1")).toEqual([[""]]);
  type(file, "Stages!D5", "boss");
  const said = "There is no role “boss”; “hunter” is taken. Choose one from the list.";
  expect(cells(file, "Stages!I4:I6").flat()).toEqual(["", said, ""]);
  expect(cells(file, "Stages!B1")).toEqual([[`Row 5: ${said}`]]);
  type(file, "Stages!D5", "farmer");
  expect(cells(file, "Stages!I4:I6").flat()).toEqual(["", "", ""]);
});

test("the playbook says at once when one of its stages is renamed in the tab Stages", () => {
  expect(cells(file, "Playbook!M3:M40").flat().filter(Boolean)).toEqual(["Check"]);
  type(file, "Stages!A4", "Enquiry");
  type(file, "Stages!B4", "");
  expect(cells(file, "Playbook!M4")[0]![0]).toContain("The tab Stages has no stage “New”");
});

test("a table that stands further to the right is named", () => {
  type(file, "Settings!N5", "boss");
  expect(cells(file, "Settings!D5")[0]![0]).toMatch(/^Handover: point\. There is no role “boss”/);
});

test.each([
  ["en", "Plan", "Period: “next summer” is not read as a period"],
  ["ru", "План", "Период: «next summer» не читается как период"],
] as const)("an unreadable period is marked beside its row in the %s tab %s", (language, tab, said) => {
  type(files[language], `${tab}!A30`, "next summer");
  type(files[language], `${tab}!C30`, "100");
  expect(cells(files[language], `${tab}!G30`)[0]![0]).toContain(said);
});

test("a build tells what it used instead of a wrong entry, in at most sixty calls", async () => {
  const file = installed(demoCompany("en", 1, "2026-03-31"), world);
  expect((await menu(file, "menuSegments")).serviceCalls).toBeLessThanOrEqual(60);
  expect((await menu(file, "menuFunnel")).serviceCalls).toBeLessThanOrEqual(60);
  type(file, "Rules!F5", "boss");
  type(file, "Classes!B4", "8");
  expect((await menu(file, "menuSegments")).serviceCalls).toBeLessThanOrEqual(60);
  const text = file.screen.notes[file.screen.notes.length - 1];
  expect(text).toContain("Tab “Rules”, row 5: There is no role “boss”; “hunter, then farmer” is taken.");
  expect(text).toContain("Tab “Classes”, row 4: Value: “8” is not a share from 0% to 100%; 80% is taken.");
});
