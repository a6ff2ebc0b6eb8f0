import type { Book } from "../../workbench/engine/book.ts";
import { closeToUser, makeTable } from "../../workbench/engine/others.ts";
import type { FileCell } from "../../workbench/types.ts";
import { cellsOf, company, ourTabs, REPORTS, type Team, team } from "./installed-team.ts";

const TEAM = ["Deals", "Clients", "Orders"];
const names = ["Oak", "Elm", "Fir", "Ash", "Yew", "Box"];

/** What our tabs show, for comparing two builds. */
function shown(book: Book): object {
  const values = (sheetId: string) => book.getters.getEvaluatedCells(sheetId).map(({ value }) => value);
  return Object.fromEntries(
    ourTabs(book).map(({ name, sheetId }) => [name, values(sheetId).filter((one) => one !== null)]),
  );
}

async function buildAll(opened: Team): Promise<void> {
  for (const report of REPORTS) await opened.build(report);
}

const idOf = ({ book }: Team, tab: string) =>
  book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === tab)!;

/** A command of the engine, as the page gives it when a person does something by hand. */
function byHand(opened: Team, type: string, tab: string, payload: object): void {
  const result = opened.book.model.dispatch(type as "ADD_MERGE", { sheetId: idOf(opened, tab), ...payload } as never);
  expect(result.isSuccessful).toBe(true);
}

describe("Cells with errors do not keep a report from being built", () => {
  const broken = company(names).map(({ name, rows }) => ({
    name,
    rows: rows.map((row, r) =>
      row.map((cell, c): FileCell => {
        if (r === 2 && c === 1) return { formula: "=1/0" };
        if (r === 3 && c === 3) return { formula: "=NA()" };
        return r === 4 && c === 2 ? { formula: '=VLOOKUP("x";A1:A1;1;FALSE)' } : cell;
      }),
    ),
  }));

  test.each(["text", "skip"] as const)("when functions get them as %s", async (errorArguments) => {
    const opened = team(broken, {}, {}, { errorArguments });
    const before = cellsOf(opened.book, TEAM);
    await buildAll(opened);
    expect(cellsOf(opened.book, TEAM)).toEqual(before);
    const { problems } = await opened.ask("data");
    expect(problems.map(({ text }) => text).join("\n")).toMatch(/error/i);
  });
});

test("A8: reports show the same if blank cells came as null", async () => {
  const [plain, odd] = [team(company(names)), team(company(names), {}, {}, { unproven: { blanks: "null" } })];
  await buildAll(plain);
  await buildAll(odd);
  expect(shown(odd.book)).toEqual(shown(plain.book));
});

test("Rows and columns that are hidden are counted like others, and stay hidden", async () => {
  const [plain, hidden] = [team(company(names)), team(company(names))];
  byHand(hidden, "HIDE_COLUMNS_ROWS", "Deals", { dimension: "ROW", elements: [2, 4] });
  byHand(hidden, "HIDE_COLUMNS_ROWS", "Clients", { dimension: "COL", elements: [2] });
  await buildAll(plain);
  await buildAll(hidden);
  expect(shown(hidden.book)).toEqual(shown(plain.book));
  expect([2, 3, 4].map((row) => hidden.book.getters.isRowHidden(idOf(hidden, "Deals"), row))).toEqual([
    true,
    false,
    true,
  ]);
});

test("Merged cells of a title above the table, and inside it, are left merged, and the reports are built", async () => {
  const [deals, ...others] = company(names);
  const opened = team([{ ...deals!, rows: [["Our deals"], ...deals!.rows] }, ...others]);
  byHand(opened, "ADD_MERGE", "Deals", { target: [{ top: 0, bottom: 0, left: 0, right: 6 }] });
  byHand(opened, "ADD_MERGE", "Deals", { target: [{ top: 3, bottom: 4, left: 6, right: 6 }], force: true });
  const before = cellsOf(opened.book, TEAM);
  await buildAll(opened);
  expect(cellsOf(opened.book, TEAM)).toEqual(before);
  expect(opened.book.getters.getMerges(idOf(opened, "Deals"))).toHaveLength(2);
});

test("Tabs of the team's that are protected from the user are read, and nothing is missing in the reports", async () => {
  const [plain, closed] = [team(company(names)), team(company(names))];
  for (const tab of TEAM) closeToUser(closed.book, tab);
  await buildAll(plain);
  await buildAll(closed);
  expect(shown(closed.book)).toEqual(shown(plain.book));
});

/** A failure that names what is protected. */
const fenced = (what: string) => ({
  failure: {
    kind: "data",
    text: expect.stringContaining(what),
    at: { tabId: expect.any(Number), a1: expect.any(String) },
  },
});
/** A failure that passes Google's words on. */
const failed = (said: string) => ({ failure: { kind: "unexpected", text: expect.stringContaining(said) } });
/** Google's exceptions in English, and in words that nothing can be read from (fact G6). */
const TRANSLATED = "Исключение: подробности недоступны";
const languages = [
  ["in English", {}, "violates the data validation rules"],
  ["translated", { words: () => TRANSLATED }, TRANSLATED],
] as const;

test.each(languages)(
  "What a user confirms about a protected tab is refused in words, and nothing is kept by halves: messages %s",
  async (_, words) => {
    const opened = team(company(names), {}, words);
    for (const tab of TEAM) closeToUser(opened.book, tab);
    const { tabs } = await opened.ask("data");
    const answers = tabs.map(({ tabId, kind }) => ({ tabId, kind, columns: {} }));
    const said = fenced("The tab “Deals” is protected and you may not edit it.");
    await expect(opened.ask("confirm", answers)).rejects.toMatchObject(said);
    expect((await opened.ask("data")).tabs).toEqual(tabs);
  },
);

test.each(languages)(
  "A report that somebody protected is not built anew: the user hears it and it stays as it was: messages %s",
  async (_, words) => {
    const opened = team(company(names), {}, words);
    await buildAll(opened);
    for (const { name } of ourTabs(opened.book)) closeToUser(opened.book, name);
    const before = shown(opened.book);
    for (const report of REPORTS) {
      const said = fenced(
        `The tab “${report[0]!.toUpperCase()}${report.slice(1)}” is protected and you may not edit it.`,
      );
      await expect(opened.build(report)).rejects.toMatchObject(said);
    }
    expect(shown(opened.book)).toEqual(before);
  },
);

test.each([
  ["en", "Funnel", "The range B5:C9 of the tab “Funnel” is protected and you may not edit it."],
  ["ru", "Funnel", "Диапазон B5:C9 вкладки «Funnel» защищён, и вам его менять нельзя."],
])("A range of a report that somebody protected is named, in %s", async (language, tab, said) => {
  const opened = team(company(names), { language }, { words: () => TRANSLATED });
  await opened.build("funnel");
  closeToUser(opened.book, tab, "Z900:Z901");
  closeToUser(opened.book, tab, "B5:C9");
  const before = shown(opened.book);
  await expect(opened.build("funnel")).rejects.toMatchObject(fenced(said));
  for (const act of ["freeze", "plain"] as const)
    await expect(opened.ask(act, "funnel")).rejects.toMatchObject(fenced(said));
  expect(shown(opened.book)).toEqual(before);
});

test("a report is built and the panel opens where somebody protected the day of the reports in Settings", async () => {
  const opened = team(company(names), { today: "2026-03-30" });
  await opened.build("funnel");
  await opened.ask("openMethod", "settings");
  closeToUser(opened.book, "Settings");
  const next = team(opened.book.exportData(), { today: "2026-03-31" });
  await next.build("funnel");
  expect(await opened.ask("start")).toMatchObject({ today: "2026-03-30", dated: true });
  expect(await next.ask("start")).toMatchObject({ today: "2026-03-31", dated: false });
  expect(await team(company(names)).ask("start")).toMatchObject({ dated: true });
});

test("What is protected elsewhere, or beside a report, is not named when something else stands in the way", async () => {
  const opened = team(company(names), {}, { words: () => TRANSLATED });
  await buildAll(opened);
  closeToUser(opened.book, "Segments");
  closeToUser(opened.book, "Deals");
  closeToUser(opened.book, "Funnel", "Z900:Z901");
  byHand(opened, "ADD_DATA_VALIDATION_RULE", "Funnel", {
    ranges: [{ _sheetId: idOf(opened, "Funnel"), _zone: { top: 0, bottom: 60, left: 0, right: 12 } }],
    rule: { id: "1", criterion: { type: "isValueInList", values: ["x"], displayStyle: "arrow" }, isBlocking: true },
  });
  await expect(opened.build("funnel")).rejects.toMatchObject(failed(TRANSLATED));
});

test.each(languages)(
  "A rule that rejects, set by somebody in a report, stops the next build in words; the report stays readable: messages %s",
  async (_, words, rejected) => {
    const opened = team(company(names), {}, words);
    await opened.build("funnel");
    const before = shown(opened.book);
    byHand(opened, "ADD_DATA_VALIDATION_RULE", "Funnel", {
      ranges: [{ _sheetId: idOf(opened, "Funnel"), _zone: { top: 0, bottom: 60, left: 0, right: 12 } }],
      rule: { id: "1", criterion: { type: "isValueInList", values: ["x"], displayStyle: "arrow" }, isBlocking: true },
    });
    await expect(opened.build("funnel")).rejects.toMatchObject(failed(rejected));
    expect(shown(opened.book)).toEqual(before);
  },
);

test("Sheets of ours that somebody turned into a table with types are built anew all the same", async () => {
  const opened = team(company(names));
  await buildAll(opened);
  const tasks = await opened.ask("today");
  for (const { name } of ourTabs(opened.book)) makeTable(opened.book, name, "A1:Z200");
  await buildAll(opened);
  expect(await opened.ask("today")).toEqual(tasks);
});

test("Reports are built anew when the spreadsheet's language has changed: old lists do not reject new words", async () => {
  const opened = team(company(names));
  await buildAll(opened);
  const again = team(opened.book.exportData(), { locale: "ru_RU", language: "ru" });
  await buildAll(again);
  const { cards } = await again.ask("start");
  const built = cards.filter(({ state }) => state === "built").map(({ report }) => report);
  expect(built).toEqual(REPORTS);
});
