export type GoldenCell = number | string | boolean;

/** A list of clients that a table holds, checked by sample. */
export interface Sampled {
  /** How many rows hold one of the counted words. */
  readonly clients: number;
  /** How many cells hold each word. */
  readonly statuses: { readonly [word: string]: number };
  /** Rows by their first cell: values in the order of the columns; `estimated` says whether the row is marked "est.". */
  readonly sample: { readonly [key: string]: { readonly [what: string]: GoldenCell } };
}

/** Rows, at a place of the result; numbers in a row without place; or a sampled table. */
export type Expected = readonly (readonly GoldenCell[])[] | readonly number[] | Sampled;

/** A cell that is not as expected. `at` is its place in the result. */
export interface Difference {
  readonly at: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

type Rows = readonly (readonly GoldenCell[])[];

/** What of the spilled result is not as expected. */
export function differences(
  rows: Rows,
  at: readonly [number, number],
  expect: Expected,
  tolerance: number,
): Difference[] {
  if (!Array.isArray(expect)) return sampled(rows, expect as Sampled, tolerance);
  if (expect.every(Array.isArray)) return block(rows, at, expect as Rows, tolerance);
  return flat(rows, expect as readonly number[], tolerance);
}

function block(rows: Rows, [top, left]: readonly [number, number], expect: Rows, tolerance: number): Difference[] {
  return expect.flatMap((row, r) =>
    row.flatMap((expected, c) => {
      const actual = rows[top + r]?.[left + c];
      if (actual !== undefined && alike(actual, expected, tolerance)) return [];
      return [{ at: `row ${top + r}, column ${left + c}`, expected, actual: actual ?? "outside of the result" }];
    }),
  );
}

/** The numbers of the result, whatever words stand around them. */
function flat(rows: Rows, expect: readonly number[], tolerance: number): Difference[] {
  const numbers = rows.flat().filter((value) => typeof value === "number");
  if (numbers.length < expect.length) return [{ at: "the numbers of the result", expected: expect, actual: numbers }];
  return expect.flatMap((expected, i) =>
    alike(numbers[i]!, expected, tolerance) ? [] : [{ at: `number ${i}`, expected, actual: numbers[i] }],
  );
}

function sampled(rows: Rows, { clients, statuses, sample }: Sampled, tolerance: number): Difference[] {
  const list: Difference[] = [];
  const check = (at: string, expected: unknown, actual: unknown): void => {
    if (expected !== actual) list.push({ at, expected, actual });
  };
  const holding = (words: readonly string[]) => rows.filter((row) => row.some((cell) => words.includes(String(cell))));
  check("rows", clients, holding(Object.keys(statuses)).length);
  for (const [word, count] of Object.entries(statuses)) check(`rows with "${word}"`, count, holding([word]).length);
  for (const [key, { estimated, ...values }] of Object.entries(sample)) {
    const row = rows.find(([first]) => String(first) === key);
    let from = 1;
    for (const [what, expected] of Object.entries(values)) {
      const found = row?.findIndex((cell, i) => i >= from && alike(cell, expected, tolerance)) ?? -1;
      if (found < 0) list.push({ at: `${key}: ${what}`, expected, actual: row ?? "no such row" });
      else from = found + 1;
    }
    if (estimated !== undefined)
      check(`${key}: marked as estimated`, estimated, row?.some((cell) => /\best\b/.test(String(cell))) ?? false);
  }
  return list;
}

function alike(actual: GoldenCell, expected: GoldenCell, tolerance: number): boolean {
  if (typeof expected !== "number") return actual === expected;
  return typeof actual === "number" && Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
}
