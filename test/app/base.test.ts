import type { FileCell, TabData, World } from "../../workbench/types.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

/** The last complete month is March 2026. */
const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-04-10" };
const date = (year: number, month: number, day: number) => ({
  date: new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10),
});

/** Two clients a month for two years; the second year one more of 300, and every order of 100 has a profit of 20. */
const rows: FileCell[][] = [];
for (let month = 0; month < 24; month++) {
  for (const name of ["Acme", "Bolt"]) rows.push([name, date(2024, 4 + month, 10), 100, 20]);
  if (month >= 12) rows.push(["Core", date(2024, 4 + month, 12), 300, 60]);
}
const orders: TabData = { name: "Orders", rows: [["Client", "Date", "Amount", "Profit"], ...rows] };
const withoutProfit: TabData = { name: "Orders", rows: orders.rows.map((row) => row.slice(0, 3)) };

async function built(tabs: readonly TabData[], own: Partial<World> = {}): Promise<Installed & { calls: number }> {
  const file = installed(tabs, { ...world, ...own });
  const { error, serviceCalls } = await file.workbench.run("menuBase");
  expect(error).toBeNull();
  return { ...file, calls: serviceCalls };
}
const cells = ({ book }: Installed, range: string) => book.read(range) as unknown[][];
const column = (file: Installed, tab: string, letter: string) => cells(file, `${tab}!${letter}1:${letter}70`).flat();
/** The row that begins with this text in column B. */
const row = (file: Installed, tab: string, text: string) => column(file, tab, "B").indexOf(text) + 1;

test("answers eight questions with number, verdict, evidence and what to do, within sixty calls", async () => {
  const file = await built([orders]);
  const audit = cells(file, "Client base!A4:F11");
  expect(audit.map(([no]) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  for (const [, question, number, verdict, evidence, act] of audit) {
    expect(String(question)).toMatch(/\?$/);
    expect(["Good", "Watch", "Weak", "Cannot be known"]).toContain(verdict);
    expect(number === "").toBe(verdict === "Cannot be known");
    expect(String(evidence)).not.toMatch(/[{}]|undefined|NaN/);
    expect(act).not.toBe("");
  }
  expect(audit[0]!.slice(2, 4)).toEqual([2400 / (2400 + 3600), "Watch"]);
  expect(audit[6]![4]).toBe("The tab of contacts is missing, or fewer than half of its rows say who began.");
  expect(file.calls).toBeLessThanOrEqual(60);
  expect((await file.workbench.run("menuBase")).serviceCalls).toBeLessThanOrEqual(60);
});

test("the four levers add up to the change in profit, follow the data, and the largest is named", async () => {
  const file = await built([orders]);
  const first = row(file, "Client base", "Clients");
  const table = () => cells(file, `Client base!C${first}:F${first + 4}`) as number[][];
  const [clients, size, often, margin, profit] = table();
  expect([clients![0], clients![1]]).toEqual([2, 3]);
  expect(size!.slice(0, 2)).toEqual([100, 6000 / 36]);
  expect(often!.slice(0, 2)).toEqual([12, 12]);
  expect(margin!.slice(0, 2).map((one) => Math.round(one * 1e9) / 1e9)).toEqual([0.2, 0.2]);
  expect(profit!.slice(0, 2).map(Math.round)).toEqual([480, 1200]);
  const effects = table()
    .slice(0, 4)
    .map((line) => line[3]!);
  expect(effects.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1200 - 480, 6);
  expect(cells(file, `Client base!B${first + 5}`)[0]![0]).toMatch(
    /^It changed by \+720; the largest part came from “(Clients|Average order)”/,
  );
  const file2 = await built([{ ...orders, rows: [...orders.rows, ["Core", date(2026, 3, 30), 400, 80]] }]);
  const line = row(file2, "Client base", "Profit");
  expect(Math.round(cells(file2, `Client base!D${line}`)[0]![0] as number)).toBe(1280);
});

test("without a column of profit sales are taken for it, and that is said", async () => {
  const file = await built([withoutProfit]);
  const line = row(file, "Client base", "Sales");
  expect(cells(file, `Client base!C${line}:D${line}`)).toEqual([[2400, 6000]]);
  expect(column(file, "Client base", "B").join()).toContain("The orders have no column of profit");
});

test("who comes back, the ladder, the forecast with its error, the season and the cohorts stand beside it", async () => {
  const file = await built([orders]);
  const line = row(file, "Client base", "Retention");
  const rates = cells(file, `Client base!C${line}:C${line + 8}`).flat();
  expect(rates.slice(0, 4)).toEqual([1, 1, 1, 1]);
  // Active: within 30 days of 10 April, which is Core alone, on 12 March.
  expect(rates.slice(4)).toEqual([1, 3, 0, 0, 0]);
  const ladder = row(file, "Client base", "Purchase");
  expect(cells(file, `Client base!B${ladder + 1}:D${ladder + 2}`)).toEqual([
    [1, 3, ""],
    [2, 3, 1],
  ]);
  const right = column(file, "Client base", "U");
  const forecast = right.indexOf("Month") + 1;
  const months = cells(file, `Client base!U${forecast + 1}:Z${forecast + 6}`);
  expect(months.map(([month]) => month)).toEqual(["2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09"]);
  for (const [, value, , , method, error] of months) {
    expect(value).toBe(500);
    expect(method).not.toBe("");
    expect(error).toBe(0);
  }
  const cohorts = right.indexOf("First purchase") + 1;
  expect(cells(file, `Client base!U${cohorts + 1}:V${cohorts + 1}`)).toEqual([["2024 Q2", 2]]);
});

test("a history of seven months compares three months with three, and says that the season is not excluded", async () => {
  const short = { ...orders, rows: [orders.rows[0]!, ...rows.slice(-21)] };
  const file = await built([short]);
  expect(column(file, "Client base", "B")).toContain(
    "Three months against the three before, because the history is short: the season is not excluded.",
  );
  const line = row(file, "Client base", "First day");
  expect(cells(file, `Client base!C${line}:D${line}`)).toEqual([["2025-10-01", "2026-01-01"]]);
});

test("without a tab of orders the won deals are the purchases", async () => {
  const deals: TabData = {
    name: "Deals",
    rows: [
      ["Deal", "Client", "Stage", "Amount", "Created", "Closed"],
      ...rows.map(([name, on, amount], i): FileCell[] => [`D${i}`, name!, "Won", amount!, on!, on!]),
      ["Dx", "Lost Ltd", "Lost", 9999, date(2026, 3, 1), date(2026, 3, 2)],
    ],
  };
  const file = await built([deals]);
  const line = row(file, "Client base", "Sales");
  expect(cells(file, `Client base!C${line}:D${line}`)).toEqual([[2400, 6000]]);
  expect(cells(file, "Client base!A2")[0]![0]).toMatch(/^3 clients bought in the 12 months to 31 Mar 2026\./);
});

test("in a Russian spreadsheet every word is Russian, and no formula fails", async () => {
  const russian = { locale: "ru_RU", zone: "Europe/Moscow", language: "ru" };
  const sheet = { name: "Заказы", rows: [["Клиент", "Дата", "Сумма", "Прибыль"], ...rows] };
  const file = await built([sheet], russian);
  const shown = cells(file, "Клиентская база!A1:AH60")
    .flat()
    .filter((value) => typeof value === "string");
  expect(shown.join("\n")).not.toMatch(/#(REF|N\/A|NAME|VALUE|ERROR|DIV)/);
  expect(
    shown
      .filter((text) => /[A-Za-z]{3,}/.test(String(text)))
      .filter((text) => !/^(Acme|Bolt|Core)$|EXPLAIN|CRR/.test(String(text))),
  ).toEqual([]);
  expect(cells(file, "Клиентская база!B4")[0]![0]).toBe("Текущие клиенты приносят больше, чем новые?");
});
