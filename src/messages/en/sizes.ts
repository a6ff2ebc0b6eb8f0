import type { SizesTexts } from "../sizes.ts";

export const sizes: SizesTexts = {
  title: "Potential and marks of the classes",
  ask: "Which column of “{tab}” says best how large a client could be? Employees, area, turnover, a budget: any number will do. Type its letter.\n\n{columns}",
  askLine: "{letter}  {header} ({count} clients)",
  question:
    "“{header}”, {count} clients, from small to large:\n{bars}\n\nNatural breaks give:\nA from {a}: {nA}\nB from {b}: {nB}\nC from {c}: {nC}\nD below: {nD}\n\nOK takes column {letter} of “{tab}” as the potential and writes the three marks into the tab Classes{old}. If the column is not money a year, the classes are right, but the wallet gap and the forecast are not money.",
  bar: "from {from}  {bar} {count}",
  kept: " in place of {marks}",
  written: "Written into “{classes}”, {cells}: A from {a}, B from {b}, C from {c}.",
  already: "“{classes}” has these marks already: A from {a}, B from {b}, C from {c}. Nothing was changed.",
  taken: "Column {letter} “{header}” of “{tab}” counts as the potential now; its cells stay as they are.",
  follow: "Live reports follow by themselves, frozen ones after an update.",
  followOnce: "Update the built reports once; from then on the live ones follow by themselves.",
  undo: "To undo, type {old} into these cells again.",
  undoEmpty: "To undo, empty these cells.",
  undoColumn: "The column of the potential is changed on the Data screen.",
  notWritten: "The marks were not written",
  gone: "Column {got} is no longer a free column of numbers in the clients’ tab. Choose another one.",
  order: "A {a}, B {b}, C {c}: each mark must be a number above 0 and smaller than the one before it.",
  noKey:
    "The tab “{classes}” has no line with the key {key} in column {column}. Write the key back beside its line and try again.",
  noClients: "No tab was recognised as a table of clients.",
  noColumns: "The tab “{tab}” has no column of numbers that is free: employees, area, turnover or a budget would do.",
  noSuch: "There is no such column among these: {got}. Nothing was changed.",
  hint: "The tab “{tab}” has no potential, so there are no classes. A column of numbers could stand for it: {columns}. Panel: Method, “Propose marks of the classes”. Menu: {menu}.",
};
