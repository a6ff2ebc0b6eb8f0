import { widthOf } from "../../cells/table.ts";
import { isBlank } from "../../cells/text.ts";
import { type Cell, Day } from "../../cells/types.ts";
import type { Column, Field, Layout, Table } from "../types.ts";
import { numberOf } from "./content.ts";
import { masked } from "./detect.ts";
import { groupLines } from "./groups.ts";
import { isPlain } from "./layout.ts";
import { filledDown } from "./merged.ts";
import type { Reason, TabValues } from "./rows.ts";
import { isTotalRow } from "./skip.ts";

/** A table with a record in each row, made of one that stands otherwise. */
export interface Flat extends TabValues {
  /** Row of the tab, from 1, that each row below the headings was made of. */
  readonly origin: readonly number[];
  /** The column of the tab that a column which was added stands for, 0 when none. */
  readonly source: ReadonlyMap<number, number>;
  readonly left: readonly (readonly [row: number, reason: Reason])[];
}

/**
 * Turns months from columns into rows, gives each record the name of its group and what holds for the whole tab. Blank
 * rows, totals and the groups' own rows are left out with their reason; a month in which nothing stands makes no record,
 * nor does a zero. Null when every row is a record already.
 */
export function flatten({ table, values }: TabValues, locale: string): Flat | null {
  const { layout } = table;
  if (layout === undefined || isPlain(layout)) return null;
  const width = widthOf(values);
  const added = addedFields(layout, table);
  const names = new Map(table.columns.map(({ index, header }) => [index, header]));
  const rows: Cell[][] = [];
  const origin: number[] = [];
  const left: [number, Reason][] = [];
  const inTable = layout.between;
  const lines = values
    .slice(table.headerRow, layout.until ?? values.length)
    .map((row) => (inTable ? masked(row, inTable) : row));
  const kept = lines.flatMap((row, i) => {
    const reason = row.every(isBlank) ? "blank" : isTotalRow(row) ? "total" : null;
    if (reason === null) return [{ row, at: table.headerRow + 1 + i }];
    left.push([table.headerRow + 1 + i, reason]);
    return [];
  });
  const records = layout.merged === null ? kept : filledDown(kept, layout.merged, names.get(layout.merged) ?? "");
  const groups = layout.groups === null ? [] : groupsOf(kept, table, locale);
  let group: Cell = "";
  records.forEach(({ row, at }, i) => {
    if (groups[i]) {
      group = groups[i]!;
      left.push([at, "group"]);
      return;
    }
    for (const month of layout.months.length === 0 ? [null] : monthsIn(row, layout)) {
      const more = added.map(({ field }): Cell => {
        if (field === layout.groups) return group;
        if (field === "stage") return names.get(reached(row, layout.steps)) ?? "";
        if (field === "created") return row[layout.steps[0]! - 1] ?? "";
        if (field === "order_date" && month) return new Day(month.day);
        const value = month?.cells.get(field) ?? layout.fixed[field] ?? "";
        return field === "order_date" && typeof value === "number" ? new Day(value) : value;
      });
      rows.push([...Array.from({ length: width }, (_, column) => row[column] ?? ""), ...more]);
      origin.push(at);
    }
  });
  const months = new Set(layout.months.map(({ index }) => index));
  const columns = [
    ...table.columns.map((column) => (months.has(column.index) ? { ...column, field: null } : column)),
    ...added.map(
      ({ field }, i): Column => ({ index: width + 1 + i, header: "", field, confidence: "sure", samples: [] }),
    ),
  ];
  return {
    table: { ...table, columns },
    values: [...values.slice(0, table.headerRow), ...rows],
    origin,
    source: new Map(added.map(({ source }, i) => [width + 1 + i, source])),
    left,
  };
}

/** The column of the last stage that has a date; 0 when none has. */
function reached(row: readonly Cell[], steps: readonly number[]): number {
  return [...steps].reverse().find((index) => !isBlank(row[index - 1])) ?? 0;
}

function addedFields(
  { months, steps, groups, fixed }: Layout,
  table: Table,
): { readonly field: Field; readonly source: number }[] {
  const fields = new Map<Field, number>();
  for (const { field, index } of months) if (!fields.has(field)) fields.set(field, index);
  if (months[0]) fields.set("order_date", months[0].index);
  if (steps[0]) fields.set("stage", steps[0]);
  if (steps[0] && table.columns.every(({ field }) => field !== "created")) fields.set("created", steps[0]);
  if (groups !== null) fields.set(groups, 0);
  for (const field of Object.keys(fixed) as Field[]) fields.set(field, 0);
  return [...fields].map(([field, source]) => ({ field, source }));
}

/** The months of a row in which something but zero stands. */
function monthsIn(row: readonly Cell[], { months }: Layout) {
  const days = new Map<number, Map<Field, Cell>>();
  for (const { index, day, field } of months) {
    const cell = row[index - 1] ?? "";
    if (isBlank(cell) || cell === 0) continue;
    const cells = days.get(day) ?? new Map<Field, Cell>();
    days.set(day, cells.set(field, cell));
  }
  return [...days].map(([day, cells]) => ({ day, cells }));
}

/** Per row the name of the group that it begins, "" for a record. */
function groupsOf(rows: readonly { readonly row: readonly Cell[] }[], table: Table, locale: string): readonly Cell[] {
  const names = table.columns.find(({ header }) => /[/\\,\n]/.test(header))?.index ?? 1;
  const sums =
    table.layout?.months[0]?.index ??
    table.columns.find(({ field }) => field === "amount" || field === "quantity" || field === "cost")?.index ??
    2;
  const lines = rows.map(({ row }) => ({
    name: String(row[names - 1] ?? ""),
    sum: numberOf(row[sums - 1] ?? "", locale),
  }));
  const groups = groupLines(lines, true);
  return lines.map(({ name }, i) => (groups?.[i] ? name.trim() : ""));
}
