import { parseNumber } from "../cells/numbers.ts";
import type { Cell } from "../cells/types.ts";
import { naturalBreaks, rounded } from "../metrics/natural-breaks.ts";
import type { Table } from "./types.ts";

/** A column of the clients' tab that could say how large a client is. */
export interface SizeColumn {
  readonly index: number;
  readonly header: string;
  /** Its positive numbers. */
  readonly sizes: readonly number[];
}

/** Share of the filled cells that must be positive numbers. */
const MOST = 0.8;
/** Different numbers, from which on four classes can be told apart. */
const DIFFERENT = 8;

/** Columns of positive numbers that mean nothing else yet; the present potential is one of them. */
export function sizeColumns(table: Table, values: readonly (readonly Cell[])[], locale: string): SizeColumn[] {
  const rows = values.slice(table.headerRow);
  return table.columns.flatMap(({ index, header, field }): SizeColumn[] => {
    if (field !== null && field !== "potential") return [];
    const filled = rows.map((row) => row[index - 1] ?? "").filter((cell) => cell !== "");
    const sizes = filled
      .map((cell) => (typeof cell === "string" ? parseNumber(cell, locale) : cell))
      .filter((value): value is number => typeof value === "number" && value > 0);
    return sizes.length >= filled.length * MOST && new Set(sizes).size >= DIFFERENT ? [{ index, header, sizes }] : [];
  });
}

/** Marks of the classes that the sizes themselves suggest, and how many clients each class then has, A to D. */
export interface Proposal {
  readonly marks: readonly [a: number, b: number, c: number];
  readonly counts: readonly [a: number, b: number, c: number, d: number];
  /** Equal steps of size (each so many times the one before): from which size on, how many clients. */
  readonly bars: readonly { readonly from: number; readonly count: number }[];
}

const BARS = 8;

/**
 * Cuts sizes into four classes by natural breaks of their logarithms, for firms differ by times and not by amounts: else the
 * few largest would fill every class but the last. Marks are rounded to two digits where that keeps them apart.
 */
export function propose(sizes: readonly number[]): Proposal {
  const sizeOf = new Map(sizes.map((size) => [Math.log(size), size]));
  const breaks = naturalBreaks(sizes.map(Math.log), 4).slice(1).reverse();
  const exact = breaks.map((at) => sizeOf.get(at)!) as [number, number, number];
  const round = exact.map(rounded) as [number, number, number];
  const marks = round[0] > round[1] && round[1] > round[2] ? round : exact;
  const classOf = (size: number) => marks.filter((mark) => size < mark).length;
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const size of sizes) counts[classOf(size)]!++;
  const [least, largest] = [sizes.reduce((a, b) => Math.min(a, b)), sizes.reduce((a, b) => Math.max(a, b))];
  const step = (largest / least) ** (1 / BARS);
  const bars = Array.from({ length: BARS }, (_, i) => ({ from: least * step ** i, count: 0 }));
  for (const size of sizes)
    bars[Math.min(BARS - 1, Math.floor(Math.log(size / least) / Math.log(step) + 1e-9))]!.count++;
  return { marks, counts, bars };
}
