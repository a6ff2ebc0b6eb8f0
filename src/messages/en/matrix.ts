import { money } from "../figures.ts";
import type { MatrixTexts } from "../matrix.ts";
import { plural } from "../plural.ts";

const count = (n: number, one: string, many: string) => `${money("en", n)} ${plural("en", n, one, many)}`;

export const matrix: MatrixTexts = {
  menu: "Clients of the selected cell…",
  cells: "Cells",
  back: "All reports",
  lead: "Class by potential, interest 1 to 4",
  cellIs: ({ cell, action, count: n }) => `${cell}${action && `, ${action}`}: ${n}`,
  take: "Take the selected cell",
  takeHow: "Select a cell of a matrix in the tab and come back here: its clients follow.",
  clients: (n) => count(n, "client", "clients"),
  buys: (amount) => `Buys ${amount}`,
  gap: (amount) => `gap ${amount}`,
  touch: (days) => `a touch every ${count(days, "day", "days")}`,
  late: (days) => `${count(days, "day", "days")} late`,
  today: "today",
  noTouch: "no next touch",
  more: (n) => `and ${count(n, "more client", "more clients")} in the list`,
  show: "Show in the client list",
  none: "No clients in this cell",
  noneHow: "A filter of the tab may hide them.",
  notBuilt: "The tab Segments is not built yet.",
  notSelected: "Select a cell of a matrix, or a client, in the tab Segments first.",
};
