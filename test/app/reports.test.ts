import type { Answer, Api } from "../../src/app/api.ts";
import { menuTexts } from "../../src/messages/menu.ts";
import { demoCompany } from "../../workbench/demo/company.ts";
import type { FileCell, TabData, World } from "../../workbench/types.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const date = (iso: string) => ({ date: iso });
const clients: TabData = {
  name: "Clients",
  rows: [
    ["Client", "Potential", "Marketing value", "Interest", "Segment", "Region", "Manager", "Next contact"],
    ["Oak", 900, "VIP", 1, "Hotels", "North", "Ann", date("2026-03-30")],
    ["Elm", 700, "ambitious", 2, "Cafes", "South", "Bob", date("2026-04-02")],
    ["Fir", 20, "ordinary", 3, "Cafes", "South", "Bob", ""],
    ["Ash", "", "VIP", "", "Hotels", "North", "Ann", ""],
    ["Total", 1620, "", "", "", "", "", ""],
  ],
};
const dealRows: FileCell[][] = [
  ["Deal", "Client", "Stage", "Amount", "Created", "Closed", "Manager", "Lost reason"],
  ["D1", "Oak", "New", 100, date("2026-03-01"), "", "Ann", ""],
  ["D2", "Oak", "Offer", 200, date("2026-02-01"), "", "Ann", ""],
  ["D3", "Elm", "won", 300, date("2026-01-01"), date("2026-01-11"), "Bob", ""],
  ["D4", "Fir", "Lost", 400, date("2026-01-05"), date("2026-02-05"), "Bob", "Price"],
];
const deals: TabData = { name: "Deals", rows: dealRows };
const orders: TabData = {
  name: "Orders",
  rows: [
    ["Client", "Date", "Amount"],
    ["Oak", date("2026-01-10"), 250],
    ["Fir", date("2024-01-10"), 50],
  ],
};

const call = async <K extends keyof Api>({ workbench }: Installed, name: K, ...args: Parameters<Api[K]>) => {
  const answer = JSON.parse(await workbench.call("sidebarCall", JSON.stringify([name, args]))) as Answer<K>;
  if (!answer.ok) throw new Error(answer.failure.text);
  return answer.value;
};
const names = ({ book }: Installed) => book.getters.getSheetIds().map((id) => book.getters.getSheetName(id));
const menu = async ({ workbench }: Installed, handler: string) => {
  const run = await workbench.run(handler);
  expect(run.error).toBeNull();
  return run;
};
const cells = ({ book }: Installed, range: string) => book.read(range) as unknown[][];
/** Types into a cell of the team's as a person does. */
const type = ({ book }: Installed, cell: string, text: string) => {
  const [, tab, column, row] = cell.match(/^(.+)!([A-Z])(\d+)$/)!;
  const sheetId = book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === tab)!;
  const position = { sheetId, col: column!.charCodeAt(0) - 65, row: Number(row) - 1 };
  book.model.dispatch("UPDATE_CELL", { ...position, content: text });
};

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

describe("Our tabs", () => {
  test("are known by metadata: the team's own tab Funnel is left alone, ours may be renamed and moved", async () => {
    const own: TabData = { name: "Funnel", rows: [["our own notes"], ["do not touch"]] };
    const file = installed([own, deals], world);
    await menu(file, "menuFunnel");
    expect(names(file)).toEqual(["Funnel", "Deals", "Stages", "Funnel (2)"]);
    const ours = file.book.getters.getSheetIds().at(-1)!;
    file.book.model.dispatch("RENAME_SHEET", { sheetId: ours, oldName: "Funnel (2)", newName: "Trichter" });
    type(file, "Deals!C2", "Won");
    await menu(file, "menuFunnel");
    expect(names(file)).toEqual(["Funnel", "Deals", "Stages", "Trichter"]);
    expect(cells(file, "Trichter!B8")).toEqual([[2]]);
    await menu(file, "menuRemove");
    expect(names(file)).toEqual(["Funnel", "Deals"]);
    expect(cells(file, "Funnel!A1:A2").flat()).toEqual(["our own notes", "do not touch"]);
  });

  test("go after a question that names them and counts what people typed", async () => {
    const file = installed([deals], world);
    await menu(file, "menuHunters");
    const head = cells(file, "Hunters!A3:P3")[0]!;
    const note = String.fromCharCode(65 + head.indexOf("Note"));
    type(file, `Hunters!${note}4`, "call after lunch");
    await menu(file, "menuRemove");
    expect(file.screen.notes.join("\n")).toMatch(
      /deleted: Hunters\.[\s\S]*what people typed into the task lists: 1 cell\./,
    );
    expect(file.screen.notes.join("\n")).not.toContain("typed into Hunters");
    expect(names(file)).toEqual(["Deals"]);
  });

  test.each([
    ["Funnel before", "Пропадёт и всё, что введено во вкладке Funnel before."],
    ["Funnel before, Stages before", "Пропадёт и всё, что введено во вкладках Funnel before, Stages before."],
  ])("of which %s was kept aside go with all that was typed there, in Russian too", (named, said) => {
    const question = menuTexts.ru.removeQuestion({ tabs: ["Funnel"], typed: 0, apart: named.split(", ") });
    expect(question).toContain(said);
  });

  test("stay when the user says no", async () => {
    const file = installed([deals], world, {});
    await menu(file, "menuFunnel");
    const refusing = installed([deals], world);
    Object.assign(refusing.screen, { answer: () => ({ button: "CANCEL", text: "" }) });
    await menu(refusing, "menuFunnel");
    await menu(refusing, "menuRemove");
    expect(names(refusing)).toEqual(["Deals", "Stages", "Funnel"]);
  });

  test("when nothing is ours, nothing is asked", async () => {
    const file = installed([deals], world);
    await menu(file, "menuRemove");
    expect(file.screen.notes).toEqual(["This file has no tabs made by Conveyor."]);
  });
});

describe("The panel", () => {
  test("builds step by step, and the user keeps the tab that he was looking at", async () => {
    const file = installed([clients, deals], world);
    const before = file.book.getters.getActiveSheetId();
    expect(await call(file, "build", "funnel", 0)).toMatchObject({ done: 1, total: 2, finished: false });
    expect(names(file)).toEqual(["Clients", "Deals", "Stages"]);
    const last = await call(file, "build", "funnel", 1);
    expect(last).toMatchObject({ done: 2, total: 2, finished: true });
    expect(last.notes[0]).toBe("4 deals from “Deals”.");
    expect(file.book.getters.getActiveSheetId()).toBe(before);
    const card = (await call(file, "cards")).find(({ report }) => report === "funnel");
    expect(card).toMatchObject({ state: "built", live: true, preview: [4, 2, 1], basis: "4 clients, 4 deals" });
    expect(card!.builtAt).toMatch(/^2026-03-31T\d\d:\d\d$/);
  });

  test("a question that nobody knows is answered with a failure, never with an exception", async () => {
    const file = installed([deals], world);
    const answer = JSON.parse(await file.workbench.call("sidebarCall", JSON.stringify(["toString", []])));
    expect(answer).toMatchObject({ ok: false, failure: { kind: "unexpected" } });
  });

  test("opening the panel brings the report date up to date", async () => {
    const file = installed([deals], world);
    await menu(file, "menuFunnel");
    type(file, "Funnel!G1", "1/1/2020");
    await call(file, "start");
    expect(cells(file, "Funnel!G1")).toEqual([["2026-03-31"]]);
  });
});

describe("The menu", () => {
  test.each(["en", "ru"] as const)(
    "builds everything for the demo company in %s within sixty service calls",
    async (language) => {
      const file = installed(demoCompany(language, 1, "2026-11-23"), {
        language,
        locale: language === "ru" ? "ru_RU" : "en_US",
        today: "2026-11-23",
      });
      for (const handler of ["menuSegments", "menuFunnel", "menuHunters", "menuFarmers", "menuDoctor", "menuDoctor"])
        expect((await menu(file, handler)).serviceCalls).toBeLessThanOrEqual(60);
      for (const name of names(file))
        for (const row of cells(file, `'${name}'!A1:Z60`))
          for (const value of row) expect(String(value)).not.toMatch(/^#(REF|ERROR|NAME|VALUE|N\/A|DIV)/);
    },
  );

  test("says in a dialog what was recognised and what is to be done today, for those whose panel stays empty", async () => {
    const file = installed([clients, deals], world);
    await menu(file, "menuData");
    expect(file.screen.notes[0]).toContain("“Deals”: deals (A Deal, B Client, C Stage, D Amount");
    await menu(file, "menuToday");
    expect(file.screen.notes[1]).toBe("There are no task lists yet. Build the hunters’ or the farmers’ tasks first.");
  });
});
