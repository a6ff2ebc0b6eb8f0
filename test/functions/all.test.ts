import { join } from "node:path";
import fc from "fast-check";
import { readCards } from "../../scripts/cards.mjs";
import { type Cell, Day, type Input, type Output, type World } from "../../src/cells/types.ts";
import { ConveyorError } from "../../src/messages/error.ts";
import { inWords } from "../../src/messages/words.ts";
import { EN, RU } from "../support/cells.ts";

const root = join(__dirname, "../..");
const cards = readCards(root);
const call = (file: string, name: string): ((world: World, ...args: Input[]) => Output) =>
  require(join(root, file))[name];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Cell>("", "Acme", "acme ", "Won", "отказ", "New", "Offer", "A", "VIP", "1") },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 50_000 }) },
  { weight: 1, arbitrary: fc.double({ min: -1e9, max: 1e9, noNaN: true }) },
  { weight: 3, arbitrary: fc.integer({ min: 45_000, max: 46_200 }).map((at) => new Day(at)) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>("#N/A", "31.03.2026", "3/4/26", "1 234,5", "22 %", "?", "*", "all", "x"),
  },
);
const number = fc.integer({ min: 0, max: 5000 });
const date = fc.integer({ min: 45_000, max: 46_200 }).map((at) => new Day(at));
const name = fc.constantFrom<Cell>("Acme", "Bolt", "Won", "Lost", "New", "");

/** Arguments of one table: columns of one kind each and of the same length, some left out, or any rubbish. */
const args = (count: number): fc.Arbitrary<Input[]> =>
  fc.integer({ min: 1, max: 8 }).chain((rows) => {
    const columnOf = (of: fc.Arbitrary<Cell>) => fc.array(fc.tuple(of), { minLength: rows, maxLength: rows });
    const block = fc
      .integer({ min: 1, max: 8 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: rows, maxLength: rows }),
      );
    const one: fc.Arbitrary<Input> = fc.oneof(
      { weight: 4, arbitrary: columnOf(name) },
      { weight: 4, arbitrary: columnOf(number) },
      { weight: 4, arbitrary: columnOf(date) },
      { weight: 1, arbitrary: columnOf(cell) },
      { weight: 1, arbitrary: block },
      { weight: 2, arbitrary: fc.constantFrom<Input>(undefined, "") },
      { weight: 1, arbitrary: cell },
    );
    return fc.array(one, { minLength: 1, maxLength: count });
  });

const isValue = (value: Cell) =>
  typeof value === "number"
    ? Number.isFinite(value)
    : typeof value === "string" ||
      typeof value === "boolean" ||
      (value instanceof Day && Number.isFinite(value.serial));

function expectCells(output: Output) {
  const rows = Array.isArray(output) ? output : [[output]];
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => rows[0]!.length));
  expect(rows.flat().filter((value) => !isValue(value))).toEqual([]);
}

function expectSentence(error: unknown) {
  if (!(error instanceof ConveyorError)) throw error;
  for (const language of ["en", "ru"] as const) {
    const words = inWords(error, language)!;
    expect(words.length).toBeLessThanOrEqual(200);
    expect(words).not.toMatch(/undefined|\bNaN\b|\[object|Infinity/);
  }
}

test.each(cards)(
  "$name gives whole tables of plain values, or a sentence of at most 200 characters",
  ({ file, name, parameters }) => {
    const run = call(file, name);
    fc.assert(
      fc.property(args(parameters.length), fc.constantFrom(EN, RU), (values, world) => {
        let output: Output;
        try {
          output = run(world, ...values);
        } catch (error) {
          expectSentence(error);
          return;
        }
        expectCells(output);
      }),
      { seed: 10, numRuns: 150 },
    );
  },
);
