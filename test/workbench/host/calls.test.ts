import type { FileCell, TabData } from "../../../workbench/types.ts";
import { type Installed, installed } from "./installed.ts";

/** Calls of Google's services in one run, and in the one run of a workbook's life that makes the archive. */
const MOST = 60;
const MOST_ONCE = 61;
const METHOD = ["stages", "classes", "rules", "playbook", "personas", "norms", "plan", "settings"];
const REPORTS = ["menuSegments", "menuFunnel", "menuHunters", "menuFarmers", "menuMonitor", "menuPay"];
const STAGES = ["New", "Contacted", "Qualified", "Offer", "Won", "Lost"];
const TODAY = Date.UTC(2026, 2, 31);

const ago = (days: number): FileCell => ({ date: new Date(TODAY - days * 86_400_000).toISOString().slice(0, 10) });
const rows = (count: number, row: (i: number) => FileCell[]) => Array.from({ length: count }, (_, i) => row(i));

/** Four tabs of the team's, of which nobody has confirmed what they are, each longer than what is looked at first. */
function teamsTabs(): TabData[] {
  const ended = (i: number) => i % STAGES.length > 3;
  return [
    {
      name: "Clients",
      rows: [
        ["Client", "Manager", "Segment", "Potential", "Value", "Interest", "Last contact", "Next contact"],
        ...rows(40, (i) => [
          `Client ${i}`,
          `Manager ${i % 3}`,
          "Hotels",
          1000 * i,
          "VIP",
          (i % 4) + 1,
          ago(i * 5),
          ago(i - 30),
        ]),
      ],
    },
    {
      name: "Deals",
      rows: [
        ["Deal", "Client", "Created", "Stage", "Amount", "Manager", "Last contact", "Closed", "Lost reason"],
        ...rows(60, (i) => [
          `D-${i}`,
          `Client ${i % 40}`,
          ago(60 + i),
          STAGES[i % STAGES.length]!,
          100 * i,
          `Manager ${i % 3}`,
          ago(i),
          ended(i) ? ago(i) : "",
          i % STAGES.length === 5 ? "Price" : "",
        ]),
      ],
    },
    {
      name: "Orders",
      rows: [
        ["Order", "Date", "Client", "Amount", "Manager"],
        ...rows(40, (i) => [`O-${i}`, ago(i * 7), `Client ${i % 20}`, 500, `Manager ${i % 3}`]),
      ],
    },
    {
      name: "Calls",
      rows: [
        ["Date", "Manager", "Type", "Client", "Result"],
        ...rows(40, (i) => [ago(i), `Manager ${i % 3}`, "Call", `Client ${i % 20}`, "Reached"]),
      ],
    },
  ];
}

/** Ticks every fifth task of a sheet. */
function tick({ book }: Installed, name: string): void {
  const sheetId = book.getters.getSheetIdByName(name)!;
  const first = (row: number) => book.getters.getEvaluatedCell({ sheetId, row, col: 0 }).value;
  let head = 0;
  while (first(head) !== "Done") head++;
  book.write((hand) => {
    for (let row = head + 1; first(row) === false; row += 5) hand.change({ sheetId, row, col: 0 }, { content: "TRUE" });
  });
  book.flush();
}

async function calls({ workbench }: Installed, handler: string): Promise<number> {
  const run = await workbench.run(handler);
  expect(run.error).toBeNull();
  return run.serviceCalls;
}

test(`Every report takes at most ${MOST} calls: the first time and with all Method tabs, and one more when the same run makes the archive`, async () => {
  const here = installed(teamsTabs());
  const most: { [what: string]: number } = {};
  for (const report of REPORTS) most[report] = await calls(here, report);
  for (const tab of METHOD) await here.workbench.call("sidebarCall", JSON.stringify(["openMethod", [tab]]));
  await calls(here, "menuHistory");
  tick(here, "Hunters");
  most["menuHunters, archive made"] = await calls(here, "menuHunters");
  expect(here.book.getters.getSheetIdByName("Archive")).toBeDefined();
  tick(here, "Farmers");
  for (const report of REPORTS) most[`${report}, all there`] = await calls(here, report);
  const limitOf = (what: string) => (what.endsWith("archive made") ? MOST_ONCE : MOST);
  expect(Object.entries(most).filter(([what, count]) => count > limitOf(what))).toEqual([]);
}, 120_000);
