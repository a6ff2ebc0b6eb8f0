import type { FileCell } from "../../workbench/types.ts";
import { installed } from "../workbench/host/installed.ts";
import { call, cells, clients, dealRows, deals, menu, names, orders, type, world } from "./small-office.ts";

describe("Funnel", () => {
  test("lays the stages in use with their counts, and a line that adds up", async () => {
    const file = installed([deals], world);
    await menu(file, "menuFunnel");
    expect(names(file)).toEqual(["Deals", "Stages", "Funnel"]);
    // Lost deal: no stage before the loss, so it stands in New. Reached: New 4, Offer 2 (D2, D3), Won 1.
    expect(cells(file, "Funnel!A5:G8")).toEqual([
      ["Stage", "Deals", "Step %", "Total %", "Lost here", "Amount", "Open here"],
      ["New", 4, "", 1, 1, 1000, 1],
      ["Offer", 2, 0.5, 0.5, 0, 500, 1],
      ["Won", 1, 0.5, 0.25, 0, 300, 0],
    ]);
    expect(cells(file, "Funnel!A2")[0]![0]).toBe("Deals in “Deals”, as of 31 Mar 2026: 1 lost + 2 open + 1 won = 4.");
    expect(cells(file, "Funnel!A4")[0]![0]).toContain("Contacted, Qualified, Negotiation");
  });

  test("follows the team's tab by itself", async () => {
    const file = installed([deals], world);
    await menu(file, "menuFunnel");
    type(file, "Deals!C2", "Won");
    expect(cells(file, "Funnel!B6:B8")).toEqual([[4], [3], [2]]);
    expect(cells(file, "Funnel!A2")[0]![0]).toContain("1 lost + 1 open + 2 won = 4");
  });

  test("follows the Stages tab: a new spelling counts at once", async () => {
    const file = installed(
      [{ name: "Deals", rows: [...dealRows, ["D5", "Ash", "On the hook", 10, "", "", "", ""]] }],
      world,
    );
    await menu(file, "menuFunnel");
    expect(cells(file, "Funnel!A9:A10").flat()).toContain("not in the list: 1");
    const aliases = String(cells(file, "Stages!B7")[0]![0]);
    expect(cells(file, "Stages!A7")).toEqual([["Offer"]]);
    type(file, "Stages!B7", `${aliases}, on the hook`);
    expect(cells(file, "Funnel!B6:B8")).toEqual([[5], [3], [1]]);
  });

  test("draws the stages as a stacked bar with padding, and draws it once however often it is built", async () => {
    const file = installed([deals], world);
    await menu(file, "menuFunnel");
    await menu(file, "menuFunnel");
    const sheetId = file.book.getters.getSheetIds().at(-1)!;
    const figures = file.book.getters.getFigures(sheetId);
    expect(figures).toHaveLength(1);
  });

  test("a stage and an outcome in two columns are read together", async () => {
    const rows: FileCell[][] = [
      ["Deal", "Client", "Stage", "Status", "Amount"],
      ["D1", "Oak", "Offer", "won", 100],
      ["D2", "Elm", "Offer", "lost", 100],
      ["D3", "Fir", "New", "open", 100],
    ];
    const file = installed([{ name: "Deals", rows }], world);
    await menu(file, "menuFunnel");
    expect(cells(file, "Funnel!A6:E8")).toEqual([
      ["New", 3, "", 1, 0],
      ["Offer", 2, 2 / 3, 2 / 3, 1],
      ["Won", 1, 0.5, 1 / 3, 0],
    ]);
  });

  test("without a column of stages it says which column of which tab is missing, and changes nothing", async () => {
    const file = installed([clients], world);
    await menu(file, "menuFunnel");
    expect(file.screen.notes.join()).toContain("No tab was recognised as a table of deals");
    expect(names(file)).toEqual(["Clients"]);
    const [card] = (await call(file, "cards")).filter(({ report }) => report === "funnel");
    expect(card).toMatchObject({ state: "missing", missing: [{ field: "stage", kind: "deals", tabName: "" }] });
  });
});

describe("Segments", () => {
  test("counts every client once; the line adds up to the number of clients", async () => {
    const file = installed([clients, orders], world);
    await menu(file, "menuSegments");
    expect(names(file)).toEqual(["Clients", "Orders", "Classes", "Rules", "Segments"]);
    expect(cells(file, "Segments!A2")[0]![0]).toContain(
      "as of 31 Mar 2026: VIP 2 + Ambitious 1 + Ordinary 1 + ? 0 = 4",
    );
    // VIP: Oak A interest 1, Ash without potential and interest.
    expect(cells(file, "Segments!B7:G12")).toEqual([
      [1, 0, 0, 0, 0, 1],
      [0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 1, 1],
      [1, 0, 0, 0, 1, 2],
    ]);
    expect(cells(file, "Segments!H12:M12")).toEqual([[900, 0, 0, 0, 0, 900]]);
    expect(cells(file, "Segments!A29:G29")).toEqual([["All clients", 1, 1, 1, 0, 1, 4]]);
    expect(cells(file, "Segments!A60:M60")[0]).toEqual([
      "Oak",
      "A",
      "VIP",
      1,
      "Farmer",
      "2026-03-30",
      "Overdue",
      "A-VIP-1",
      "Work now",
      "Ann",
      900,
      250,
      650,
    ]);
  });

  test("a choice in the filter shows only those clients, in the list and in the matrices, and outlives an update", async () => {
    const file = installed([clients, orders], world);
    await menu(file, "menuSegments");
    type(file, "Segments!I3", "Bob");
    expect(cells(file, "Segments!A60:A62").flat()).toEqual(["Elm", "Fir", ""]);
    expect(cells(file, "Segments!G29")).toEqual([[2]]);
    await menu(file, "menuSegments");
    expect(cells(file, "Segments!I3")).toEqual([["Bob"]]);
    expect(cells(file, "Segments!G29")).toEqual([[2]]);
  });

  test("follows the method: thresholds typed into Classes change the classes at once", async () => {
    const file = installed([clients, orders], world);
    await menu(file, "menuSegments");
    expect(cells(file, "Segments!A7:A8").flat()).toEqual(["A   first 80% of potential", "B   up to 95%"]);
    for (const [cell, value] of [
      ["B6", "800"],
      ["B7", "500"],
      ["B8", "100"],
    ])
      type(file, `Classes!${cell}`, value!);
    expect(cells(file, "Segments!A7:A10").flat()).toEqual([
      "A   from 800",
      "B   from 500",
      "C   from 100",
      "D   below 100",
    ]);
    expect(cells(file, "Segments!A60:B62")).toEqual([
      ["Oak", "A"],
      ["Elm", "B"],
      ["Fir", "D"],
    ]);
  });

  test("a client who wins his first order turns from hunter to farmer", async () => {
    const file = installed([clients, orders], world);
    await menu(file, "menuSegments");
    expect(cells(file, "Segments!A61:E61")[0]).toEqual(["Elm", "A", "Ambitious", 2, "Hunter"]);
    type(file, "Orders!A4", "Elm");
    type(file, "Orders!B4", "3/30/2026");
    type(file, "Orders!C4", "10");
    expect(cells(file, "Segments!E61")).toEqual([["Farmer"]]);
  });
});
