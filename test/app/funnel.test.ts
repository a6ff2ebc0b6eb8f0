import { demoCompany } from "../../workbench/demo/company.ts";
import type { FileCell, TabData, World } from "../../workbench/types.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const date = (iso: string) => ({ date: iso });
const HEAD = ["Deal ID", "Client", "Stage", "Amount", "Created", "Expected close", "Closed", "Manager"];
const rows: FileCell[][] = [
  ["D1", "Oak", "New", 100, date("2026-03-01"), date("2026-04-10"), "", "Ann"],
  ["D2", "Oak", "Offer", 200, date("2026-02-01"), date("2026-04-20"), "", "Ann"],
  ["D3", "Elm", "won", 300, date("2026-01-01"), "", date("2026-01-11"), "Bob"],
];
const deals: TabData = { name: "Deals", rows: [HEAD, ...rows] };

const menu = async ({ workbench }: Installed, handler: string) => {
  expect((await workbench.run(handler)).error).toBeNull();
};
const cells = ({ book }: Installed, range: string) => book.read(range) as unknown[][];
const type = ({ book }: Installed, cell: string, text: string) => {
  const [, tab, column, row] = cell.match(/^(.+)!([A-Z])(\d+)$/)!;
  const sheetId = book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === tab)!;
  book.model.dispatch("UPDATE_CELL", { sheetId, col: column!.charCodeAt(0) - 65, row: Number(row) - 1, content: text });
};
/** Cells some rows below a title, wherever the section stands. */
function below(file: Installed, title: string, down: number, rows: number, columns: number): unknown[][] {
  const all = cells(file, "Funnel!A1:Q140");
  const row = all.findIndex((line) => line.includes(title));
  const column = all[row]!.indexOf(title);
  return all.slice(row + down, row + down + rows).map((line) => line.slice(column, column + columns));
}

test("the funnel is counted as the dropdown says, and the choice outlives an update", async () => {
  const file = installed([deals], world);
  await menu(file, "menuFunnel");
  expect(cells(file, "Funnel!C1")).toEqual([["reached"]]);
  expect(cells(file, "Funnel!B6:B8")).toEqual([[3], [2], [1]]);
  type(file, "Funnel!C1", "current");
  expect(cells(file, "Funnel!B6:B8")).toEqual([[1], [1], [1]]);
  expect(cells(file, "Funnel!A2")[0]![0]).toContain("0 lost + 2 open + 1 won = 3");
  await menu(file, "menuFunnel");
  expect(cells(file, "Funnel!C1")).toEqual([["current"]]);
  expect(cells(file, "Funnel!B6:B8")).toEqual([[1], [1], [1]]);
});

test("from the second day of the history the funnel counts by dates and tells which deals slip", async () => {
  const file = installed([deals], world);
  await menu(file, "menuHistory");
  for (const row of [5, 6]) type(file, `Stage history!A${row}`, "3/1/2026");
  type(file, "Deals!C2", "Offer");
  type(file, "Deals!F2", "5/10/2026");
  await menu(file, "menuHistory");
  await menu(file, "menuFunnel");
  // Beside who got so far stand the days, as far as the history tells them.
  expect(cells(file, "Funnel!A5:I7").map((row) => [row[0], row[1], row[7], row[8]])).toEqual([
    ["Stage", "Deals", "Median days", "9 of 10, days"],
    ["New", 3, "", ""],
    ["Offer", 3, 30, 30],
  ]);
  type(file, "Funnel!C1", "by dates");
  expect(cells(file, "Funnel!H5:I7").flat()).toEqual(["", "", "", "", "", ""]);
  // D1 was seen in New on 1 March and in Offer on 31 March; D2 was in Offer when the history began; D3 was over.
  expect(cells(file, "Funnel!A5:G7")).toEqual([
    ["Stage", "Deals", "Step %", "Total %", "Too young", "Median days", "9 of 10, days"],
    ["New", 1, "", 1, 0, "", ""],
    ["Offer", 1, 1, 1, 0, 30, 30],
  ]);
  type(file, "Funnel!E1", "60");
  // A start of 30 days ago has not had its 60 days: too young, and in no rate.
  expect(cells(file, "Funnel!B6:E6")).toEqual([[0, "", "", 1]]);
  expect(below(file, "Deals that slip", 2, 2, 7)).toEqual([
    ["Deal", "Manager", "Stage", "Moves", "Promised", "Now", "Days later"],
    ["D1", "Ann", "Offer", 1, "2026-04-10", "2026-05-10", 30],
  ]);
  expect(below(file, "Who moves dates", 3, 1, 6)).toEqual([["Ann", 2, 1, 0.5, 1, 30]]);
});

test("an update of the funnel adds what has changed to a history that there is, and makes none", async () => {
  const file = installed([deals], world);
  await menu(file, "menuFunnel");
  expect(file.book.getters.getSheetIds().map((id) => file.book.getters.getSheetName(id))).not.toContain(
    "Stage history",
  );
  await menu(file, "menuHistory");
  type(file, "Deals!C2", "Offer");
  await menu(file, "menuFunnel");
  await menu(file, "menuFunnel");
  expect(cells(file, "Stage history!B5:C7")).toEqual([
    ["D1", "New"],
    ["D2", "Offer"],
    ["D1", "Offer"],
  ]);
});

test("no table of the demo company's funnel runs into another, in either language, and the first takes sixty calls", async () => {
  for (const language of ["en", "ru"] as const) {
    const file = installed(demoCompany(language, 1, "2026-11-23"), {
      ...world,
      ...(language === "ru" ? { locale: "ru_RU", zone: "Europe/Moscow" } : {}),
      language,
      today: "2026-11-23",
    });
    const run = await file.workbench.run("menuFunnel");
    expect([run.error, run.serviceCalls <= 60]).toEqual([null, true]);
    const name = language === "ru" ? "Воронка" : "Funnel";
    expect(
      cells(file, `${name}!A1:CZ120`)
        .flat()
        .filter((cell) => /^#/.test(String(cell))),
    ).toEqual([]);
  }
});

test("a name that is too long for its column gets a second line, a long word a wider column, and only then", async () => {
  const room = async (manager: string) => {
    const lost = ["D4", "Elm", "Lost", 400, date("2026-01-01"), "", date("2026-02-11"), manager, "Price"];
    const file = installed(
      [{ name: "Deals", rows: [[...HEAD, "Lost reason"], lost, ...rows.map((row) => [...row, ""])] }],
      world,
    );
    await menu(file, "menuFunnel");
    const { getters } = file.book;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === "Funnel")!;
    const row = cells(file, "Funnel!A1:A140").flat().indexOf("Why deals are lost, by manager") + 2;
    expect(cells(file, `Funnel!E${row + 1}`)).toEqual([[manager]]);
    return [getters.getHeaderSize(sheetId, "ROW", row), getters.getHeaderSize(sheetId, "COL", 4)] as const;
  };
  const [height, width] = await room("Bob");
  expect(height).toBeLessThan(30);
  const [high, usual] = await room("Maximilian Obermann");
  expect([high > 30, usual]).toEqual([true, width]);
  const [low, wide] = await room("Konstantinopol");
  expect([low, wide > width]).toEqual([height, true]);
});

test("an update with a history that has changed stays within sixty service calls, and so does a press in the panel", async () => {
  const file = installed([deals], world);
  await menu(file, "menuHistory");
  type(file, "Stage history!A5", "3/1/2026");
  type(file, "Deals!C2", "Offer");
  const first = await file.workbench.run("menuFunnel");
  type(file, "Deals!C2", "Negotiation");
  const again = await file.workbench.run("menuFunnel");
  expect([first.error, again.error]).toEqual([null, null]);
  expect(Math.max(first.serviceCalls, again.serviceCalls)).toBeLessThanOrEqual(60);
  expect(JSON.parse(await file.workbench.call("sidebarCall", JSON.stringify(["keepStages", []])))).toEqual({
    ok: true,
    value: "Nothing has changed since the last time.",
  });
});
