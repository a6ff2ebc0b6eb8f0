import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startOptions } from "../../../workbench/page/command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "conveyor-start-"));
for (const name of ["b10.csv", "b9.csv", "notes.md"]) writeFileSync(join(folder, name), "a,b\n1,2\n");
const empty = mkdtempSync(join(tmpdir(), "conveyor-empty-"));

test("npm start without a word opens the demo company", () => {
  expect(startOptions([])).toEqual({ paths: [], world: {}, port: null, openBrowser: true });
});

test("npm start opens the .csv files of a folder in the order of their names", () => {
  expect(startOptions([folder]).paths).toEqual([join(folder, "b9.csv"), join(folder, "b10.csv")]);
});

test("npm start takes the world, the port and a demo in Russian", () => {
  const argv = "demo:ru --locale ru_RU --zone Europe/Moscow --today 2026-03-31 --port 0 --no-open".split(" ");
  const world = { locale: "ru_RU", zone: "Europe/Moscow", language: "ru", today: "2026-03-31" };
  expect(startOptions(argv)).toEqual({ paths: [], world, port: 0, openBrowser: false });
});

test.each([
  [["none.xlsx"], "none.xlsx: no such file or folder."],
  [[join(folder, "notes.md")], "notes.md is not a workbook"],
  [[empty], "has no .csv file in it"],
  [["demo", folder], "Open one file or folder, not 2."],
  [["--locale", "xx_XX"], 'not "xx_XX"'],
  [["--zone", "Mars"], 'not "Mars"'],
  [["--language", "de"], 'not "de"'],
  [["--today", "2026-02-30"], 'not "2026-02-30"'],
  [["--port", "http"], '"http" is no port'],
  [["--colour"], "--colour"],
])("npm start %j says what is wrong and how it is used", (argv, sentence) => {
  expect(() => startOptions(argv)).toThrow(sentence);
  expect(() => startOptions(argv)).toThrow("npm start [-- FILE");
});
