import { readFileSync } from "node:fs";
import { join } from "node:path";
import { copyOf } from "../../../workbench/engine/others.ts";
import { readDist } from "../../../workbench/host/cli/dist-folder.ts";
import { listeningScreen } from "../../../workbench/host/cli/listening-screen.ts";
import { newInstallation } from "../../../workbench/host/installation.ts";
import { nodeRealm } from "../../../workbench/host/realm-node.ts";
import { createWorkbench } from "../../../workbench/host/workbench.ts";
import { bench } from "./bench.ts";
import { installed } from "./installed.ts";

const folder = join(__dirname, "../../../dist");
const AUTH = "https://www.googleapis.com/auth";

const deals = [
  {
    name: "Deals",
    rows: [
      ["Deal", "Client", "Stage", "Amount"],
      ["D-1", "Oak", "New", 100],
      ["D-2", "Elm", "Won", 200],
    ],
  },
];

/** dist with other scopes in its manifest. */
function withScopes(...names: string[]) {
  const dist = readDist(folder);
  return { ...dist, manifest: { ...dist.manifest, oauthScopes: names.map((name) => `${AUTH}/${name}`) } };
}

const names = (book: ReturnType<typeof installed>["book"]) =>
  book.getters.getSheetIds().map((id) => book.getters.getSheetName(id));

test("A24: until the add-on is used in a file its functions show #NAME? there, then their values", async () => {
  const rows = [["x", { formula: "=CONVERSION(10;4)" }]];
  const { book, workbench } = installed([{ name: "Data", rows }], {}, { used: false });
  workbench.open();
  expect(book.read("B1")).toEqual([["#NAME?"]]);
  await workbench.run("menuPanel");
  expect(book.read("B1")).toEqual([[0.4]]);
});

test("D1: onOpen runs in NONE until the add-on is used in the file, in LIMITED from then on", async () => {
  const { workbench } = bench("function onOpen(e) { return String(e.authMode); }\nfunction use() {}", { used: false });
  expect(workbench.open().value).toBe("NONE");
  await workbench.run("use");
  expect(workbench.open().value).toBe("LIMITED");
});

test("D4: onInstall is handed the full rights, and the copy of a file has a script of another id", async () => {
  const code = "function onInstall(e) { return [String(e.authMode), ScriptApp.getScriptId()]; }";
  const values = [];
  for (const installation of [newInstallation(), newInstallation()])
    values.push([...((await bench(code, { installation }).workbench.run("onInstall")).value as string[])]);
  expect(values.map(([mode]) => mode)).toEqual(["FULL", "FULL"]);
  expect(values[0]![1]).not.toBe(values[1]![1]);
});

test("D1, D2 and A24: a file is opened, the panel is opened from the menu and its reports are built", async () => {
  const { workbench, book, menus } = installed(deals, {}, { used: false });
  expect(workbench.open().error).toBeNull();
  expect(menus).toHaveLength(1);
  expect((await workbench.run("menuPanel")).error).toBeNull();
  expect((await workbench.run("menuFunnel")).error).toBeNull();
  expect(names(book)).toContain("Funnel");
  expect(workbench.open().error).toBeNull();
});

test("D6: the menu stands under Extensions, and is made anew at every opening", () => {
  const { workbench, menus } = installed(deals);
  workbench.open();
  workbench.open();
  expect(menus.map(({ addon }) => addon)).toEqual([true, true]);
  expect(menus[1]).toEqual(menus[0]);
});

test("D11: what the manifest does not name is not there, even when the script calls it", async () => {
  const { workbench } = installed(deals, {}, { dist: withScopes("script.container.ui") });
  expect(workbench.open("NONE").error).toBeNull();
  const answer = JSON.parse(await workbench.call("sidebarCall", JSON.stringify(["data", []])));
  expect(answer).toMatchObject({ ok: false, failure: { kind: "unexpected" } });
  expect(answer.failure.text).toContain(`${AUTH}/spreadsheets.currentonly`);
});

test("D12: a user who granted the spreadsheet but not the panel builds from the menu, and hears why no panel comes", async () => {
  const { workbench, book, screen } = installed(deals, {}, { dist: withScopes("spreadsheets.currentonly") });
  expect((await workbench.run("menuFunnel")).error).toBeNull();
  expect(names(book)).toContain("Funnel");
  expect((await workbench.run("menuPanel")).error).toBeNull();
  expect(screen.notes.join()).toContain(`${AUTH}/script.container.ui`);
});

test("A25, D13: it is an editor add-on, which has custom functions: the manifest has no part for cards", () => {
  const manifest = JSON.parse(readFileSync(join(folder, "appsscript.json"), "utf8"));
  expect(manifest).not.toHaveProperty("addOns");
});

test("B30: neither the advanced service nor the web interface of Sheets is there", async () => {
  const { workbench } = bench("function main() { return [typeof Sheets, typeof Drive, typeof fetch]; }");
  expect([...((await workbench.run("main")).value as string[])]).toEqual(["undefined", "undefined", "undefined"]);
});

test("C14: a run without a user interface has no getUi", () => {
  const { inCell } = bench("function F() { return SpreadsheetApp.getUi(); }");
  expect(() => inCell("F")).toThrow(expect.objectContaining({ name: "Exception" }));
});

test("A2: cells may call menu items and the panel's endpoint too: that does nothing to the workbook", () => {
  const { book, workbench } = installed(deals);
  const before = book.exportData();
  for (const name of workbench.functions.filter((one) => !/^[A-Z_]+$/.test(one)))
    expect(book.evaluate(`=${name}("funnel";1)`)).toHaveProperty("error");
  for (const call of ["start", "build", "confirm", "openMethod", "finish"])
    expect(book.evaluate(`=sidebarCall("${call}";Deals!A1:B1)`)).toHaveProperty("error");
  expect(book.exportData()).toEqual(before);
});

describe("D16, D17: a copied file has the tabs and a new script, but no properties and no triggers", () => {
  async function copied() {
    const installation = newInstallation(true);
    const original = installed(deals, {}, { installation });
    const { book, workbench } = original;
    await workbench.run("menuFunnel");
    const copy = copyOf(book);
    const { scriptId } = copy.installation;
    const again = createWorkbench({
      book: copy.book,
      world: copy.book.world,
      dist: readDist(folder),
      realm: nodeRealm(folder),
      screen: listeningScreen(),
      installation: copy.installation,
    });
    return { book, copy: copy.book, again, installation, copied: copy.installation, scriptId };
  }

  test("it is opened in NONE, under another name, with the tabs as they were, and knows nothing of the first", async () => {
    const { book, copy, again, installation, copied: bare, scriptId } = await copied();
    expect(copy.name).not.toBe(book.name);
    expect(names(copy)).toEqual(names(book));
    expect(scriptId).not.toBe(installation.scriptId);
    expect([installation.stores.document.size, installation.consented]).toEqual([1, true]);
    expect([bare.stores.document.size, bare.stores.user.size, bare.triggers, bare.consented]).toEqual([
      0,
      0,
      [],
      false,
    ]);
    expect(again.open().error).toBeNull();
    await again.run("menuPanel");
    expect(bare.consented).toBe(true);
  });

  test("the panel knows the built report there as its own, and builds it anew in its place", async () => {
    const { book, copy, again } = await copied();
    const ask = async (...call: unknown[]) => JSON.parse(await again.call("sidebarCall", JSON.stringify(call)));
    const { ok, value } = await ask("start", []);
    expect(ok).toBe(true);
    expect(value.cards.find((card: { report: string }) => card.report === "funnel")).toMatchObject({
      state: "built",
      builtAt: "",
    });
    expect(await ask("build", ["funnel", 0])).toMatchObject({ ok: true });
    expect(await ask("build", ["funnel", 1])).toMatchObject({ ok: true });
    expect(names(copy)).toEqual(names(book));
  });
});
