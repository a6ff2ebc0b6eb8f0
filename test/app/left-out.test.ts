import { leftOut } from "../../src/app/reports/left-out.ts";
import { remarksOf } from "../../src/app/reports/remarks.ts";
import { spans } from "../../src/messages/spans.ts";
import type { Book } from "../../src/model/types.ts";
import { data } from "../../src/texts/data.ts";
import type { FileCell, TabData, World } from "../../workbench/types.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const date = { date: "2026-01-10" };
const clients: TabData = {
  name: "Clients",
  rows: [
    ["Client", "Potential", "Interest"],
    ["Alpha", 100, 1],
    ["", 5, 2],
    ["Beta", 200, 3],
  ],
};
/** Orders without a date in rows 3, 5, 6, 9, 11 and 12. */
const orders: TabData = {
  name: "Orders",
  rows: [
    ["Client", "Date", "Amount"],
    ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((row): FileCell[] => [
      "Alpha",
      [3, 5, 6, 9, 11, 12].includes(row) ? "" : date,
      10 * row,
    ]),
  ],
};
const deals: TabData = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Stage", "Amount"],
    ["D1", "Alpha", "New", 10],
    ["", "", "Offer", 20],
    ["D3", "Beta", "Won", 30],
    ["Total", "", "", 60],
  ],
};
const texts = async (file: Installed, handler: string, range: string) => {
  const run = await file.workbench.run(handler);
  expect(run.error).toBeNull();
  expect(run.serviceCalls).toBeLessThanOrEqual(60);
  return (file.book.read(range) as unknown[][]).flat().map(String);
};

test("Segments says above the list which rows of the team's did not go in", async () => {
  const segments = async (tab: TabData) =>
    (await texts(installed([tab], world), "menuSegments", "Segments!B1:B80")).find((text) => text.includes("Left out"));
  expect(await segments(clients)).toMatch(/potential\. Left out in “Clients”: row 3 \(no client\)\.$/);
  expect(await segments(orders)).toContain("Left out in “Orders”: rows 3, 5–6, 9, 11–12 (no date).");
});

test("Funnel says it below its first lines", async () => {
  const said = await texts(installed([deals], world), "menuFunnel", "Funnel!A4");
  expect(said[0]).toContain("Left out in “Deals”: row 3 (no client). Left out in “Deals”: row 5 (a totals row).");
});

test("Hunters says it in the line above its headings, at first and when it is updated", async () => {
  const file = installed([deals], world);
  for (const _turn of [1, 2])
    expect((await texts(file, "menuHunters", "Hunters!A1:Z4")).join()).toContain(
      "Left out in “Deals”: row 3 (no client).",
    );
});

test.each([
  [[3, 5, 6, 9, 11, 12], "3, 5–6, 9, 11–12"],
  [[7], "7"],
  [[9, 8, 7, 7], "7–9"],
  [[], ""],
])("Rows %j are written %s", (rows, text) => {
  expect(spans(rows)).toBe(text);
});

test("Of very many rows the first forty spans are named", () => {
  const odd = Array.from({ length: 50 }, (_, i) => 2 * i + 1);
  expect(spans(odd).split(", ")).toHaveLength(41);
  expect(spans(odd)).toMatch(/, 79, …$/);
});

test("The message after a build names the same spans in Russian", () => {
  const table = { tabId: 1, tabName: "Заказы", kind: "orders" };
  const book = {
    tables: [table],
    skipped: [{ tabName: "Заказы", reason: "no date", rows: [3, 5, 6] }],
    repeated: [],
  } as unknown as Book;
  expect(leftOut(book, ["orders"], remarksOf("ru", data.ru.remarks))).toEqual([
    "Не взято из вкладки «Заказы»: строки 3, 5–6 (нет даты).",
  ]);
});
