import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Api } from "../../src/app/api.ts";
import { plainingOf } from "../../src/app/reports/plain.ts";
import type { Book } from "../../src/model/types.ts";
import { contentOf } from "../../workbench/host/cli/content.ts";
import { casesIn } from "../../workbench/host/golden/case.ts";
import type { FileCell, TabData, World } from "../../workbench/types.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

const AMERICA: World = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const RUSSIA: World = { locale: "ru_RU", zone: "Europe/Moscow", language: "ru", today: "2026-03-31" };

const menu = async ({ workbench }: Installed, handler: string) => {
  const run = await workbench.run(handler);
  expect(run.error).toBeNull();
  return run;
};
const call = async <K extends keyof Api>({ workbench }: Installed, name: K, ...args: Parameters<Api[K]>) => {
  const answer = JSON.parse(await workbench.call("sidebarCall", JSON.stringify([name, args]))) as Answer<K>;
  if (!answer.ok) throw new Error(answer.failure.text);
  return answer.value;
};
const idOf = ({ book }: Installed, tab: string) =>
  book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === tab)!;
const read = ({ book }: Installed, tab: string) => book.read(`'${tab}'!A1:CA200`);
const type = (file: Installed, tab: string, [row, col]: readonly [number, number], content: string) =>
  file.book.model.dispatch("UPDATE_CELL", { sheetId: idOf(file, tab), col, row, content });

/** Every formula of a tab, by its place `row column` from 0. */
function formulasOf({ book }: Installed, tab: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const cell of book.getters.getCells(idOf({ book } as Installed, tab))) {
    if (!cell.isFormula) continue;
    const { col, row } = book.getters.getCellPosition(cell.id);
    found.set(`${row} ${col}`, cell.compiledFormula.toFormulaString(book.getters));
  }
  return found;
}
const own = ({ workbench }: Installed) => new RegExp(`\\b(${workbench.functions.join("|")})\\(`, "i");

/** The first column of stages of a workbook with its tab; null where it has none. */
function stagesOf({ book }: Installed) {
  for (const id of book.getters.getSheetIds()) {
    const tab = book.getters.getSheetName(id);
    const [head = [], ...rows] = book.read(`'${tab}'!A1:Z400`);
    const column = head.findIndex((name) => /stage|этап/i.test(String(name)));
    if (column >= 0) return { tab, column, stages: rows.map((row) => String(row[column])) };
  }
  return null;
}

/** The first deal takes the stage of the next one that stands elsewhere. */
function move(file: Installed): void {
  const { tab, column, stages } = stagesOf(file)!;
  type(file, tab, [1, column], stages.find((stage) => stage !== "" && stage !== stages[0])!);
}

/** Deals as a CRM exports them: a won deal stays in its stage, another column says how it ended. */
const outcomes: TabData = {
  name: "Pipeline",
  rows: [
    ["Deal", "Company", "Stage", "Status", "Value", "Owner", "Lost reason", "Created", "Closed"],
    ...Array.from({ length: 60 }, (_, i): FileCell[] => {
      const end = ["open", "won", "lost"][i % 3]!;
      const closed = { date: `2026-0${1 + (i % 3)}-${10 + (i % 18)}` };
      const stage = ["New", "Offer", "Negotiation"][Math.floor(i / 3) % 3]!;
      const reason = end === "lost" ? ["Price", "Time", ""][i % 4 > 1 ? 0 : i % 2]! : "";
      const dates = [{ date: `2025-1${i % 3}-05` }, end === "open" ? "" : closed];
      return [`D${i}`, `Company ${i % 17}`, stage, end, 100 + i, ["Ann", "Bob"][i % 2]!, reason, ...dates];
    }),
  ],
};
const STAGES = {
  en: ["New", "WON", "lead", "Closed won", "Lost", "declined", "Offer", "Paused"],
  ru: ["Новый", "УСПЕШНО", "лид", "оплачено", "Отказ", "потерян", "Предложение", "Пауза"],
};
/** Stages under several names, a day and a sum typed as text, deals of nobody. */
const messy = (language: "en" | "ru"): TabData => ({
  name: "Deals",
  rows: [
    ["Deal", "Client", "Stage", "Amount", "Manager", "Source", "Lost at", "Reason", "Created", "Closed"],
    ...Array.from({ length: 60 }, (_, i): FileCell[] => {
      const stage = STAGES[language][i % 8]!;
      const lost = i % 8 === 4 || i % 8 === 5;
      const closed = { date: `2026-0${2 + (i % 2)}-${10 + (i % 15)}` };
      const created = i === 20 ? { text: "28 Jan 2026" } : { date: `2026-01-${10 + (i % 18)}` };
      return [
        ...[`D${i}`, `Client ${i % 11}`, stage, i === 9 ? { text: "1 200" } : 50 + i],
        ...[i % 3 === 0 ? "Ann" : ["Bob", ""][i % 2]!, ["Cold call", "Website", ""][i % 5 > 2 ? 2 : i % 2]!],
        ...[lost && i % 3 > 0 ? STAGES[language][6]! : "", lost ? ["Price", "price", ""][i % 3]! : ""],
        ...[created, lost || i % 8 === 1 || i % 8 === 3 ? closed : ""],
      ];
    }),
  ],
});

const golden = join(__dirname, "..", "golden");
/** Folders of further cases, between colons, where somebody has some. */
const folders = [golden, ...(process.env.GOLDEN ?? "").split(":")].filter((folder) => folder && existsSync(folder));
const cases = folders
  .flatMap(casesIn)
  .map((folder) => [folder.split("/").slice(-1)[0]!, (world: World) => contentOf(folder, world)] as const);
const books = [
  ...cases,
  ["a CRM's export", async () => [outcomes]] as const,
  ["a messy tab", async ({ language }: World) => [messy(language === "ru" ? "ru" : "en")]] as const,
];

const CLOSE = 1e-9;
const near = (a: unknown, b: unknown) =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= CLOSE * Math.max(1, Math.abs(a), Math.abs(b))
    : a === b;

describe.each([
  ["en", AMERICA, "Funnel"],
  ["ru", RUSSIA, "Воронка"],
] as const)("%s", (_, world, tab) => {
  test.each(books)(
    "%s: the funnel in native formulas shows the same, has no function of ours, and follows a deal that moves",
    async (_name, content) => {
      const file = installed(await content(world), world);
      // A workbook without deals has no funnel.
      if (stagesOf(file) === null) return;
      await menu(file, "menuFunnel");
      const live = read(file, tab);
      expect((await menu(file, "menuPlainFunnel")).serviceCalls).toBeLessThanOrEqual(60);
      const formulas = formulasOf(file, tab);
      expect(formulas.size).toBeGreaterThan(100);
      expect([...formulas].filter(([, formula]) => own(file).test(formula))).toEqual([]);
      const plain = read(file, tab);
      const line = String(live[1]![0]);
      const said = String(plain[1]![0]);
      expect([said.length > line.length, said.endsWith(line)]).toEqual([true, true]);
      const wrong = (wanted: typeof live, got: typeof live, where: (place: string) => boolean) =>
        wanted.flatMap((line, i) =>
          line.flatMap((value, j) =>
            i === 1 || !where(`${i} ${j}`) || near(value, got[i]![j])
              ? []
              : [`${i + 1},${j + 1}: ${value}, ${got[i]![j]} by ${formulas.get(`${i} ${j}`)}`],
          ),
        );
      expect(wrong(live, plain, () => true)).toEqual([]);

      const other = installed(await content(world), world);
      move(other);
      await menu(other, "menuFunnel");
      move(file);
      const moved = read(other, tab);
      expect(moved).not.toEqual(live);
      expect(wrong(moved, read(file, tab), (place) => formulas.has(place))).toEqual([]);
    },
  );
});

test("a report in native formulas stays so when it is updated, and becomes live or values again", async () => {
  const file = installed(await contentOf(join(golden, "small-team"), AMERICA), AMERICA);
  await menu(file, "menuFunnel");
  const live = read(file, "Funnel");
  type(file, "Funnel", [2, 23], "beside");
  type(file, "Funnel", [3, 23], "=1+1");
  const said = await call(file, "plain", "funnel");
  // 73 figures, of which plan against fact has four in each of three months, and the date of the report.
  expect(said).toContain(
    "Plain formulas of 31 Mar 2026, no add-on needed: 60 of 73 figures follow your tabs; values of that day: 13 (for 13 it takes ",
  );
  const card = async () => (await call(file, "cards")).find(({ report }) => report === "funnel");
  expect(await card()).toMatchObject({ live: false, frozen: "2026-03-31", plain: true });
  const formulas = formulasOf(file, "Funnel");
  move(file);
  expect((await menu(file, "menuFunnel")).serviceCalls).toBeLessThanOrEqual(60);
  expect([...formulasOf(file, "Funnel").keys()].sort()).toEqual([...formulas.keys()].sort());
  expect(await card()).toMatchObject({ plain: true });
  await call(file, "freeze", "funnel");
  expect([...formulasOf(file, "Funnel").keys()]).toEqual(["3 23"]);
  expect(await card()).toMatchObject({ live: false, frozen: "2026-03-31", plain: false });
  await call(file, "makeLive", "funnel");
  expect([...formulasOf(file, "Funnel").values()].some((formula) => own(file).test(formula))).toBe(true);
  expect(await card()).toMatchObject({ live: true, frozen: "", plain: false });
  const now = read(file, "Funnel");
  expect([now[2]![23], now[3]![23], now[0]![0]]).toEqual(["beside", 2, live[0]![0]]);
});

describe("what would make the spreadsheet slow comes as values and says so", () => {
  const world = { today: 46_112, language: "en", locale: "en_US" } as const;
  beforeAll(() => {
    const getRawContent = () => readFileSync(join(__dirname, "..", "..", "dist", "texts-en.html"), "utf8");
    Object.assign(globalThis, { HtmlService: { createTemplateFromFile: () => ({ getRawContent }) } });
  });
  const many = (rows: number) => ({ deals: Array(rows), orders: [], clients: [] }) as unknown as Book;
  const block = { row: 5, column: 1, cells: Array(500).fill([{ formula: "=COUNTIFS('Deals'!C2:C;A5)" }]) };
  const done = (rows: number, slow: boolean) => {
    const said: string[] = [];
    const { plain, day } = plainingOf(
      { world, book: many(rows) },
      () => [block],
      slow,
      "en",
      (one) => said.push(one),
    );
    const blocks = plain!.formulas(() => "");
    const count = { figures: 600, formulas: blocks.length * 500, others: 0 };
    plain!.told(count);
    return { day, blocks: blocks.length, line: plain!.words(count), said };
  };

  test("500 formulas over 50,000 rows", () => {
    expect(done(50_000, false)).toMatchObject({ blocks: 0, line: expect.stringMatching(/^Frozen on 31 Mar 2026: /) });
    expect(done(50_000, false).said[0]).toContain("500 plain formulas over 50,000 rows");
    expect(done(1000, true).said[0]).toContain("500 plain formulas over 1,000 rows");
  });

  test("and over 10,000 rows not", () => {
    expect(done(10_000, false)).toMatchObject({ day: "2026-03-31", blocks: 1 });
    expect(done(10_000, false).said[0]).toContain("500 of 600 figures follow your tabs");
  });
});
