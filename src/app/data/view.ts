import { isoDay } from "../../cells/text.ts";
import type { World } from "../../cells/types.ts";
import { FIELDS, isRequired, MAIN } from "../../model/book/fields.ts";
import type { Flaw } from "../../model/book/flaws.ts";
import { columnLetter, isElsewhere } from "../../model/refs.ts";
import type { Column, Confidence, Field, Layout, Skipped, Table, TableKind } from "../../model/types.ts";
import type { ColumnView, DataView as Reading, TabView } from "../api.ts";
import { problemsOf, type Said } from "./problems.ts";

/** What the Data screen is made of. */
export interface DataFacts {
  /** Tab by tab: the first of a tab is its main one. */
  readonly tables: readonly Table[];
  /** Names of tabs with the same columns. */
  readonly alike: readonly (readonly string[])[];
  readonly skipped: readonly Skipped[];
  readonly flaws: readonly Flaw[];
  /** Ids of the tabs that the user has confirmed. */
  readonly confirmed: ReadonlySet<number>;
}

/** What the team's tabs are, which columns they have, and what in them is worth telling, in the words of the user. */
export function dataView(facts: DataFacts, world: Pick<World, "locale">, said: Said): Reading {
  const { tables, confirmed } = facts;
  const used = tables.filter(({ kind }) => kind !== null);
  const main = tables.filter(({ tabId }, i) => tables.findIndex((table) => table.tabId === tabId) === i);
  const views = main.map((table): TabView => {
    const beside = tables
      .filter((other) => other !== table && other.tabId === table.tabId)
      .map((other, i): TabView => ({ ...tabView(other), part: i + 1 }));
    const joined = facts.alike.find((names) => names.includes(table.tabName));
    return { ...tabView(table), ...(joined ? { joined } : {}), ...(beside.length > 0 ? { beside } : {}) };
  });
  return {
    tabs: views,
    confirmed: used.length > 0 && used.every(({ tabId }) => confirmed.has(tabId)),
    problems: problemsOf(facts, world, said),
    skipped: facts.skipped.map(({ tabName: tab, reason, rows }) => ({ tab, reason, rows })),
  };
}

function tabView(table: Table): TabView {
  const { tabId, tabName, kind, confidence, headerRow, rows } = table;
  return {
    tabId,
    name: tabName,
    kind,
    confidence,
    headerRow,
    rows,
    columns: kind === null ? [] : columnViews(table, kind),
    choices: table.columns.map(({ index, header, samples }) => ({ column: columnLetter(index), header, samples })),
    ...(table.layout ? layoutView(table.layout, table.columns) : {}),
  };
}

/** How records stand where not every row is one. */
function layoutView(
  { months, steps, groups, fixed }: Layout,
  columns: readonly Column[],
): Pick<TabView, "months" | "steps" | "groups" | "fixed"> {
  const stages = columns
    .filter(({ index }) => steps.includes(index))
    .map(({ index, header }) => ({ column: columnLetter(index), stage: header }));
  const said = Object.entries(fixed).map(([field, value]) => [
    field,
    typeof value === "number" ? isoDay(value) : value,
  ]);
  const found = months.map(({ index, day, field }) => ({
    column: columnLetter(index),
    month: isoDay(day).slice(0, 7),
    field,
  }));
  return {
    ...(found.length > 0 ? { months: found } : {}),
    ...(stages.length > 0 ? { steps: stages } : {}),
    ...(groups === null ? {} : { groups }),
    ...(said.length > 0 ? { fixed: Object.fromEntries(said) } : {}),
  };
}

/** Fields that were found, and of the others those a report uses; what needs the user comes first. */
function columnViews(table: Table, kind: TableKind): ColumnView[] {
  const found = new Map<Field | null, Column>();
  for (const column of table.columns) if (!found.has(column.field)) found.set(column.field, column);
  const asked = (field: Field) => {
    const known = found.has(field) || (field === "markup_pct" && MARGINS.some((one) => found.has(one)));
    return known ? [] : table.columns.filter(({ maybe }) => maybe === field).map(({ index }) => columnLetter(index));
  };
  const views = FIELDS[kind]
    .filter(
      (field) =>
        !(table.layout && isElsewhere(table.layout, field)) &&
        (found.has(field) || MAIN[kind].includes(field) || (field === "markup_pct" && asked(field).length > 0)),
    )
    .map((field): ColumnView => {
      const column = found.get(field);
      const candidates = asked(field);
      return {
        field,
        required: isRequired(
          kind,
          field,
          (other) => found.has(other) || (table.layout !== undefined && isElsewhere(table.layout, other)),
        ),
        column: column ? columnLetter(column.index) : null,
        header: column?.header ?? "",
        samples: column?.samples ?? [],
        confidence: column?.confidence ?? "unsure",
        ...(candidates.length > 0 ? { candidates } : {}),
      };
    });
  return views.sort((a, b) => urgency(a) - urgency(b));
}

/** With one of these nobody needs the markup. */
const MARGINS: readonly Field[] = ["profit", "cost", "margin_pct"];

const DOUBT: { readonly [C in Confidence]: number } = { unsure: 1, likely: 2, sure: 4 };

/** Needed and missing, doubtful, missing, sure. */
function urgency({ column, required, confidence, candidates }: ColumnView): number {
  if (column === null) return required ? 0 : candidates ? 1 : 3;
  return DOUBT[confidence];
}
