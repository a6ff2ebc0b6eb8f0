import type { FileCell, TabData, World } from "../../workbench/types.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const sales = [5000, 1500, 900, 800, 600, 500, 300, 200, 100, 50, 30, 20];
const clients: TabData = {
  name: "Clients",
  rows: [
    ["Client", "Potential", "Marketing value", "Interest", "Segment", "Region", "Manager"],
    ...sales.map((amount, i): FileCell[] => [
      `Client ${i + 1}`,
      i === 10 ? 20_000 : amount * 2,
      "ordinary",
      1,
      "",
      "",
      "",
    ]),
    ["Never 1", 10, "ordinary", 4, "", "", ""],
    ["Never 2", 10, "ordinary", 4, "", "", ""],
  ],
};
const orders: TabData = {
  name: "Orders",
  rows: [
    ["Client", "Date", "Amount"],
    ...sales.map((amount, i): FileCell[] => [`Client ${i + 1}`, { date: "2026-01-10" }, amount]),
  ],
};

/** The first cell of a row that begins so, and the rows below it. */
function from(file: Installed, range: string, beginning: string): unknown[][] {
  const rows = file.book.read(range) as unknown[][];
  return rows.slice(rows.findIndex(([first]) => String(first).startsWith(beginning)));
}
const put = ({ book }: Installed, tab: string, row: number, content: string) => {
  const sheetId = book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === tab)!;
  book.model.dispatch("UPDATE_CELL", { sheetId, col: 1, row: row - 1, content });
};

describe("What Segments says of the base", () => {
  let file: Installed;
  beforeAll(async () => {
    file = installed([clients, orders], world);
    expect((await file.workbench.run("menuSegments")).error).toBeNull();
  });
  const line = (beginning: string) => String(from(file, "Segments!A1:A50", beginning)[0]![0]);

  test("80/20 is told as it is: two of twelve buyers bring 65 of 100", () => {
    // (5000 + 1500) / 10000; a fifth of 12 is 2.4.
    expect(line("The largest 20%")).toBe(
      "The largest 20% of buyers (2 of 12) bring 65% of our sales: your base is not 80/20, the many middle clients carry it.",
    );
  });

  test("who is A by potential and C by our sales could be much larger, and stands in the list with what is left", () => {
    // Sales before Client 11 are 9950 of 10000: class C; potential 20,000 makes him A.
    expect(line("Could be much larger: 1")).toContain("19,970 a year of their potential goes elsewhere");
    const at = from(file, "Segments!A30:D60", "Client");
    expect(at.slice(0, 3)).toEqual([
      ["Client", "Potential", "Our sales", "Wallet gap"],
      ["Client 11", 20_000, 30, 19_970],
      ["", "", "", ""],
    ]);
  });

  test("a change of the rules changes the colour of the cell at once, as it does the legend", () => {
    const { getters } = file.book;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === "Segments")!;
    // The last of the three matrices is that of ordinary clients: A with interest 1 stands two rows below its name.
    const row = (file.book.read("Segments!A1:A50") as unknown[][]).findIndex(([cell]) => cell === "Ordinary") + 2;
    const colour = () => getters.getCellComputedStyle({ sheetId, col: 1, row }).fillColor?.toLowerCase();
    const rules = getters.getSheetIds().find((id) => getters.getSheetName(id) === "Rules")!;
    const first = (words: readonly unknown[]) =>
      words.forEach((word, col) => {
        file.book.model.dispatch("UPDATE_CELL", { sheetId: rules, col, row: 3, content: String(word) });
      });
    const before = (file.book.read("Rules!A4:E4") as unknown[][])[0]!;
    expect(colour()).toBe("#93c8d8");
    first(["A", "ordinary", "1", "*", "nurture"]);
    expect(colour()).toBe("#fff1c9");
    // A are those before whom less than 80 % of 39,960 stands: 20,000, 10,000, 3,000. Two more have interest 4.
    expect((file.book.read("Segments!F4") as unknown[][])[0]![0]).toBe("Nurture: 5");
    first(before);
    expect(colour()).toBe("#93c8d8");
  });

  test("clients not to be worked with set free hours by the norms once thresholds make them D", () => {
    expect(line("Do not work: nobody")).toContain("nobody falls under such a rule");
    for (const [row, value] of [
      [6, "1000"],
      [7, "500"],
      [8, "50"],
    ] as const)
      put(file, "Classes", row, value);
    // Two who never bought, interest 4: 8 hours × 2 calls / 30 calls a day of a hunter = 0.5, shown as 1.
    expect(line("Do not work: 2")).toBe(
      "Do not work: 2 clients who brought 0 in a year. One call a month to each would take 1 h a month by the norms (15 calls a day to buyers, 30 to others).",
    );
    expect((file.book.read("Segments!E30:E60") as unknown[][]).flat()).toEqual(
      expect.arrayContaining(["Never 1", "Never 2"]),
    );
  });

  test("without a table of deals it says what the forecast needs", () => {
    expect((file.book.read("Segments!H30:H60") as unknown[][]).flat()).toContain(
      "No forecast: it needs a table of deals that says won and lost.",
    );
  });
});
