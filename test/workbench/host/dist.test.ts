import { join } from "node:path";
import { openBook } from "../../../workbench/engine/book.ts";
import { readDist } from "../../../workbench/host/cli/dist-folder.ts";
import { listeningScreen } from "../../../workbench/host/cli/listening-screen.ts";
import { nodeRealm } from "../../../workbench/host/realm-node.ts";
import type { MenuEntry, MenuTree } from "../../../workbench/host/screen.ts";
import { createWorkbench } from "../../../workbench/host/workbench.ts";

const folder = join(__dirname, "..", "..", "..", "dist");

function opened(language: string, mode: "NONE" | "LIMITED") {
  const world = { locale: "en_US", zone: "America/New_York", language, today: "2026-03-31" };
  const menus: MenuTree[] = [];
  const book = openBook([{ name: "Deals", rows: [["Deal"], ["One"]] }], world);
  const screen = { ...listeningScreen(), menu: (menu: MenuTree) => void menus.push(menu) };
  const workbench = createWorkbench({ book, world, dist: readDist(folder), realm: nodeRealm(folder), screen });
  return { book, workbench, menus, run: workbench.open(mode) };
}

const handlers = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) => {
    if (entry.kind === "item") return [entry.handler];
    return entry.kind === "menu" ? handlers(entry.menu.entries) : [];
  });

test.each(["NONE", "LIMITED"] as const)("D1, D2: what clasp would push makes its menu in mode %s", (mode) => {
  const { run, menus, workbench } = opened("en", mode);
  expect(run.error).toBeNull();
  const [menu] = menus;
  expect(menu?.addon).toBe(true);
  expect(handlers(menu!.entries).length).toBeGreaterThan(0);
  expect(handlers(menu!.entries).filter((name) => !workbench.functions.includes(name))).toEqual([]);
});

test("G1: the menu speaks the user's language, whatever the spreadsheet's locale", () => {
  expect(JSON.stringify(opened("ru", "NONE").menus)).toMatch(/[а-я]/);
  expect(JSON.stringify(opened("en", "NONE").menus)).not.toMatch(/[а-я]/);
});

test("A1: the cells of the workbook call the functions of what clasp would push", () => {
  const { book } = opened("en", "LIMITED");
  expect(book.evaluate("=CONVERSION(10;4)")).toEqual([[0.4]]);
  expect(book.evaluate("=conversion(10;4)")).toEqual([[0.4]]);
});

test("A17: an error of a custom function shows its message", () => {
  const { book } = opened("en", "LIMITED");
  expect(book.evaluate("=CONVERSION(10;-4)")).toEqual({ error: expect.stringMatching(/^#ERROR! .+/) });
});
