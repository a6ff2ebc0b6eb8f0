import type { SizesTexts } from "../sizes.ts";

export const sizes: SizesTexts = {
  menu: "Propose class marks from a column…",
  title: "Potential and marks of the classes",
  ask: "Which column of “{tab}” says best how large a client could be? Employees, area, turnover, a budget: any number will do. Type its letter.\n\n{columns}",
  askLine: "{letter}  {header} ({count} clients)",
  question:
    "“{header}”, {count} clients, from small to large:\n{bars}\n\nNatural breaks give:\nA from {a}: {nA}\nB from {b}: {nB}\nC from {c}: {nC}\nD below: {nD}\n\nOK takes column {letter} of “{tab}” as the potential and writes the three marks into the tab Classes{old}. If the column is not money a year, the classes are right, but the wallet gap and the forecast are not money.",
  bar: "from {from}  {bar} {count}",
  kept: " in place of {marks}",
  done: "A from {a}, B from {b}, C from {c}. Built tabs follow after an update.",
  noClients: "No tab was recognised as a table of clients.",
  noColumns: "The tab “{tab}” has no column of numbers that is free: employees, area, turnover or a budget would do.",
  noSuch: "There is no such column among these: {got}. Nothing was changed.",
  hint: "The tab “{tab}” has no potential, so there are no classes. A column of numbers could stand for it: {columns}. Menu: {menu}.",
};
