import { existsSync } from "node:fs";
import { join } from "node:path";
import { demoCompany } from "../../workbench/demo/company.ts";
import { contentOf } from "../../workbench/host/cli/content.ts";
import { casesIn } from "../../workbench/host/golden/case.ts";
import type { World } from "../../workbench/types.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

const AMERICA: World = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const RUSSIA: World = { locale: "ru_RU", zone: "Europe/Moscow", language: "ru", today: "2026-03-31" };

const menu = async ({ workbench }: Installed, handler: string) => {
  const run = await workbench.run(handler);
  expect(run.error).toBeNull();
  return run;
};
const idOf = ({ book }: Installed, tab: string) =>
  book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === tab)!;
const read = ({ book }: Installed, tab: string) => book.read(`'${tab}'!A1:CA200`);

/** Every formula of a tab, by its place `row column` from 0. */
function formulasOf({ book }: Installed, tab: string): Map<string, string> {
  const sheetId = idOf({ book } as Installed, tab);
  const found = new Map<string, string>();
  for (const cell of book.getters.getCells(sheetId)) {
    if (!cell.isFormula) continue;
    const { col, row } = book.getters.getCellPosition(cell.id);
    found.set(`${row} ${col}`, cell.compiledFormula.toFormulaString(book.getters));
  }
  return found;
}

/** The first column of stages of a workbook: its tab, and from its first deal on the cells below the heading. */
function stagesOf(file: Installed) {
  for (const id of file.book.getters.getSheetIds()) {
    const tab = file.book.getters.getSheetName(id);
    const [head = [], ...rows] = file.book.read(`'${tab}'!A1:Z400`);
    const column = head.findIndex((name) => /stage|этап/i.test(String(name)));
    if (column >= 0) return { tab, column, stages: rows.map((row) => String(row[column])) };
  }
  throw new Error("no stages");
}

/** The first deal takes the stage of the next one that stands elsewhere. */
function move(file: Installed): void {
  const { tab, column, stages } = stagesOf(file);
  const to = stages.find((stage) => stage !== "" && stage !== stages[0])!;
  file.book.model.dispatch("UPDATE_CELL", { sheetId: idOf(file, tab), col: column, row: 1, content: to });
}

const golden = join(__dirname, "..", "golden");
/** Folders of further cases, between colons, where somebody has some. */
const folders = [golden, ...(process.env.GOLDEN ?? "").split(":")].filter((folder) => folder && existsSync(folder));
const cases = folders
  .flatMap(casesIn)
  .map((folder) => [folder.split("/").slice(-1)[0]!, (world: World) => contentOf(folder, world)] as const);
const books = [
  ...cases,
  [
    "a demo company",
    async ({ language }: World) => demoCompany(language === "ru" ? "ru" : "en", 1, "2026-03-31"),
  ] as const,
];

const numeric = (value: unknown) => typeof value === "number";
const near = (a: unknown, b: unknown) =>
  numeric(a) && numeric(b)
    ? Math.abs((a as number) - (b as number)) <= 1e-9 * Math.max(1, Math.abs(a as number), Math.abs(b as number))
    : a === b;

describe.each([
  ["en", AMERICA, "Funnel"],
  ["ru", RUSSIA, "Воронка"],
] as const)("%s", (_, world, tab) => {
  describe.each(books)("%s", (_name, content) => {
    let file: Installed;
    let live: ReturnType<typeof read>;
    let hasDeals = true;
    beforeAll(async () => {
      file = installed(await content(world), world);
      try {
        stagesOf(file);
      } catch {
        hasDeals = false;
        return;
      }
      await menu(file, "menuFunnel");
      live = read(file, tab);
    });

    test("the funnel in native formulas shows the same, has no function of ours, and follows a deal that moves", async () => {
      if (!hasDeals) return;
      const { serviceCalls } = await menu(file, "menuPlainFunnel");
      expect(serviceCalls).toBeLessThanOrEqual(60);
      const formulas = formulasOf(file, tab);
      const own = new RegExp(`\\b(${file.workbench.functions.join("|")})\\(`, "i");
      expect([...formulas].filter(([, formula]) => own.test(formula))).toEqual([]);
      const plain = read(file, tab);
      const wrong = (wanted: typeof live, got: typeof live, where: (place: string) => boolean) =>
        wanted.flatMap((line, i) =>
          line.flatMap((value, j) =>
            i === 1 || !where(`${i} ${j}`) || near(value, got[i]![j])
              ? []
              : [`${i + 1},${j + 1}: ${value} ${got[i]![j]} ${formulas.get(`${i} ${j}`)}`],
          ),
        );
      expect(wrong(live, plain, () => true)).toEqual([]);
      expect(String(plain[1]![0]).endsWith(String(live[1]![0]))).toBe(true);

      const other = installed(await content(world), world);
      move(other);
      await menu(other, "menuFunnel");
      move(file);
      const moved = read(other, tab);
      expect(moved).not.toEqual(live);
      expect(wrong(moved, read(file, tab), (place) => formulas.has(place))).toEqual([]);
    });
  });
});
