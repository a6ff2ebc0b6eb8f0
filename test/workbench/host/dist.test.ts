import type { MenuEntry } from "../../../workbench/host/screen.ts";
import { installed } from "./installed.ts";

const deals = [{ name: "Deals", rows: [["Deal"], ["One"]] }];

const handlers = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) => {
    if (entry.kind === "item") return [entry.handler];
    return entry.kind === "menu" ? handlers(entry.menu.entries) : [];
  });

test.each(["NONE", "LIMITED"] as const)("D1, D2: what clasp would push makes its menu in mode %s", (mode) => {
  const { workbench, menus } = installed(deals);
  expect(workbench.open(mode).error).toBeNull();
  const [menu] = menus;
  expect(menu?.addon).toBe(true);
  expect(handlers(menu!.entries).length).toBeGreaterThan(0);
  expect(handlers(menu!.entries).filter((name) => !workbench.functions.includes(name))).toEqual([]);
});

test("D4: installing makes the menu in the file that is open", async () => {
  const { workbench, menus } = installed(deals);
  expect((await workbench.run("onInstall")).error).toBeNull();
  expect(menus).toHaveLength(1);
});

test("G1: the menu speaks the user's language, whatever the spreadsheet's locale", () => {
  const menuFor = (language: string) => {
    const { workbench, menus } = installed(deals, { language });
    workbench.open("NONE");
    return JSON.stringify(menus[0]!.entries);
  };
  expect(menuFor("ru")).toMatch(/[а-я]/);
  expect(menuFor("en")).not.toMatch(/[а-я]/);
});

test("A1: the cells of the workbook call the functions of what clasp would push, in any case", () => {
  const { book } = installed(deals);
  expect(book.evaluate("=CONVERSION(10;4)")).toEqual([[0.4]]);
  expect(book.evaluate("=conversion(10;4)")).toEqual([[0.4]]);
});

test("A17: an error of a custom function shows its message", () => {
  const { book } = installed(deals);
  expect(book.evaluate("=CONVERSION(10;-4)")).toEqual({ error: expect.stringMatching(/^#ERROR! .+/) });
});
