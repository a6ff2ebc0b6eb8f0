import type { Answer, Api } from "../../src/app/api.ts";
import type { FileCell, TabData, World } from "../../workbench/types.ts";
import { handIn } from "../support/hand.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const date = (iso: string) => ({ date: iso });
const clients: TabData = {
  name: "Clients",
  rows: [
    ["Client", "Manager", "Next contact"],
    ["Acme", "Hopkins", date("2026-04-10")],
    ["Acme LLC", "Hopkins", ""],
    ["Bolt Trading", "Ann Lee", date("2026-03-01")],
    ["Bolt Traiding", "Hopkns", ""],
    ["Cora Foods", "Ann Lee", ""],
    ["cora  foods", "Ann Lee", ""],
  ],
};
const dealRows: FileCell[][] = [
  ["Deal", "Client", "Stage", "Amount", "Created", "Closed"],
  ["D1", "Acme", "Won", 100, date("2026-01-01"), date("2026-01-11")],
  ["D2", "Acme", "won", { text: "200" }, date("2026-01-05"), date("2026-01-25")],
  // The o of this one is Cyrillic.
  ["D3", "Bolt Trading", "W\u043en", 300, date("2026-02-01"), ""],
  ["D4", "Cora Foods", "Won", 50, date("2026-02-01"), date("2026-01-20")],
  ["D5", "Acme", "Lost", 10, date("2026-01-01"), date("2026-02-01")],
  ["D6", "Acme", "Negotation", 500, date("2026-02-02"), ""],
  ["D7", "Acme", "Frozen", 20, date("2027-01-01"), ""],
  ["D8", "Stranger", "Offer", 5, date("2026-03-01"), ""],
];
const deals: TabData = { name: "Deals", rows: dealRows };
const orders: TabData = {
  name: "Orders",
  rows: [
    ["Client", "Date", "Amount"],
    ["Acme", date("2026-01-10"), 100],
    ["Acme LLC", date("2026-02-10"), 200],
    ["Bolt Trading", date("2026-01-10"), 50],
    ["Total", "", 350],
    ["Cora Foods", date("2027-03-01"), 70],
    ["Stranger", date("2026-02-01"), 5],
    ["", date("2026-02-02"), 9],
    ["Acme", "soon", 4],
  ],
};
const MESS = [clients, deals, orders];

const menu = async ({ workbench }: Installed, handler: string) => {
  const run = await workbench.run(handler);
  expect(run.error).toBeNull();
  return run;
};
const cells = ({ book }: Installed, range: string) => book.read(range) as unknown[][];
const type = ({ book }: Installed, cell: string, text: string) => {
  const [, tab, column, row] = cell.match(/^(.+)!([A-Z])(\d+)$/)!;
  const sheetId = book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === tab)!;
  const position = { sheetId, col: column!.charCodeAt(0) - 65, row: Number(row) - 1 };
  book.model.dispatch("UPDATE_CELL", { ...position, content: text });
};
/** Findings as they stand in the tab: what, tab, how many, effect. */
const findings = (file: Installed) =>
  cells(file, "Sheet doctor!A5:E40")
    .filter(([what]) => what !== "")
    .map(([what, tab, , count, effect]) => [what, tab, count, effect]);
const spellings = (file: Installed, rows = 12) =>
  cells(file, `Spellings!A4:F${3 + rows}`).filter(([kind]) => kind !== "");
const team = (file: Installed) =>
  ["Clients!A1:D20", "Deals!A1:H20", "Orders!A1:D20"].map((range) => cells(file, range));

describe("Sheet doctor", () => {
  test("finds what stands wrong, counts it and says what it does to the numbers", async () => {
    const file = installed(MESS, world);
    await menu(file, "menuDoctor");
    expect(findings(file)).toEqual([
      ["Stages that the method does not know: Negotation → Negotiation", "Deals", 2, "Deals at a known stage: 6 → 8"],
      ["Totals among the data", "Orders", 1, "Sum of “Amount”: 775 → 425"],
      ["Rows left out: no client", "Orders", 1, "Sum of “Amount”: 425 → 434"],
      ["Rows left out: the date cannot be read", "Orders", 1, "Sum of “Amount”: 425 → 429"],
      ["No date where a date must stand: “soon”", "Orders", 1, "Sum of “Amount”: 425 → 429"],
      [
        "One client under several names: Acme LLC → Acme",
        "Clients, Orders",
        1,
        "Clients: 5 → 4\nSecond to first purchases: 0.0% → 33.3%",
      ],
      ["Perhaps one client: Bolt Traiding → Bolt Trading", "Clients", 1, "Clients: 5 → 4"],
      ["Clients who stand in the list twice: “cora  foods”", "Clients", 1, "Clients: 6 → 5"],
      ["Clients who are not in the list of clients: “Stranger”", "Deals", 1, "Clients: 5 → 6"],
      ["Clients who are not in the list of clients: “Stranger”", "Orders", 1, "Clients: 5 → 6"],
      ["Closed deals without a date of closing", "Deals", 1, "Amount won that has a date: 350 → 650"],
      ["Deals closed before they were created", "Deals", 1, "Median days to a sale: 10 → 15"],
      ["Dates still to come where only past ones can stand", "Deals", 1, "Usable cells of “Created”: 7 → 8"],
      ["Dates still to come where only past ones can stand", "Orders", 1, "Sum of “Amount”: 355 → 425"],
      ["Perhaps one manager: Hopkns → Hopkins", "Clients", 1, "Managers: 3 → 2"],
      ["Several spellings of the stage “Won”", "Deals", 3, "Deals at “Won”: 2 → 4"],
      ["Numbers typed as text: “200”", "Deals", 1, "Sum of “Amount”: 985 → 1,185"],
      ["Next contact whose day has passed", "Clients", 1, "With a next contact ahead: 1 → 2"],
    ]);
  });

  test("proposes spellings: the same letters and legal forms are agreed to, typos wait for a yes", async () => {
    const file = installed(MESS, world);
    await menu(file, "menuDoctor");
    expect(spellings(file)).toEqual([
      ["stage", "Negotation", 1, "Negotiation", "", "perhaps a typo"],
      ["stage", "Frozen", 1, "", "", "not in the tab of stages"],
      ["client", "Bolt Traiding", 1, "Bolt Trading", "", "perhaps a typo"],
      ["manager", "Hopkns", 1, "Hopkins", "", "perhaps a typo"],
      ["stage", "W\u043en", 1, "Won", "yes", "same letters"],
      ["client", "Acme LLC", 2, "Acme", "yes", "legal form"],
    ]);
  });

  test("touches no cell of the team's and stays within sixty calls, at first and again", async () => {
    const file = installed(MESS, world);
    const before = team(file);
    expect((await menu(file, "menuDoctor")).serviceCalls).toBeLessThanOrEqual(60);
    expect((await menu(file, "menuDoctor")).serviceCalls).toBeLessThanOrEqual(60);
    expect(team(file)).toEqual(before);
  });

  test("leads from a spelling to all cells that hold it, and says how many stand elsewhere", async () => {
    const twice = { name: "Deals", rows: [...dealRows, ["D9", "Acme LLC", "Negotation", 5, date("2026-03-01"), ""]] };
    const file = installed([clients, twice, orders], world);
    await menu(file, "menuDoctor");
    const links = cells(file, "Spellings!B4:G12").map(([text, , , , , where]) => [text, where]);
    expect(links).toEqual(
      expect.arrayContaining([
        ["Negotation", "Deals C7:C10"],
        ["Acme LLC", "Clients A3 (1 / 3)"],
      ]),
    );
  });

  test("keeps what people typed into the spellings when it is built again", async () => {
    const file = installed(MESS, world);
    await menu(file, "menuDoctor");
    type(file, "Spellings!D5", "Offer");
    type(file, "Spellings!E5", "yes");
    type(file, "Spellings!E6", "no");
    type(file, "Spellings!H3", "Remark");
    type(file, "Spellings!H6", "ask Bob");
    type(file, "Spellings!A10", "client");
    type(file, "Spellings!B10", "Stranger");
    type(file, "Spellings!D10", "Cora Foods");
    type(file, "Spellings!E10", "yes");
    type(file, "Spellings!F10", "Bob says so");
    type(file, "Spellings!G10", "his e-mail");
    type(file, "Spellings!A11", "vendor");
    type(file, "Spellings!C11", "two or three");
    await menu(file, "menuDoctor");
    expect(cells(file, "Spellings!A10:G11")).toEqual([
      ["client", "Stranger", 2, "Cora Foods", "yes", "Bob says so", "his e-mail"],
      ["vendor", "", "two or three", "", "", "", ""],
    ]);
    expect(spellings(file).map(([, ...row]) => row.slice(0, 4))).toEqual([
      ["Negotation", 1, "Negotiation", ""],
      ["Frozen", 1, "Offer", "yes"],
      ["Bolt Traiding", 1, "Bolt Trading", "no"],
      ["Hopkns", 1, "Hopkins", ""],
      ["W\u043en", 1, "Won", "yes"],
      ["Acme LLC", 2, "Acme", "yes"],
      ["Stranger", 2, "Cora Foods", "yes"],
      ["", "two or three", "", ""],
    ]);
    expect(cells(file, "Spellings!H3:H6")).toEqual([["Remark"], [""], [""], ["ask Bob"]]);
  });

  test("keeps decisions and live reports right when the team has put rows and columns between ours", async () => {
    const file = installed(MESS, world);
    await menu(file, "menuDoctor");
    type(file, "Spellings!D5", "Offer");
    type(file, "Spellings!E5", "yes");
    type(file, "Spellings!E6", "no");
    await menu(file, "menuFunnel");
    const stages = cells(file, "Funnel!A5:B12");
    const sheet = handIn(file.book).getSheetByName("Spellings")!;
    sheet.insertColumnsBefore(2, 1);
    sheet.insertRowsBefore(3, 1);
    sheet.getRange("B4:B7").setValues([["Remark"], [""], [""], ["ask Bob"]]);
    await menu(file, "menuFunnel");
    expect(cells(file, "Funnel!A5:B12")).toEqual(stages);
    await menu(file, "menuDoctor");
    const rows = cells(file, "Spellings!A3:H6");
    expect(rows[0]).toEqual(["Kind", "As it stands", "Times", "Read as", "Read so?", "Why", "Where", "Remark"]);
    expect(rows.slice(1).map(([, text, , as, yes, , , remark]) => [text, as, yes, remark])).toEqual([
      ["Negotation", "Negotiation", "", ""],
      ["Frozen", "Offer", "yes", ""],
      ["Bolt Traiding", "Bolt Trading", "no", "ask Bob"],
    ]);
    await menu(file, "menuFunnel");
    expect(cells(file, "Funnel!A5:B12")).toEqual(stages);
  });

  test("a spelling that the team has put right goes, a decision about it stays", async () => {
    const file = installed(MESS, world);
    await menu(file, "menuDoctor");
    type(file, "Deals!C7", "Negotiation");
    type(file, "Spellings!E5", "no");
    type(file, "Deals!C8", "Offer");
    await menu(file, "menuDoctor");
    expect(spellings(file).map(([, text, times]) => [text, times])).toEqual([
      ["Frozen", 0],
      ["Bolt Traiding", 1],
      ["Hopkns", 1],
      ["W\u043en", 1],
      ["Acme LLC", 2],
    ]);
  });

  test("live reports read through the spellings and follow a yes at once", async () => {
    const file = installed(MESS, world);
    await menu(file, "menuDoctor");
    await menu(file, "menuFunnel");
    const offers = () => cells(file, "Funnel!A6:B16").find(([stage]) => stage === "Offer")?.[1];
    const before = offers();
    type(file, "Spellings!D4", "Offer");
    type(file, "Spellings!E4", "yes");
    expect([before, offers()]).toEqual([5, 6]);
    await menu(file, "menuSegments");
    const listed = cells(file, "Segments!A1:A60").flat();
    expect(listed).toContain("Acme");
    expect(listed).not.toContain("Acme LLC");
  });

  test("links jump to the cells", async () => {
    const file = installed(MESS, world);
    await menu(file, "menuDoctor");
    expect(cells(file, "Sheet doctor!G6:G7")).toEqual([["A5"], ["A8"]]);
  });

  test("a tidy workbook is told to be tidy", async () => {
    const file = installed(
      [
        {
          name: "Clients",
          rows: [
            ["Client", "Manager"],
            ["Acme", "Ann"],
            ["Bolt", "Bob"],
          ],
        },
      ],
      world,
    );
    await menu(file, "menuDoctor");
    expect(file.screen.notes.join()).toContain("Nothing found: the tabs are tidy.");
    expect(cells(file, "Sheet doctor!A5:A6")).toEqual([["Nothing found: the tabs are tidy."], [""]]);
  });

  test("speaks the language of the spreadsheet", async () => {
    const file = installed(MESS, { ...world, locale: "ru_RU", language: "ru" });
    await menu(file, "menuDoctor");
    expect(cells(file, "Проверка данных!A10:E10")[0]).toEqual([
      "Один клиент под разными именами: Acme LLC → Acme",
      "Clients, Orders",
      "Client",
      1,
      "Клиентов: 5 → 4\nВторые покупки к первым: 0,0\u00a0% → 33,3\u00a0%",
    ]);
    expect(cells(file, "Написания!A9:F9")[0]).toEqual(["клиент", "Acme LLC", 2, "Acme", "да", "форма собственности"]);
  });

  test("the card of the panel says what it is made of and builds it", async () => {
    const file = installed(MESS, world);
    const ask = async <K extends keyof Api>(name: K, ...args: Parameters<Api[K]>) => {
      const answer = JSON.parse(await file.workbench.call("sidebarCall", JSON.stringify([name, args]))) as Answer<K>;
      if (!answer.ok) throw new Error(answer.failure.text);
      return answer.value;
    };
    await ask("build", "doctor", 0);
    const { notes } = await ask("build", "doctor", 1);
    expect(notes[0]).toBe("18 findings, 18 of which move a number.");
    expect(notes[1]).toBe("4 spellings wait for your yes or no in the tab Spellings.");
    const card = (await ask("cards")).find(({ report }) => report === "doctor")!;
    expect(card).toMatchObject({ state: "built", live: false, missing: [], basis: "4 clients, 8 deals, 5 orders" });
  });
});
