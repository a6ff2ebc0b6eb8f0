import { RunGate } from "../../../workbench/host/gate.ts";
import { bench } from "./bench.ts";

const tries = (statement: string) =>
  bench(`function onOpen() { return ${statement}; }\nfunction F() { return ${statement}; }`);
const error = (message: string) => expect.objectContaining({ name: "Exception", message });

test.each([
  ["SpreadsheetApp.getActive()", "SpreadsheetApp.getActive"],
  ["PropertiesService.getDocumentProperties()", "PropertiesService.getDocumentProperties"],
  ["LockService.getDocumentLock()", "LockService.getDocumentLock"],
  ["HtmlService.createHtmlOutput('')", "HtmlService.createHtmlOutput"],
  ["UrlFetchApp.fetch('https://example.com')", "not implemented: UrlFetchApp.fetch"],
])("D2: before the add-on is enabled in the file, onOpen may not call %s", (statement, refused) => {
  const { error } = tries(statement).workbench.open("NONE");
  expect(error?.message).toContain(refused);
});

test("D2: before the add-on is enabled in the file, onOpen may read the locale, write a log and make the menu", () => {
  const { workbench, seen } = bench(
    `function onOpen() {
  console.log(Session.getActiveUserLocale(), Utilities.getUuid().length);
  SpreadsheetApp.getUi().createAddonMenu().addItem("Ещё", "more").addSeparator().addToUi();
}`,
  );
  expect(workbench.open("NONE").error).toBeNull();
  expect(seen.logged).toEqual(["ru 36"]);
  expect(seen.menus).toEqual([
    { caption: "", addon: true, entries: [{ kind: "item", caption: "Ещё", handler: "more" }, { kind: "separator" }] },
  ]);
});

test("D1: an enabled add-on's onOpen may read the document but opens no sidebar", () => {
  expect(tries("SpreadsheetApp.getActive().getSpreadsheetLocale()").workbench.open("LIMITED").value).toBe("ru_RU");
  const sidebar = tries("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page'))");
  expect(sidebar.workbench.open("LIMITED").error).toEqual(error("You do not have permission to call showSidebar"));
});

test("D3: a forbidden call at the top level of the script leaves the user without a menu", () => {
  const { workbench, seen } = bench(
    `var active = SpreadsheetApp.getActive();
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi(); }`,
  );
  expect(workbench.open("NONE").error).toEqual(error("You do not have permission to call SpreadsheetApp.getActive"));
  expect(seen.menus).toEqual([]);
});

test.each(["{ authMode: 'NONE' }", "{ authMode: 'LIMITED' }"])("D4: onOpen is told the mode it runs in: %s", (mode) => {
  const name = /'(\w+)'/.exec(mode)![1] as "NONE" | "LIMITED";
  const { workbench } = bench("function onOpen(e) { return String(e.authMode); }");
  expect(workbench.open(name).value).toBe(name);
});

test("A18: a custom function reads the document, the locale and properties", () => {
  const { inCell } = bench(
    `function F() {
  PropertiesService.getDocumentProperties().setProperty("a", "b");
  return SpreadsheetApp.getActive().getSpreadsheetLocale() + Session.getActiveUserLocale();
}`,
  );
  expect(inCell("F")).toBe("ru_RUru");
});

test.each([
  ["SpreadsheetApp.getActive().getRange('A1').setValue(1)", "You do not have permission to call setValue"],
  ["SpreadsheetApp.getUi()", "You do not have permission to call SpreadsheetApp.getUi"],
  ["SpreadsheetApp.getActive().toast('a')", "You do not have permission to call toast"],
])("A19: a custom function may not call %s", (statement, message) => {
  expect(() => tries(statement).inCell("F")).toThrow(message);
});

test("D10: a call whose scope the manifest does not name is refused with the scope's name", async () => {
  const { workbench } = bench(
    "function show() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('a'), 'b'); }",
    {
      dist: {
        code: "function show(",
        manifest: { timeZone: "Etc/UTC", oauthScopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"] },
        html: {},
      },
    },
  );
  expect((await workbench.run("show")).error).toEqual(
    error(
      "Specified permissions are not sufficient to call Ui.showModalDialog. Required permissions: https://www.googleapis.com/auth/script.container.ui",
    ),
  );
});

test("D10: with the scope of the current file alone no other file is opened", async () => {
  const { workbench } = bench("function other() { SpreadsheetApp.openById('x'); }");
  expect((await workbench.run("other")).error?.message).toBe("not implemented: SpreadsheetApp.openById");
});

test.each([
  ["Range", "setValue"],
  ["Sheet", "getLastRow"],
  ["Spreadsheet", "insertSheet"],
  ["RangeList", "clearContent"],
])("D10: %s.%s needs the spreadsheet's scope, however the object was come by", (className, member) => {
  const gate = new RunGate({ mode: "FULL", scopes: ["https://www.googleapis.com/auth/script.container.ui"] });
  expect(() => gate.enter(className, member)).toThrow(/not sufficient to call .*spreadsheets.currentonly/);
});
