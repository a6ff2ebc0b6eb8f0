import { money } from "../figures.ts";
import { plural } from "../plural.ts";
import type { SizesPanelTexts } from "../sizes-panel.ts";

const count = (n: number, one: string, many: string) => `${money("en", n)} ${plural("en", n, one, many)}`;

export const sizesPanel: SizesPanelTexts = {
  link: "Propose marks of the classes",
  title: "Marks of the classes",
  lead: "Any number that says how large a client could be will do: employees, revenue, area, a budget.",
  reading: "Reading the numbers of the clients’ tab",
  column: "Column",
  ofColumns: (column, header) => `${column} · ${header}`,
  rows: (tab, has, lacks) => `${tab}: ${count(has, "row", "rows")} with a number, ${money("en", lacks)} without`,
  picture: (header, classes) => `Clients by ${header}, from small to large. ${classes}`,
  axis: (from, to) => `from ${from} to ${to}, each bar the same number of times larger`,
  from: (letter) => `${letter} from`,
  below: (letter) => `${letter} below`,
  clients: (n) => count(n, "client", "clients"),
  breaks: "Proposed by natural breaks: each class holds clients of like size. Change a mark and the counts follow.",
  again: "Back to the proposed marks",
  now: (marks) => `Classes says ${marks} now.`,
  none: "Classes has no marks yet: classes go by shares of the potential.",
  notMoney: "If the column is not money a year, classes are right, but the wallet gap and the forecast are not money.",
  notNumber: (letter, typed) =>
    typed
      ? `${letter}: “${typed}” is no number above 0. Type one, such as 120,000.`
      : `${letter} is empty. Type a number.`,
  notBelow: (letter, above) => `${letter} must be smaller than ${above}.`,
  accept: "Write to Classes",
  writing: "Writing",
  open: "Open Classes",
  noClients: "No tab was recognised as a table of clients.",
  noColumns: (tab) => `The tab ${tab} has no free column of numbers.`,
  noColumnsHow:
    "Add a column with employees, revenue, area or a budget, at least eight different numbers, and come back.",
  toData: "Open Data",
};
