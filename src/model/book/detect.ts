import { widthOf } from "../../cells/table.ts";
import { isBlank, textOf } from "../../cells/text.ts";
import type { Cell } from "../../cells/types.ts";
import type { Column, Confidence, Field, Layout, Table, TableKind } from "../types.ts";
import { type Assignment, assign, refusedBy, seeColumns } from "./assign.ts";
import { CONTENT, FIELDS, KINDS, REQUIRED } from "./fields.ts";
import { findHeader, type Header, rowsBelow } from "./header.ts";
import { isPlain, type Laid, layOut, PLAIN } from "./layout.ts";
import { mergedDown } from "./merged.ts";
import type { DetectWorld } from "./reader.ts";
import { samplesOf } from "./sample.ts";
import { nextBreak } from "./stacked.ts";
import type { Synonyms } from "./synonyms.ts";

/** The beginning of a tab, which is all the detector reads. */
export interface TabSample {
  readonly tabId: number;
  readonly tabName: string;
  /** The first thirty rows at most, row 1 first. */
  readonly rows: readonly (readonly Cell[])[];
  /** Last row of the tab that holds anything. */
  readonly lastRow: number;
}

/** The part of a tab in which a table stands. */
interface Area {
  /** First and last column, null for all. */
  readonly between: Layout["between"];
  /** Rows above it. */
  readonly above: number;
}

const WHOLE: Area = { between: null, above: 0 };

/**
 * Says which tables a tab holds, the first one first: one for each block of columns between blank columns, where at least
 * two of these are a table of their own, otherwise one and those that stand below it under headings of their own.
 */
export function detectTables(tab: TabSample, world: DetectWorld): readonly [Table, ...Table[]] {
  const blocks = blocksOf(tab.rows);
  const beside = blocks.length < 2 ? [] : blocks.map((between) => detectTable(tab, world, { ...WHOLE, between }));
  const [first, ...others] = beside.filter(({ kind }) => kind !== null);
  return first && others.length > 0 ? [first, ...others] : tablesFrom(0, tab, world);
}

/** A table and those that stand below it in the tab, so far as its rows are given; each ends above the next. */
export function withBelow(table: Table, tab: TabSample, world: DetectWorld): readonly [Table, ...Table[]] {
  const next = breakBelow(table, tab, world);
  if (next === null) return [table];
  const layout = { ...(table.layout ?? PLAIN), until: next };
  return [{ ...table, layout, rows: next - table.headerRow }, ...tablesFrom(next, tab, world)];
}

/** Rows at the beginning of a table by which it is known. */
const SEEN = 30;

function tablesFrom(above: number, tab: TabSample, world: DetectWorld): readonly [Table, ...Table[]] {
  const seen = (until: number) => tab.rows.slice(0, until).map((row, i) => (i < above ? [] : row));
  const ending = (until: number) =>
    detectTable({ ...tab, rows: seen(until).slice(0, above + SEEN), lastRow: until }, world, { ...WHOLE, above });
  const found = detectTable({ ...tab, rows: seen(above + SEEN) }, world, { ...WHOLE, above });
  const upper = found.headerRow > above + 3 ? ending(found.headerRow - 1) : found;
  const isUpper = upper.headerRow < found.headerRow - 1 && (upper.kind !== null || (above > 0 && upper.headerRow > 0));
  const first = isUpper ? upper : found;
  const next = breakBelow(first, tab, world);
  return next === null ? [first] : withBelow(ending(next), tab, world);
}

/** Rows above the next table below, null when there is none. */
function breakBelow({ headerRow, columns, layout }: Table, tab: TabSample, world: DetectWorld): number | null {
  if (headerRow === 0 || layout?.between) return null;
  const headings = columns.map(({ header }) => header);
  return nextBreak(tab.rows, headerRow, headings, world);
}

/**
 * Says which table a tab holds and which column is which field, from headings, cells below them and the dialects of
 * CRM exports. What is less than likely stays open.
 */
export function detectTable(whole: TabSample, world: DetectWorld, area = WHOLE): Table {
  const { tab, header, laid } = look(whole, world, area);
  const choices = KINDS.map((kind) => choose(laid, kind, world.words));
  const ranked = choices
    .filter(({ assignment }) => assignment.valid)
    .sort((a, b) => b.assignment.weight - a.assignment.weight);
  const [first, second] = ranked;
  const refused = refusedIn(tab, header, laid, choices, first);
  const confidence = first ? kindConfidence(first, second) : "unsure";
  const capped = refused && confidence === "sure" ? "likely" : confidence;
  return { ...tableOf(tab, header, laid, first ?? null, capped, world), ...(refused ? { refused } : {}) };
}

/** What keeps the table from being of a kind that its headings speak for, where it is of none or of a poorer one. */
function refusedIn(
  tab: TabSample,
  { row }: Header,
  { seen }: Laid,
  choices: readonly Choice[],
  chosen: Choice | undefined,
): Table["refused"] {
  for (const { assignment } of choices) {
    const found = refusedBy(seen, assignment);
    if (found === null || chosen?.assignment.given[found.column]?.field) continue;
    if (chosen && chosen.assignment.kind !== "clients") continue;
    const { column, field } = found;
    const cells = tab.rows.slice(row).map((line) => line[column] ?? "");
    const example = textOf(cells.find((cell) => !isBlank(cell)) ?? "");
    return { index: column + 1, field, kind: assignment.kind, example };
  }
  return undefined;
}

/**
 * The table read as the kind the user says it is; null: not used.
 *
 * @param layout of the table where others stand in the tab
 */
export function readAs(whole: TabSample, kind: TableKind | null, world: DetectWorld, layout?: Layout): Table {
  const { between = null, until = null } = layout ?? {};
  const own = until === null ? whole : { ...whole, rows: whole.rows.slice(0, until) };
  const { tab, header, laid } = look(own, world, { ...WHOLE, between });
  return tableOf(tab, header, laid, kind === null ? null : choose(laid, kind, world.words), "sure", world);
}

/** A further table of the tab read as the kind the user says it is: its headings stand where they stood. */
export function detectSide(whole: TabSample, before: Table, kind: TableKind | null, world: DetectWorld): Table {
  const { between = null, until = null } = before.layout ?? {};
  const own = { ...whole, rows: whole.rows.slice(0, until ?? whole.rows.length) };
  const above = between === null ? Math.max(0, before.headerRow - 1) : 0;
  const { tab, header, laid } = look(own, world, { between, above });
  const read = tableOf(tab, header, laid, kind === null ? null : choose(laid, kind, world.words), "sure", world);
  const layout = { ...(read.layout ?? PLAIN), between, until };
  return isPlain(layout) ? read : { ...read, layout };
}

export function confidenceOf(score: number): Confidence {
  return score >= 0.9 ? "sure" : score >= 0.6 ? "likely" : "unsure";
}

function look(whole: TabSample, world: DetectWorld, { between, above }: Area) {
  const tab = between === null ? whole : { ...whole, rows: whole.rows.map((row) => masked(row, between)) };
  const header = findHeader(tab.rows, world, above);
  const seen = seeColumns(header, rowsBelow(tab.rows, header.row), world);
  const laid = layOut(tab, header, seen, world);
  return { tab, header, laid: { ...laid, layout: { ...laid.layout, between } } };
}

/** The row with nothing outside of the columns. */
export function masked(row: readonly Cell[], [first, last]: readonly [number, number]): readonly Cell[] {
  return row.map((cell, i) => (i + 1 < first || i + 1 > last ? "" : cell));
}

/** First and last columns of what stands between columns that are blank from top to bottom. */
function blocksOf(rows: readonly (readonly Cell[])[]): readonly [number, number][] {
  const width = widthOf(rows);
  const blocks: [number, number][] = [];
  for (let column = 1; column <= width; column++) {
    if (rows.every((row) => isBlank(row[column - 1]))) continue;
    const last = blocks[blocks.length - 1];
    if (last && last[1] === column - 1) last[1] = column;
    else blocks.push([column, column]);
  }
  return blocks.filter(([first, last]) => last > first);
}

/** What a tab is as a kind, and how its records stand then. */
interface Choice {
  readonly assignment: Assignment;
  readonly layout: Layout;
}

function choose({ seen, layout, titleDay }: Laid, kind: TableKind, words: Synonyms): Choice {
  const groups = layout.groups !== null && FIELDS[kind].includes(layout.groups) ? layout.groups : null;
  const months = kind === "orders" ? layout.months : [];
  const known = new Set<Field>(groups === null ? [] : [groups]);
  for (const { field } of months) known.add(field).add("order_date");
  const assignment = assign(seen, kind, words, [...known]);
  const own = { ...layout, steps: [], groups, months, assumedYear: months.length > 0 && layout.assumedYear };
  const given = (field: Field) => assignment.given.some((one) => one.field === field);
  if (kind === "deals" && layout.steps.length > 0 && !given("stage")) {
    const others = seen.map((one, i) => (layout.steps.includes(i + 1) ? { ...one, forms: [], matches: [] } : one));
    const created = assign(others, kind, words).given.some((one) => one.field === "created");
    const byDates = assign(others, kind, words, [...known, "stage", ...(created ? [] : (["created"] as const))]);
    return { assignment: byDates, layout: { ...own, steps: layout.steps } };
  }
  const dated = kind !== "orders" || known.has("order_date") || given("order_date");
  if (dated || titleDay === null) return { assignment, layout: own };
  return {
    assignment: assign(seen, kind, words, [...known, "order_date"]),
    layout: { ...own, fixed: { order_date: titleDay } },
  };
}

function kindConfidence({ assignment, layout }: Choice, second: Choice | undefined): Confidence {
  const inColumns = ({ field }: { readonly field: Field | null }, group: readonly Field[]) =>
    field !== null && group.includes(field);
  const needed = REQUIRED[assignment.kind].flatMap((group) => {
    const scores = assignment.given.filter((one) => inColumns(one, group)).map(({ score }) => score);
    return scores.length > 0 ? [Math.max(...scores)] : [];
  });
  const weakest = Math.min(1, ...needed);
  const clear = second === undefined || assignment.weight - second.assignment.weight >= 2;
  const said = !layout.assumedYear && weakest >= 0.9;
  return said && clear ? "sure" : weakest >= 0.6 ? "likely" : "unsure";
}

function tableOf(
  tab: TabSample,
  header: Header,
  { seen, layout }: Laid,
  choice: Choice | null,
  confidence: Confidence,
  world: DetectWorld,
): Table {
  const rows = tab.rows.slice(header.row);
  const months = new Map(choice?.layout.months.map(({ index, field }) => [index, field]));
  const columns = seen.map(({ header: text }, i): Column => {
    const given = choice?.assignment.given[i];
    const cells = rows.map((row) => row[i] ?? "");
    const month = months.get(i + 1);
    return {
      index: i + 1,
      header: text,
      field: month ?? given?.field ?? null,
      confidence: month ? confidence : confidenceOf(given?.score ?? 0),
      ...(!month && given?.maybe ? { maybe: given.maybe } : {}),
      samples: samplesOf(cells, world.language, isIdColumn(given?.field)),
    };
  });
  const merged = choice && isPlain(choice.layout) ? mergedDown(tab, header.row, choice.assignment, world.locale) : null;
  const own = choice
    ? { ...choice.layout, merged }
    : { ...layout, months: [], steps: [], groups: null, assumedYear: false };
  return {
    tabId: tab.tabId,
    tabName: tab.tabName,
    kind: choice?.assignment.kind ?? null,
    confidence,
    headerRow: header.row,
    rows: Math.max(0, tab.lastRow - header.row),
    columns: columns.filter(({ header: text, samples }) => text !== "" || samples.length > 0),
    ...(isPlain(own) ? {} : { layout: own }),
  };
}

const isIdColumn = (field: Field | null | undefined) =>
  field !== null && field !== undefined && /^(?:id|name|phone)$/.test(CONTENT[field]);

/** True when the tab holds nothing at all. */
export function isEmptyTab(tab: TabSample): boolean {
  return tab.rows.every((row) => row.every(isBlank));
}
