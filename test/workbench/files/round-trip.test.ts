import { join } from "node:path";
import { demoCompany } from "../../../workbench/demo/company.ts";
import { type Book, openBook } from "../../../workbench/engine/book.ts";
import { readXlsx } from "../../../workbench/files/xlsx-read.ts";
import { writeXlsx } from "../../../workbench/files/xlsx-write.ts";
import { readDist } from "../../../workbench/host/cli/dist-folder.ts";
import { listeningScreen } from "../../../workbench/host/cli/listening-screen.ts";
import { nodeRealm } from "../../../workbench/host/realm-node.ts";
import { createWorkbench } from "../../../workbench/host/workbench.ts";
import type { World } from "../../../workbench/types.ts";

jest.setTimeout(120_000);

const dist = join(__dirname, "..", "..", "..", "dist");
const BUILDS = ["menuSegments", "menuFunnel", "menuHunters", "menuFarmers"];
const world: World = { locale: "ru_RU", zone: "Europe/Moscow", language: "ru", today: "2026-11-23" };

function install(book: Book) {
  return createWorkbench({ book, world, dist: readDist(dist), realm: nodeRealm(dist), screen: listeningScreen() });
}

const letters = (n: number): string =>
  (n > 26 ? letters(Math.floor((n - 1) / 26)) : "") + String.fromCharCode(65 + ((n - 1) % 26));
const withoutEnd = <T>(list: readonly T[], isEmpty: (one: T) => boolean): readonly T[] =>
  list.slice(0, list.findLastIndex((one) => !isEmpty(one)) + 1);

/** Every tab of a workbook: its values up to the last filled cell, and how many charts, rules and colours it has. */
function tabs(book: Book) {
  return book.exportData().sheets.map((sheet) => {
    const rows = book.read(`'${sheet.name}'!A1:${letters(sheet.colNumber)}${sheet.rowNumber}`);
    return {
      name: sheet.name,
      values: withoutEnd(
        rows.map((row) => withoutEnd(row, (cell) => cell === "").join("|")),
        (row) => row === "",
      ),
      charts: sheet.figures.length,
      rules: sheet.dataValidationRules.map(({ criterion }) => criterion.values.join("|")).sort(),
      colours: sheet.conditionalFormats.length,
      panes: sheet.panes,
    };
  });
}

const outline = (book: Book) => book.exportData().sheets.map(({ name, figures }) => ({ name, charts: figures.length }));

test("all four reports, saved as .xlsx and opened again, stay what they were and are built anew in place", async () => {
  const book = openBook(demoCompany("ru", 1, "2026-11-23"), world);
  const workbench = install(book);
  for (const build of BUILDS) expect((await workbench.run(build)).error).toBeNull();
  const before = tabs(book);
  const again = openBook(readXlsx("demo.xlsx", await writeXlsx(book)), world);
  const reopened = install(again);
  for (const [i, tab] of tabs(again).entries()) expect(tab).toEqual(before[i]);
  expect((await reopened.run("menuFunnel")).error).toBeNull();
  expect(outline(again)).toEqual(before.map(({ name, charts }) => ({ name, charts })));
});
