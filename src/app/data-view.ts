import { monthFirst } from "../cells/dates.ts";
import { isoDay } from "../cells/text.ts";
import type { World } from "../cells/types.ts";
import { fieldNames } from "../messages/fields.ts";
import type { Language } from "../messages/language.ts";
import { problemTexts } from "../messages/problems.ts";
import { spans } from "../messages/spans.ts";
import { CONTENT, FIELDS, isRequired, MAIN } from "../model/fields.ts";
import type { Flaw } from "../model/flaws.ts";
import { columnLetter, isElsewhere } from "../model/refs.ts";
import type { Column, Confidence, Field, Layout, Skipped, Table, TableKind } from "../model/types.ts";
import type { ColumnView, Problem, DataView as Reading, TabView } from "./api.ts";

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

/** What the team's tabs are, which columns they have, and what in them is worth telling. Language of the user. */
export function dataView(facts: DataFacts, world: Pick<World, "locale">, language: Language): Reading {
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
    problems: problemsOf(facts, world, language),
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

const ORDER: readonly (Flaw["kind"] | "skipped")[] = [
  "no headings",
  "refused column",
  "reused column",
  "other content",
  "lost column",
  "renamed column",
  "repeated rows",
  "copied tab",
  "swapped dates",
  "shrunk numbers",
  "lost digits",
  "mixed dates",
  "unread dates",
  "unread numbers",
  "repeated ids",
  "skipped",
  "assumed year",
  "manager by tab",
  "merged clients",
  "assumed dates",
  "spellings",
  "duplicate clients",
  "typed dates",
  "typed numbers",
];

/** What changes the numbers first, what was read all the same last. */
function problemsOf(
  { tables, skipped, flaws, confirmed }: DataFacts,
  world: Pick<World, "locale">,
  language: Language,
): Problem[] {
  const left = skipped.flatMap(({ tabName: tab, rows, reason }) => {
    if (reason === "blank") return [];
    const tabId = tables.find(({ tabName }) => tabName === tab)?.tabId ?? null;
    const text = problemTexts(language).skipped({ n: rows.length, tab, reason });
    return [
      {
        order: ORDER.indexOf("skipped"),
        problem: { count: rows.length, text, tabId, a1: `A${rows[0]}`, ...all(rows) },
      },
    ];
  });
  const found = [...flaws, ...withoutHeadings(tables, confirmed)].map((flaw) => {
    const table = tables.find(({ tabId }) => tabId === flaw.tabId);
    const header = table?.columns.find(({ index }) => index === flaw.column)?.header ?? "";
    const text = flawText(flaw, header, world, language);
    const a1 = `${columnLetter(flaw.column || 1)}${flaw.rows[0] || 1}`;
    return {
      order: ORDER.indexOf(flaw.kind),
      problem: { count: flaw.count, text, tabId: flaw.tabId, a1, ...all(flaw.rows) },
    };
  });
  return [...left, ...found].sort((a, b) => a.order - b.order).map(({ problem }) => problem);
}

const all = (rows: readonly number[]): Pick<Problem, "rows"> => (rows.length > 1 ? { rows: spans(rows) } : {});

function wanted(field: Field) {
  const content = CONTENT[field];
  return content === "date" || content === "number" ? content : "name";
}

/** Tabs of several rows and columns in which no row is one of headings, unless the user said what they are. */
function withoutHeadings(tables: readonly Table[], confirmed: ReadonlySet<number>): Flaw[] {
  return tables.flatMap(({ tabId, tabName, headerRow, rows, columns }): Flaw[] => {
    if (headerRow > 0 || rows < 3 || columns.length < 2 || confirmed.has(tabId)) return [];
    return [{ kind: "no headings", tabId, tabName, field: "client", column: 1, rows: [1], count: 1, example: "" }];
  });
}

function flawText(flaw: Flaw, header: string, world: Pick<World, "locale">, language: Language): string {
  const texts = problemTexts(language);
  const { count: n, tabName: tab, example } = flaw;
  const quoted = language === "ru" ? `«${header}»` : `“${header}”`;
  const column = header === "" ? columnLetter(flaw.column) : quoted;
  const field = fieldNames(language)[flaw.field];
  switch (flaw.kind) {
    case "typed dates":
      return texts.typedDates({ n, tab, column, example });
    case "assumed dates":
      return texts.assumedDates({ n, tab, column, example, monthFirst: monthFirst(world.locale) });
    case "unread dates":
      return texts.unreadDates({ n, tab, column, example });
    case "swapped dates":
      return texts.swappedDates({ n, tab, column, example, monthFirst: monthFirst(world.locale) });
    case "mixed dates":
      return texts.mixedDates({ n, tab, column, example });
    case "shrunk numbers":
      return texts.shrunkNumbers({ n, tab, column, example });
    case "lost digits":
      return texts.lostDigits({ n, tab, column });
    case "repeated ids":
      return texts.repeatedIds({ n, tab, column, example });
    case "typed numbers":
      return texts.typedNumbers({ n, tab, column, example });
    case "unread numbers":
      return texts.unreadNumbers({ n, tab, column, example });
    case "duplicate clients":
      return texts.duplicates({ n, tab, example });
    case "spellings":
      return texts.spellings({ n, tab, stage: example });
    case "assumed year":
      return texts.assumedYear({ n, tab, months: example });
    case "manager by tab":
      return texts.managerByTab({ n, names: example });
    case "merged clients":
      return texts.mergedClients({ n, tab, column });
    case "copied tab":
      return texts.copied({ n, tab, of: example, only: flaw.rows.length });
    case "repeated rows":
      return texts.repeated({ n, tab, of: example });
    case "reused column":
      return texts.reused({ n, tab, field, column, before: example });
    case "other content":
      return texts.otherContent({ n, tab, field, column, example });
    case "refused column":
      return texts.refused({ n, tab, column, example, content: wanted(flaw.field) });
    case "no headings":
      return texts.noHeadings({ n, tab });
    case "renamed column":
      return texts.renamed({ n, tab, field, before: example, now: header });
    default:
      return texts.lost({ n, tab, field });
  }
}
