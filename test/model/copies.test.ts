import type { Cell } from "../../src/cells/types.ts";
import { bookOf } from "../../src/model/book/book.ts";
import { detectTables } from "../../src/model/book/detect.ts";
import { tablesOfReports } from "../../src/model/book/join.ts";
import { stageKinds } from "../../src/model/book/stage-kinds.ts";
import { columnRef } from "../../src/model/refs.ts";
import { day, serial } from "../support/days.ts";
import { words } from "../support/reading.ts";

const world = { locale: "en_GB", language: "en", today: serial("2026-04-15"), words } as const;
const read = (tabs: { readonly [name: string]: readonly (readonly Cell[])[] }) => {
  const used = Object.entries(tabs).flatMap(([tabName, rows], i) =>
    detectTables({ tabId: i + 1, tabName, rows, lastRow: rows.length }, world).map((table) => ({
      table,
      values: rows,
    })),
  );
  return { ...bookOf(used, world, stageKinds([])).book, tables: used.map(({ table }) => table) };
};

const deals = (last: Cell[][] = []): Cell[][] => [
  ["Deal ID", "Client", "Stage", "Amount", "Created"],
  ...Array.from({ length: 10 }, (_, i): Cell[] => [
    `D-${i + 1}`,
    `Firm ${i}`,
    "Offer",
    100 + i,
    day(`2026-01-${10 + i}`),
  ]),
  ...last,
];

describe("Two tabs of deals", () => {
  test("with different columns are read as one table: what a tab does not say is blank", () => {
    const { deals: found, tables } = read({
      Sales: [
        ["Client", "Stage", "Amount", "Created"],
        ["Alpha", "Offer", 100, day("2026-01-10")],
      ],
      Leads: [
        ["Company", "Deal stage", "Lead source", "Lost reason"],
        ["Beta", "Lost", "Fair", "Price"],
      ],
    });
    expect(found.map((d) => [d.client, d.stage, d.amount, d.created, d.source, d.lostReason])).toEqual([
      ["Alpha", "Offer", 100, serial("2026-01-10"), "", ""],
      ["Beta", "Lost", null, null, "Fair", "Price"],
    ]);
    const [table] = tablesOfReports(tables);
    expect(columnRef(table!, "client")).toBe("ARRAYFORMULA(VSTACK('Sales'!A2:A;'Leads'!A2:A))");
    expect(columnRef(table!, "source")).toBe(`ARRAYFORMULA(VSTACK(IF('Sales'!A2:A="";"";"");'Leads'!C2:C))`);
  });

  test("one of which is a copy count once: the larger is read, and what stands in the copy alone is told", () => {
    const {
      tables,
      deals: found,
      repeated,
    } = read({
      Copy: deals(),
      Sales: deals([["D-11", "Firm 11", "Won", 900, day("2026-02-01")]]),
    });
    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 11 }, (_, i) => `D-${i + 1}`));
    expect(repeated).toEqual([
      { table: tables[0], of: tables[1], rows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11], only: [], copy: true },
    ]);
    const older = read({
      Copy: deals([]).map((row, i) => (i === 10 ? ["D-77", "Zed", "Offer", 5, day("2025-12-01")] : row)),
      Sales: deals([["D-11", "Firm 11", "Won", 900, day("2026-02-01")]]),
    });
    expect(older.repeated).toMatchObject([{ only: [11], copy: true }]);
  });

  test("of which some rows are the same count them twice and say so", () => {
    const { deals: found, repeated } = read({
      Sales: deals(),
      March: [...deals().slice(0, 5), ["E-1", "New", "Offer", 1, day("2026-03-01")]],
    });
    expect(found).toHaveLength(15);
    expect(repeated).toMatchObject([{ rows: [2, 3, 4, 5], only: [6], copy: false }]);
  });

  test("with their own numbering from 1 are no copies, nor are two alike rows", () => {
    const own = (firm: string): Cell[][] => [
      ["No", "Client", "Stage", "Amount"],
      ...[1, 2, 3, 4].map((n): Cell[] => [n, `${firm} ${n}`, "Offer", 100]),
    ];
    expect(read({ Ann: own("A"), Bob: own("B") }).repeated).toEqual([]);
    expect(read({ Sales: deals(), March: [...deals().slice(0, 3)] }).repeated).toEqual([]);
  });
});

test("A copy of a tab of orders is found by client, day, amount and product", () => {
  const orders: Cell[][] = [
    ["Order date", "Client", "Amount"],
    ...Array.from({ length: 6 }, (_, i): Cell[] => [day(`2026-01-1${i}`), `Firm ${i % 2}`, 100 + i]),
  ];
  const { orders: found, repeated } = read({ Orders: orders, "Copy of Orders": orders });
  expect(found).toHaveLength(6);
  expect(repeated).toMatchObject([{ of: { tabName: "Orders" }, table: { tabName: "Copy of Orders" }, copy: true }]);
});

test("A client in two lists counts once, the blanks of the first filled from the other", () => {
  const { clients } = read({
    Clients: [
      ["Client", "Potential", "Interest", "Manager"],
      ["Alpha", 500, "hot", ""],
    ],
    Contacts: [
      ["Company", "Phone", "Manager", "City"],
      ["ALPHA", "+44 20 7946 0101", "Ann", "Leeds"],
    ],
  });
  expect(clients).toMatchObject([{ name: "Alpha", potential: 500, manager: "Ann", region: "Leeds" }]);
});
