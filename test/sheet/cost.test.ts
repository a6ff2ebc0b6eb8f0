import { readBook } from "../../src/sheet/read-book.ts";
import { teamTabs } from "../../src/sheet/team-tabs.ts";
import { sheetWorld } from "../../src/sheet/world.ts";
import type { FileCell, TabData, World } from "../../workbench/types.ts";
import { words } from "../support/reading.ts";
import { script } from "../support/script.ts";

const world: World = { locale: "en_GB", zone: "Europe/London", language: "en", today: "2026-11-23" };
const orders = (name: string, rows: number): TabData => ({
  name,
  rows: [
    ["Client", "Date", "Amount"],
    ...Array.from({ length: rows }, (_, i): FileCell[] => [`Client ${i % 50}`, { date: "2026-03-08" }, 10 + i]),
  ],
});

const HANDLES = /^(?:getActive|getSheets|getRange|getDataRange)$/;

/** Rows of every range whose values are asked for from now on. */
function watchReads(): string[] {
  const reads: string[] = [];
  const watched = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(_, name) {
        const member = Reflect.get(target, name) as unknown;
        if (typeof member !== "function" || typeof name !== "string") return member;
        return (...args: unknown[]) => {
          if (name === "getValues") {
            const range = target as unknown as GoogleAppsScript.Spreadsheet.Range;
            reads.push(`${range.getRow()} to ${range.getRow() + range.getNumRows() - 1}`);
          }
          const result = member.apply(target, args) as object | object[];
          if (!HANDLES.test(name)) return result;
          return Array.isArray(result) ? result.map((one: object) => watched(one)) : watched(result);
        };
      },
    });
  const app = watched(SpreadsheetApp);
  Object.defineProperty(globalThis, "SpreadsheetApp", { configurable: true, get: () => app });
  return reads;
}

test("To tell what the tabs of a workbook are, thirty rows of each are read, in three calls a tab", () => {
  const { trips } = script(
    Array.from({ length: 20 }, (_, i) => orders(`Tab ${i}`, 500)),
    world,
  );
  const here = sheetWorld();
  const reads = watchReads();
  trips();
  expect(teamTabs({ ...here.world, words }, here.clock)).toHaveLength(20);
  expect(trips()).toBeLessThanOrEqual(20 * 3 + 2);
  expect(reads).toEqual(Array(20).fill("1 to 30"));
});

test("A tab of 50,000 rows is read once, from its first row to its last", () => {
  script([orders("Orders", 49_999)], world);
  const reads = watchReads();
  const here = sheetWorld();
  const { book } = readBook([], here, teamTabs({ ...here.world, words }, here.clock));
  expect(book.orders).toHaveLength(49_999);
  expect(reads).toEqual(["1 to 30", "31 to 50000"]);
});
