import type { Api } from "../../src/app/api.ts";
import type { ReportKey } from "../../src/reports/plan.ts";
import type { Book, BookOptions } from "../../workbench/engine/book.ts";
import type { WorkbenchOptions } from "../../workbench/host/workbench.ts";
import type { FileCell, TabData, World } from "../../workbench/types.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

export const REPORTS = ["segments", "funnel", "hunters", "farmers"] as const;

export interface Team extends Installed {
  /** Asks as the panel does; a failure is thrown with its words. */
  ask<K extends keyof Api>(name: K, ...args: Parameters<Api[K]>): Promise<ReturnType<Api[K]>>;
  build(report: ReportKey): Promise<void>;
}

/** dist in a team's workbook, asked as the panel asks. */
export function team(
  content: readonly TabData[] | object,
  world: Partial<World> = {},
  options: Partial<WorkbenchOptions> = {},
  bookOptions: BookOptions = {},
): Team {
  const made = installed(content, world, options, bookOptions);
  const ask: Team["ask"] = async (name, ...args) => {
    const answer = JSON.parse(await made.workbench.call("sidebarCall", JSON.stringify([name, args])));
    if (!answer.ok) throw Object.assign(new Error(answer.failure.text), { failure: answer.failure });
    return answer.value;
  };
  const build = async (report: ReportKey) => {
    for (let step = 0; !(await ask("build", report, step)).finished; step++);
  };
  return { ...made, ask, build };
}

/** A sales team's deals, clients and orders with these names for its clients. */
export function company(names: readonly FileCell[]): TabData[] {
  const date = (n: number) => ({ date: new Date(Date.UTC(2026, 0, 5 + (n % 80))).toISOString().slice(0, 10) });
  const stages = ["New", "Contacted", "Offer", "Won", "Lost"];
  return [
    {
      name: "Deals",
      rows: [
        ["Deal", "Client", "Stage", "Amount", "Created", "Closed", "Manager"],
        ...names.map((name, i): FileCell[] => {
          const stage = stages[i % stages.length]!;
          const over = stage === "Won" || stage === "Lost";
          return [name, name, stage, 100 * (i + 1), date(i), over ? date(i + 9) : "", ["Ann", "Bob"][i % 2]!];
        }),
      ],
    },
    {
      name: "Clients",
      rows: [
        ["Client", "Segment", "Potential", "Interest", "Region", "Manager"],
        ...names.map((name, i): FileCell[] => [
          name,
          ["VIP", "Ambitious", "Ordinary"][i % 3]!,
          1000 * i,
          (i % 4) + 1,
          "North",
          ["Ann", "Bob"][i % 2]!,
        ]),
      ],
    },
    {
      name: "Orders",
      rows: [
        ["Client", "Date", "Amount"],
        ...names.flatMap((name, i): FileCell[][] => [0, 1, 2].map((n) => [name, date(i + 20 * n), 50 * (i + 1)])),
      ],
    },
  ];
}

/** Everything that stands in the cells of some tabs, how it looks there, and their rows and columns. */
export function cellsOf(book: Book, names: readonly string[]): object {
  const { getters } = book;
  const lines = (count: number, of: (n: number) => unknown) => Array.from({ length: count }, (_, n) => of(n));
  return Object.fromEntries(
    names.flatMap((name) => {
      const sheetId = getters.getSheetIdByName(name);
      if (sheetId === undefined) return [];
      const cells = getters.getCells(sheetId).map((cell) => {
        const { col, row } = getters.getCellPosition(cell.id);
        const content = cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
        return [row, col, content, cell.format, cell.style];
      });
      const rows = lines(getters.getNumberRows(sheetId), (row) =>
        getters.isRowHiddenByUser(sheetId, row) ? "hidden" : getters.getUserRowSize(sheetId, row),
      );
      const cols = lines(getters.getNumberCols(sheetId), (col) =>
        getters.isColHiddenByUser(sheetId, col) ? "hidden" : getters.getColSize(sheetId, col),
      );
      return [[name, { cells, rows, cols }]];
    }),
  );
}

/** Tabs that are not the team's. */
export function ourTabs(book: Book): { readonly name: string; readonly sheetId: string }[] {
  return book.getters
    .getSheetIds()
    .map((sheetId) => ({ sheetId, name: book.getters.getSheetName(sheetId) }))
    .filter(({ name }) => !["Deals", "Clients", "Orders"].includes(name));
}
