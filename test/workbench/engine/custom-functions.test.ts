import { openBook } from "../../../workbench/engine/book.ts";
import type { TabData, World } from "../../../workbench/types.ts";

const world: World = { locale: "en_US", zone: "Europe/Moscow", language: "en", today: "2026-03-31" };
const tab = (rows: TabData["rows"]): TabData[] => [{ name: "Data", rows }];

function bookWith(rows: TabData["rows"], functions: { [name: string]: (...args: unknown[]) => unknown }) {
  const book = openBook(tab(rows), world);
  book.setCustomFunctions(Object.keys(functions), (name, args) => functions[name]!(...args(Date)));
  return book;
}

test("A5 one cell arrives as a value, several cells as rows, also a single column", () => {
  const seen: unknown[] = [];
  const book = bookWith(
    [
      [1, 2],
      [3, 4],
    ],
    { SEE: (...args) => (seen.push(...args), "") },
  );
  book.evaluate("=SEE(A1;A1:A2;A1:B1;A1:B2)");
  expect(seen).toEqual([
    1,
    [[1], [3]],
    [[1, 2]],
    [
      [1, 2],
      [3, 4],
    ],
  ]);
});
