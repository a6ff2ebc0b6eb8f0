import { sidebarWords } from "../../src/messages/sidebar.ts";

import { sizesPanelTexts } from "../../src/messages/sizes-panel.ts";
import type { FileCell, TabData, World } from "../../workbench/types.ts";
import { texts } from "../support/texts.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const clients: TabData = {
  name: "Clients",
  rows: [
    ["Client", "Headcount", "Manager"],
    ...[3, 4, 5, 6, 40, 42, 45, 210, 220, 1000, 1100].map((size, i): FileCell[] => [`Client ${i}`, size, "Ann"]),
  ],
};
const answering = (button: string, text: string): Installed => {
  const file = installed([clients], world);
  Object.assign(file.screen, { answer: () => ({ button, text }) });
  return file;
};

test("Marks proposed from a column of numbers are written into Classes once the user agrees, and the classes follow", async () => {
  const file = answering("OK", "b");
  expect((await file.workbench.run("menuSizes")).error).toBeNull();
  expect((file.book.read("Classes!B6:B8") as unknown[][]).flat()).toEqual([1000, 210, 40]);
  expect((await file.workbench.run("menuSegments")).error).toBeNull();
  const list = (file.book.read("Segments!A20:K60") as unknown[][]).filter(([name]) => /^Client \d/.test(String(name)));
  expect(list).toHaveLength(11);
  expect(list.map(([, letter, , , , , , , , , size]) => `${letter} ${size}`)).toEqual(
    expect.arrayContaining(["A 1100", "B 210", "C 40", "D 6"]),
  );
});

test("When the user says no, or names a column that is none of numbers, nothing is changed", async () => {
  for (const file of [answering("CANCEL", "B"), answering("OK", "A")]) {
    expect((await file.workbench.run("menuSizes")).error).toBeNull();
    expect(file.book.getters.getSheetIds()).toHaveLength(1);
  }
});

test.each(["en", "ru"] as const)("the %s hint names the screen of the panel by its own words", (language) => {
  const { hint } = texts(language).sizes;
  expect(hint).toContain(sidebarWords(language).section.method);
  expect(hint).toContain(sizesPanelTexts[language].link);
});

test("Segments without a potential name the column of numbers that could stand for it, and no longer once it does", async () => {
  const file = answering("OK", "b");
  const said = async () => {
    expect((await file.workbench.run("menuSegments")).error).toBeNull();
    return file.screen.notes[file.screen.notes.length - 1];
  };
  const hint =
    "A column of numbers could stand for it: B Headcount. Panel: Method, “Propose marks of the classes”. Menu: Propose class marks from a column.";
  expect(await said()).toContain(hint);
  expect((await file.workbench.run("menuSizes")).error).toBeNull();
  expect(await said()).not.toContain("could stand for it");
});
