import { propose, sizeColumns } from "../../src/model/potential.ts";
import type { Table } from "../../src/model/types.ts";

const column = (index: number, header: string, field: "client" | "interest" | "potential" | null) => ({
  index,
  header,
  field,
  confidence: "sure" as const,
  samples: [],
});
const table: Table = {
  tabId: 1,
  tabName: "Clients",
  kind: "clients",
  confidence: "sure",
  headerRow: 1,
  rows: 10,
  columns: [
    column(1, "Client", "client"),
    column(2, "Employees", null),
    column(3, "Interest", "interest"),
    column(4, "Note", null),
  ],
};
const rows = Array.from({ length: 10 }, (_, i) => [`Client ${i}`, i === 3 ? "1 200" : 10 + i, 1 + (i % 4), "a note"]);

test("Only free columns of numbers can say how large a client is; numbers typed as text are read", () => {
  const found = sizeColumns(table, [["Client", "Employees", "Interest", "Note"], ...rows], "en_US");
  expect(found.map(({ header }) => header)).toEqual(["Employees"]);
  expect(found[0]!.sizes).toContain(1200);
});

test("Heaps of sizes become the classes, and everybody is in one bar and one class", () => {
  const sizes = [3, 4, 5, 6, 40, 42, 45, 210, 220, 1000, 1100];
  const { marks, counts, bars } = propose(sizes);
  expect(marks).toEqual([1000, 210, 40]);
  expect(counts).toEqual([2, 2, 3, 4]);
  expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(sizes.length);
});
