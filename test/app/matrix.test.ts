import type { Answer, Api, MatrixView } from "../../src/app/api.ts";
import type { TabData, World } from "../../workbench/types.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const date = (iso: string) => ({ date: iso });
const clients: TabData = {
  name: "Clients",
  rows: [
    ["Client", "Potential", "Marketing value", "Interest", "Segment", "Region", "Manager", "Next contact"],
    ["Oak", 900, "VIP", 1, "Hotels", "North", "Ann", date("2026-03-29")],
    ["Elm", 700, "VIP", 1, "Cafes", "South", "Bob", date("2026-03-31")],
    ["Fir", 20, "ordinary", 3, "Cafes", "", "Bob", ""],
    ["Ash", "", "VIP", "", "Hotels", "North", "Ann", ""],
  ],
};
const deals: TabData = {
  name: "Deals",
  rows: [
    ["Deal", "Client", "Stage", "Amount", "Created", "Closed"],
    ["D1", "Oak", "Won", 250, date("2026-01-01"), date("2026-01-10")],
    ["D2", "Fir", "Lost", 40, date("2026-01-01"), date("2026-01-20")],
  ],
};

const cells = ({ book }: Installed, range: string) => book.read(range) as unknown[][];
const type = ({ book }: Installed, column: number, row: number, content: string) => {
  const sheetId = book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === "Segments")!;
  book.model.dispatch("UPDATE_CELL", { sheetId, col: column - 1, row: row - 1, content });
};
const built = async () => {
  const file = installed([clients, deals], world);
  expect((await file.workbench.run("menuSegments")).error).toBeNull();
  return file;
};
const ask = async ({ workbench }: Installed, ...args: Parameters<Api["matrix"]>) => {
  const answer = JSON.parse(await workbench.call("sidebarCall", JSON.stringify(["matrix", args]))) as Answer<"matrix">;
  if (!answer.ok) throw new Error(answer.failure.text);
  return answer.value;
};
/** Selects a cell of the Segments tab as a person does. */
const select = (file: Installed, a1: string) => {
  const sheetId = file.book.getters.getSheetIds().find((id) => file.book.getters.getSheetName(id) === "Segments")!;
  const [, letter, row] = a1.match(/^([A-Z])(\d+)$/)!;
  const [col, line] = [letter!.charCodeAt(0) - 65, Number(row) - 1];
  file.book.view.activate(sheetId);
  file.book.view.select({ sheetId, zone: { left: col, right: col, top: line, bottom: line } });
};

describe("The last matrix of Segments", () => {
  test("sets classes against segments, against regions when that is chosen, and nobody is lost", async () => {
    const file = await built();
    // By the shares of the potential Oak and Elm are A, Fir is C; of Ash nobody knows.
    expect(cells(file, "Segments!A33:E33")).toEqual([["Class by", "Segment", "", "Show", "Clients"]]);
    expect(cells(file, "Segments!B34:C34")).toEqual([["Cafes", "Hotels"]]);
    expect(cells(file, "Segments!B40:M40")).toEqual([[2, 2, "", "", "", "", "", "", "", 0, 0, 4]]);
    type(file, 2, 33, "Region");
    expect(cells(file, "Segments!B34:C34")).toEqual([["North", "South"]]);
    // Fir has no region: he stands under ?.
    expect(cells(file, "Segments!K37:M37")).toEqual([[0, 1, 1]]);
    expect(cells(file, "Segments!B40:M40")).toEqual([[2, 1, "", "", "", "", "", "", "", 0, 1, 4]]);
  });

  test("counts potential, our sales, the gap and our share of the potential, and keeps the choice when it is built anew", async () => {
    const file = await built();
    type(file, 5, 33, "Potential");
    expect(cells(file, "Segments!M35:M40").flat()).toEqual([1600, 0, 20, 0, 0, 1620]);
    type(file, 5, 33, "Our sales");
    expect(cells(file, "Segments!M40")).toEqual([[250]]);
    type(file, 5, 33, "Our share of potential, %");
    // 250 of 1600, of 1620.
    expect(cells(file, "Segments!M35")).toEqual([[16]]);
    expect(cells(file, "Segments!M40")).toEqual([[15]]);
    await file.workbench.run("menuSegments");
    expect(cells(file, "Segments!E33")).toEqual([["Our share of potential, %"]]);
    expect(cells(file, "Segments!M40")).toEqual([[15]]);
  });

  test("The right half of a matrix shows our sales when that is chosen", async () => {
    const file = await built();
    expect(cells(file, "Segments!H5:H7").flat()).toEqual(["Potential, by interest", 1, 1600]);
    type(file, 12, 3, "Our sales");
    expect(cells(file, "Segments!H5:H7").flat()).toEqual(["Our sales, by interest", 1, 250]);
    expect(cells(file, "Segments!M29")).toEqual([[250]]);
  });
});

test("The forecast by cell adds up over all clients and shows the deals behind each chance", async () => {
  const file = await built();
  const rows = cells(file, "Segments!H42:M46");
  expect(rows[0]).toEqual(["Cell", "Clients", "Potential", "Closed deals", "Chance", "Expected"]);
  // (1 won + 10 × 0.5) / (1 + 10), of 1600
  expect(rows[1]!.slice(0, 4)).toEqual(["A-VIP-1", 2, 1600, 1]);
  expect(rows[1]![5]).toBeCloseTo((1600 * 6) / 11, 6);
  expect(rows[4]!.slice(0, 4)).toEqual(["Total", 4, 1620, 2]);
});

describe("A cell of the matrix", () => {
  let file: Installed;
  beforeAll(async () => {
    file = await built();
  });
  const chosen = (view: MatrixView | null) => view?.chosen;

  test("selected in the tab, on either side, brings its clients with what they buy, what is left and how late their touch is", async () => {
    select(file, "B7");
    const view = await ask(file, null, null);
    expect(view!.selected).toBe("A-VIP-1");
    expect(chosen(view)).toMatchObject({ cell: "A-VIP-1", count: 2, potential: "1,600", action: "Work now" });
    expect(
      chosen(view)!.clients.map(({ name, sales, gap, status, daysLate }) => [name, sales, gap, status, daysLate]),
    ).toEqual([
      ["Oak", "250", "650", "overdue", 2],
      ["Elm", "0", "700", "today", 0],
    ]);
    select(file, "L11");
    expect(chosen(await ask(file, "A-VIP-1", "A-VIP-1"))).toMatchObject({ cell: "?-VIP-?", count: 1 });
  });

  test("chosen in the panel stays while the selection in the tab does", async () => {
    select(file, "B7");
    expect(chosen(await ask(file, "C-Ordinary-3", "A-VIP-1"))).toMatchObject({ cell: "C-Ordinary-3", count: 1 });
  });

  test("is that of a client selected in the list; a heading is no cell", async () => {
    select(file, chosen(await ask(file, "C-Ordinary-3", "A-VIP-1"))!.a1);
    expect((await ask(file, null, null))!.selected).toBe("C-Ordinary-3");
    select(file, "A1");
    expect((await ask(file, null, null))!.selected).toBeNull();
  });

  test("is told in a dialog to those whose panel stays empty", async () => {
    select(file, "B7");
    await file.workbench.run("menuCell");
    expect(file.screen.notes.at(-1)).toContain("Oak: 2026-03-29, Buys 250, gap 650");
  });
});
