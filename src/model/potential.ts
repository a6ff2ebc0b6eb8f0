import { parseNumber } from "../cells/numbers.ts";
import { isBlank } from "../cells/text.ts";
import type { Cell } from "../cells/types.ts";
import { naturalBreaks, rounded } from "../metrics/natural-breaks.ts";
import type { Table } from "./types.ts";

/** A column of the clients' tab that could say how large a client is. */
export interface SizeColumn {
  readonly index: number;
  readonly header: string;
  /** Its positive numbers. */
  readonly sizes: readonly number[];
  /** Rows of clients that have none. */
  readonly without: number;
}

/** Share of the filled cells that must be positive numbers. */
const MOST = 0.8;
/** Different numbers, from which on four classes can be told apart. */
const DIFFERENT = 8;

/** Headings of what says how large a firm is, and of numbers that only name or date something. */
const LARGE =
  /potential|employ|staff|head ?count|people|revenue|turnover|income|area|m2|m²|sq|budget|volume|capacity|size|seats|beds|rooms|stores|outlets|vehicles|fleet|потенциал|сотрудник|персонал|штат|числ|человек|выручк|оборот|доход|площад|м2|м²|бюджет|об[ъь][её]м|мощност|размер|мест|номер(?:ов|ной фонд)|точек|магазинов|машин|парк/i;
const NAMING =
  /\b(?:id|no|inn|vat|tax|tin|zip|code|phone|tel|index|account)\b|№|(?<!\p{L})(?:инн|кпп|огрн|бин|код|индекс|телефон|тел|сч[её]т|номер)(?!\p{L})/iu;
const DATING = /\b(?:year|founded|since)\b|(?<!\p{L})(?:год|основан[аоы]?)(?!\p{L})/iu;
const rank = (header: string, potential: boolean) => {
  if (potential) return 0;
  if (NAMING.test(header)) return 3;
  return LARGE.test(header) ? 1 : DATING.test(header) ? 3 : 2;
};

/**
 * Columns of positive numbers that mean nothing else yet, the likeliest first: the present potential, headings that speak of
 * size, fuller columns; codes, telephones and years come last.
 */
export function sizeColumns(table: Table, values: readonly (readonly Cell[])[], locale: string): SizeColumn[] {
  const name = table.columns.find(({ field }) => field === "client");
  const rows = values.slice(table.headerRow).filter((row) => !name || !isBlank(row[name.index - 1] ?? ""));
  const found = table.columns.flatMap(({ index, header, field }): (SizeColumn & { readonly at: number })[] => {
    if (field !== null && field !== "potential") return [];
    const filled = rows.map((row) => row[index - 1] ?? "").filter((cell) => cell !== "");
    const sizes = filled
      .map((cell) => (typeof cell === "string" ? parseNumber(cell, locale) : cell))
      .filter((value): value is number => typeof value === "number" && value > 0);
    if (sizes.length < filled.length * MOST || new Set(sizes).size < DIFFERENT) return [];
    return [{ index, header, sizes, without: rows.length - sizes.length, at: rank(header, field !== null) }];
  });
  return found
    .sort((a, b) => a.at - b.at || a.without - b.without || a.index - b.index)
    .map(({ at: _at, ...column }) => column);
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
