import type { FileCell, TabData } from "../../../workbench/types.ts";
import { installed } from "./installed.ts";

const MOST = 60;
const stages = ["New", "Contacted", "Qualified", "Offer", "Negotiation", "Won", "Lost"];
const day = (n: number) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);

/** A team's sheet with so many deals, of a client each third. */
function tabs(deals: number): TabData[] {
  const clients = Math.ceil(deals / 3);
  const row = (i: number): FileCell[] => [
    `D-${i}`,
    `Client ${i % clients}`,
    stages[i % stages.length]!,
    ["Ann", "Bob", "Cid"][i % 3]!,
    (i % 50) * 100 + 100,
    { date: day(i % 400) },
    stages[i % stages.length] === "Won" || stages[i % stages.length] === "Lost" ? { date: day((i % 400) + 20) } : "",
  ];
  return [
    {
      name: "Deals",
      rows: [
        ["Deal", "Client", "Stage", "Manager", "Amount", "Created", "Closed"],
        ...Array.from({ length: deals }, (_, i) => row(i)),
      ],
    },
    {
      name: "Clients",
      rows: [
        ["Client", "Segment", "Potential", "Interest", "Manager"],
        ...Array.from({ length: clients }, (_, i): FileCell[] => [
          `Client ${i}`,
          ["VIP", "Ambitious", "Ordinary"][i % 3]!,
          (i % 40) * 1000,
          (i % 4) + 1,
          ["Ann", "Bob", "Cid"][i % 3]!,
        ]),
      ],
    },
  ];
}

async function callsOf(handler: string, deals: number): Promise<number> {
  const { workbench, book } = installed(tabs(deals));
  const run = await workbench.run(handler);
  expect(run.error).toBeNull();
  expect(book.getters.getSheetIds().length).toBeGreaterThan(2);
  return run.serviceCalls;
}

test.each(["menuSegments", "menuFunnel", "menuHunters", "menuFarmers"])(
  `%s takes at most ${MOST} service calls, as many at 20,000 rows as at 300`,
  async (handler) => {
    const few = await callsOf(handler, 300);
    const many = await callsOf(handler, 20_000);
    expect(Math.max(few, many)).toBeLessThanOrEqual(MOST);
    expect(Math.abs(many - few)).toBeLessThanOrEqual(5);
  },
  120_000,
);
