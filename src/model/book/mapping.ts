import { widthOf } from "../../cells/table.ts";
import { isBlank, textOf } from "../../cells/text.ts";
import type { Column, Field, Layout, Table, TableKind } from "../types.ts";
import { type Seen, seeColumns } from "./assign.ts";
import { agreement, lookAt } from "./content.ts";
import { masked, readAs, type TabSample } from "./detect.ts";
import { CONTENT, FIELDS } from "./fields.ts";
import type { Flaw } from "./flaws.ts";
import { findHeader, rowsBelow } from "./header.ts";
import { headingForms, headingKey } from "./heading.ts";
import { isPlain, type Laid, layOut } from "./layout.ts";
import { mergedDown } from "./merged.ts";
import type { DetectWorld } from "./reader.ts";
import { samplesOf } from "./sample.ts";

/** What the user confirmed about a tab, as it was kept with the tab and its columns. */
export interface Confirmed {
  readonly kind: TableKind | null;
  /** 1-based, at the time of confirming. */
  readonly headerRow: number;
  /** Every field that had a column then. */
  readonly fields: readonly Field[];
  /** Where the columns are now; `header` as it was. */
  readonly columns: readonly KeptColumn[];
}

interface KeptColumn {
  readonly index: number;
  readonly field: Field;
  readonly header: string;
  /** Its cells did not look like the field then; the user knew better. */
  readonly odd?: true;
}

const DEEPEST = 15;

/**
 * The table as the user confirmed it. Columns were found again wherever they moved; rows put in above the headings are
 * noticed. A renamed column keeps its field while its cells still agree, and is told about. With other cells in it, or with
 * a heading that names another field or denies its own, it was put to another use: the field is left open and asked, as is
 * the field of a column that was deleted.
 *
 * @param between the table's columns where another table stands beside it
 */
export function confirmedTable(
  whole: TabSample,
  confirmed: Confirmed,
  world: DetectWorld,
  between: Layout["between"] = null,
): { readonly table: Table; readonly flaws: readonly Flaw[] } {
  const { tabId, tabName } = whole;
  const tab = between === null ? whole : { ...whole, rows: whole.rows.map((row) => masked(row, between)) };
  const headerRow = headingRow(tab, confirmed);
  const below = tab.rows.slice(headerRow);
  const width = widthOf(tab.rows);
  const texts = headersAt(tab, headerRow, width, confirmed, world);
  const header = { row: headerRow, texts, forms: texts.map(headingForms) };
  const seen = seeColumns(header, below, world);
  const { layout, months } = layoutOf(confirmed, layOut(tab, header, seen, world), between);
  const flaws: Flaw[] = [];
  const columns = seen.map((one, i): Column => {
    const kept = confirmed.columns.find(({ index }) => index === i + 1);
    const renamed = kept !== undefined && headingKey(kept.header) !== headingKey(one.header);
    const reused = kept !== undefined && isReused(one, kept, renamed, confirmed.kind, world);
    const field = months.get(i + 1) ?? (kept && !reused ? kept.field : null);
    const cells = below.map((row) => row[i] ?? "");
    if (kept && (renamed || reused))
      flaws.push({
        kind: !reused ? "renamed column" : renamed ? "reused column" : "other content",
        tabId,
        tabName,
        field: kept.field,
        column: i + 1,
        rows: [headerRow],
        count: 1,
        example: renamed ? kept.header : textOf(cells.find((cell) => !isBlank(cell)) ?? ""),
      });
    const confidence = field === null ? "unsure" : renamed ? "likely" : "sure";
    const samples = samplesOf(cells, world.language, false);
    return {
      index: i + 1,
      header: one.header,
      field,
      confidence,
      samples,
      ...(kept && reused ? { maybe: kept.field } : {}),
    };
  });
  for (const field of confirmed.fields)
    if (!confirmed.columns.some((column) => column.field === field))
      flaws.push({ kind: "lost column", tabId, tabName, field, column: 0, rows: [headerRow], count: 1, example: "" });
  const merged = isPlain(layout)
    ? mergedDown(tab, headerRow, { kind: confirmed.kind, given: columns }, world.locale)
    : null;
  const stands = { ...layout, merged };
  const table: Table = {
    tabId,
    tabName,
    kind: confirmed.kind,
    confidence: "sure",
    headerRow,
    rows: Math.max(0, tab.lastRow - headerRow),
    columns: columns.filter(({ header, samples }) => header !== "" || samples.length > 0),
    ...(isPlain(stands) ? {} : { layout: stands }),
  };
  return { table, flaws };
}

/** Whether a kept column serves another end now, by its heading or by its cells. */
function isReused(
  { look, matches, forms }: Seen,
  { field, odd }: KeptColumn,
  renamed: boolean,
  kind: TableKind | null,
  { words }: DetectWorld,
): boolean {
  const other = look.filled > 0 && odd !== true && agreement(look, CONTENT[field]) < 0.9;
  if (!renamed) return other;
  const exact = matches.filter(({ score }) => score === 1).map((match) => match.field);
  const elsewhere = kind !== null && !exact.includes(field) && exact.some((one) => FIELDS[kind].includes(one));
  return other || elsewhere || words.forbids(field, forms);
}

/** How records stand now. What the user gave a column of its own is read from there, not from months or the title. */
function layoutOf({ kind, columns, fields }: Confirmed, { layout, titleDay }: Laid, between: Layout["between"]) {
  const own = (field: Field) => columns.some((column) => column.field === field);
  const known = kind === "orders" && !own("order_date") ? layout.months.filter(({ field }) => !own(field)) : [];
  const dated = known.length > 0 || own("order_date") || fields.includes("order_date");
  const groups =
    kind && layout.groups && FIELDS[kind].includes(layout.groups) && !own(layout.groups) ? layout.groups : null;
  const steps = kind === "deals" && !own("stage") && !fields.includes("stage") ? layout.steps : [];
  const fixed: Layout["fixed"] = kind === "orders" && !dated && titleDay !== null ? { order_date: titleDay } : {};
  return {
    layout: { ...layout, months: known, steps, groups, fixed, between },
    months: new Map(known.map(({ index, field }): [number, Field] => [index, field])),
  };
}

/** The row where most of the kept headings stand now; where they stood when none does. */
function headingRow(tab: TabSample, { headerRow, columns }: Confirmed): number {
  const hits = (row: number) =>
    columns.filter(({ index, header }) => {
      const text = textOf(tab.rows[row - 1]?.[index - 1] ?? "");
      return text !== "" && headingKey(header).endsWith(headingKey(text));
    }).length;
  let best = headerRow;
  for (let row = 1; row <= Math.min(DEEPEST, tab.rows.length); row++) if (hits(row) > hits(best)) best = row;
  return best;
}

/** Headings of the row, on two levels where they are; else the kept text, while its lower level still stands. */
function headersAt(
  tab: TabSample,
  headerRow: number,
  width: number,
  { columns }: Confirmed,
  world: DetectWorld,
): readonly string[] {
  const found = findHeader(tab.rows, world);
  if (found.row === headerRow) return found.texts;
  const row = headerRow === 0 ? [] : (tab.rows[headerRow - 1] ?? []);
  return Array.from({ length: width }, (_, i) => {
    const text = textOf(row[i] ?? "");
    const kept = columns.find(({ index }) => index === i + 1)?.header ?? "";
    return text !== "" && kept.endsWith(` ${text}`) ? kept : text;
  });
}

/** The user's word on one tab: the kind, and columns for some fields (null: none; absent: as detected). */
export interface Answer {
  readonly kind: TableKind | null;
  readonly columns: { readonly [F in Field]?: number | null };
}

/**
 * What to keep of an answer: the table as detected or confirmed before, with the user's changes.
 *
 * @param as reads the table as another kind
 */
export function confirm(
  tab: TabSample,
  before: Table,
  answer: Answer,
  world: DetectWorld,
  as = (kind: TableKind | null): Table => readAs(tab, kind, world, before.layout),
): Confirmed {
  const table = answer.kind === before.kind ? before : as(answer.kind);
  const chosen = new Map<Field, number>();
  if (answer.kind !== null) {
    const months = new Map(table.layout?.months.map((month) => [month.index, month.field]));
    for (const { field, index } of table.columns) if (field !== null && !months.has(index)) chosen.set(field, index);
    for (const [name, index] of Object.entries(answer.columns)) {
      const field = name as Field;
      if (index === undefined || (index !== null && months.get(index) === field)) continue;
      if (index === null) chosen.delete(field);
      else {
        for (const [other, column] of chosen) if (column === index) chosen.delete(other);
        chosen.set(field, index);
      }
    }
  }
  const headers = new Map(table.columns.map(({ index, header }) => [index, header]));
  const columns = [...chosen].map(([field, index]): KeptColumn => {
    const look = lookAt(
      rowsBelow(tab.rows, table.headerRow).map((row) => row[index - 1] ?? ""),
      world.locale,
    );
    const odd = look.filled > 0 && agreement(look, CONTENT[field]) < 0.9;
    return { field, index, header: headers.get(index) ?? "", ...(odd ? { odd } : {}) };
  });
  return { kind: answer.kind, headerRow: table.headerRow, fields: columns.map(({ field }) => field), columns };
}
