import { demoCompany } from "../../../workbench/demo/company.ts";
import type { FileCell, TabData } from "../../../workbench/types.ts";

const today = "2026-11-23";
const text = (cell: FileCell | undefined): string => {
  if (typeof cell !== "object") return String(cell ?? "");
  return "text" in cell ? cell.text : "date" in cell ? cell.date : cell.formula;
};
const days = (tab: TabData, column: number) =>
  tab.rows.flatMap((row) => {
    const cell = row[column];
    return typeof cell === "object" && "date" in cell ? [cell.date] : [];
  });

describe.each(["en", "ru"] as const)("The demo company in %s", (language) => {
  const tabs = demoCompany(language, 1, today);
  const [clients, deals, orders, calls] = tabs as [TabData, TabData, TabData, TabData];

  test("is the same for the same seed and another for another seed", () => {
    expect(demoCompany(language, 1, today)).toEqual(tabs);
    expect(demoCompany(language, 2, today)).not.toEqual(tabs);
  });

  test("has the size of a small firm: 240 clients, 700 deals, three years of shipments, a log of calls", () => {
    expect(clients.rows).toHaveLength(3 + 240 + 2);
    expect(deals.rows).toHaveLength(1 + 700);
    expect([...days(orders, 1)].sort()[0]! < "2023-12-31").toBe(true);
    expect(orders.rows.length).toBeGreaterThan(2000);
    expect(calls.rows.length).toBeGreaterThan(1000);
  });

  test("gives every row the width of the headings", () => {
    for (const [tab, headings] of [
      [clients, 2],
      [deals, 0],
      [orders, 0],
      [calls, 0],
    ] as const) {
      const width = tab.rows[headings]!.length;
      expect(tab.rows.slice(headings).filter((row) => row.length !== width)).toEqual([]);
    }
  });

  test("has the mess of real sheets", () => {
    const names = clients.rows.slice(3).map((row) => text(row[0]).trim().toLowerCase());
    const named = names.filter(Boolean);
    expect(named.length - new Set(named).size).toBe(1);
    expect(names.filter((name) => name === "")).toHaveLength(1);
    expect(new Set(deals.rows.slice(1).map((row) => text(row[6]))).size).toBeGreaterThan(15);
    expect(deals.rows.slice(1).filter((row) => typeof row[1] === "object" && "text" in row[1])).toHaveLength(14);
    expect(deals.rows.slice(1).filter((row) => typeof row[7] === "object").length).toBeGreaterThan(3);
    expect(deals.rows.slice(1).filter((row) => row[2] === "").length).toBeGreaterThan(3);
    expect(text(orders.rows.at(-1)![0])).toBe(language === "ru" ? "Итого" : "Total");
  });

  test("has next contacts that are overdue, due today and in the future", () => {
    const due = [...days(clients, 11), ...days(deals, 10)];
    expect(due.filter((day) => day < today).length).toBeGreaterThan(20);
    expect(due.filter((day) => day === today).length).toBeGreaterThan(2);
    expect(due.filter((day) => day > today).length).toBeGreaterThan(20);
  });

  test("puts no event after today and no close before its deal began", () => {
    const done = [days(clients, 10), days(deals, 1), days(deals, 9), days(deals, 12), days(orders, 1), days(calls, 0)];
    expect(done.flat().filter((day) => day > today)).toEqual([]);
    const backward = deals.rows.slice(1).filter((row) => {
      const [created, closed] = [row[1], row[12]];
      return (
        typeof created === "object" &&
        "date" in created &&
        typeof closed === "object" &&
        "date" in closed &&
        closed.date < created.date
      );
    });
    expect(backward).toEqual([]);
  });

  test("moves with the day it is made for", () => {
    const later = demoCompany(language, 1, "2030-02-28");
    expect(later[1]!.name).toContain("2030");
    expect(days(later[1]!, 1).every((day) => day > "2029-01-01" && day <= "2030-02-28")).toBe(true);
  });
});
