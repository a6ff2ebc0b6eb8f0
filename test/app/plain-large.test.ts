import { plainingOf } from "../../src/app/reports/plain.ts";
import type { PlainReport } from "../../src/reports/plain/plain.ts";
import { type PlainSegmentsInput, plainSegments } from "../../src/reports/segments/plain.ts";
import { script } from "../support/script.ts";

const world = { today: 46_112, language: "en", locale: "en_US" } as const;
const clients = (count: number) => Array.from({ length: count }, () => ({}));
const team = { world, book: { deals: [], orders: [], clients: clients(3000) } } as unknown as Parameters<
  typeof plainingOf
>[0];

// The words come from the data files.
script([{ name: "Deals", rows: [["Deal"]] }], { ...world, zone: "Etc/UTC", today: "2026-03-31" });

/** What becomes of a report, and what is said of it. */
function made(plain: PlainReport) {
  const said: string[] = [];
  const { formulas, told } = plainingOf(team, plain, false, "en", (sentence) => said.push(sentence)).plain!;
  const blocks = formulas(() => "");
  told({ figures: 1, formulas: 1, others: 0 });
  return { blocks: blocks.length, said: said[0]!.split(":")[0] };
}
const cells = (formula: string, count: number) => [{ row: 1, column: 1, cells: [Array(count).fill({ formula })] }];

test("a report that is too large for plain formulas, or would go through too many rows, comes as values and says so", () => {
  expect(made(() => 51_000)).toEqual({ blocks: 0, said: "Written as values" });
  expect(made(() => cells("=SUMIFS(Deals!B2:B;Deals!A2:A;A1)", 6667))).toEqual({
    blocks: 0,
    said: "Written as values",
  });
  const stays = { blocks: 1, said: "Plain formulas of 31 Mar 2026, no add-on needed" };
  expect(made(() => cells("=SUMIFS(Deals!B2:B;Deals!A2:A;A1)", 6666))).toEqual(stays);
  // A look-up does not go through all rows.
  expect(made(() => cells('=XLOOKUP(A1;Deals!A2:A;Deals!B2:B;"")', 6667))).toEqual(stays);
});

test("the segments of more than 2000 clients have none", () => {
  const plan = { blocks: [{ row: 43, column: 1, cells: [[{ formula: "=CLIENT_LIST(A1)" }]] }] };
  const plain = plainSegments({ plan, texts: { segments: {} } } as unknown as PlainSegmentsInput);
  // Seventeen columns for each.
  expect(plain((row) => (row >= 44 && row < 44 + 2001 ? "Oak" : ""))).toBe(34_017);
});
