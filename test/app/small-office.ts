import type { Answer, Api } from "../../src/app/api.ts";
import type { FileCell, TabData, World } from "../../workbench/types.ts";
import type { Installed } from "../workbench/host/installed.ts";

export const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
export const date = (iso: string) => ({ date: iso });
export const clients: TabData = {
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
export const dealRows: FileCell[][] = [
  ["Deal", "Client", "Stage", "Amount", "Created", "Closed", "Manager", "Lost reason"],
  ["D1", "Oak", "New", 100, date("2026-03-01"), "", "Ann", ""],
  ["D2", "Oak", "Offer", 200, date("2026-02-01"), "", "Ann", ""],
  ["D3", "Elm", "won", 300, date("2026-01-01"), date("2026-01-11"), "Bob", ""],
  ["D4", "Fir", "Lost", 400, date("2026-01-05"), date("2026-02-05"), "Bob", "Price"],
];
export const deals: TabData = { name: "Deals", rows: dealRows };
export const orders: TabData = {
  name: "Orders",
  rows: [
    ["Client", "Date", "Amount"],
    ["Oak", date("2026-01-10"), 250],
    ["Fir", date("2024-01-10"), 50],
  ],
};

export const call = async <K extends keyof Api>({ workbench }: Installed, name: K, ...args: Parameters<Api[K]>) => {
  const answer = JSON.parse(await workbench.call("sidebarCall", JSON.stringify([name, args]))) as Answer<K>;
  if (!answer.ok) throw new Error(answer.failure.text);
  return answer.value;
};
export const names = ({ book }: Installed) => book.getters.getSheetIds().map((id) => book.getters.getSheetName(id));
export const menu = async ({ workbench }: Installed, handler: string) => {
  const run = await workbench.run(handler);
  expect(run.error).toBeNull();
  return run;
};
export const cells = ({ book }: Installed, range: string) => book.read(range) as unknown[][];
/** Types into a cell of the team's as a person does. */
export const type = ({ book }: Installed, cell: string, text: string) => {
  const [, tab, column, row] = cell.match(/^(.+)!([A-Z])(\d+)$/)!;
  const sheetId = book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === tab)!;
  const position = { sheetId, col: column!.charCodeAt(0) - 65, row: Number(row) - 1 };
  book.model.dispatch("UPDATE_CELL", { ...position, content: text });
};
