import { isBlank } from "../cells/text.ts";
import type { Cell, World } from "../cells/types.ts";
import { type Assignment, assign, type Seen, seeColumns } from "./assign.ts";
import { CONTENT, KINDS, REQUIRED } from "./fields.ts";
import { findHeader, type Header } from "./header.ts";
import { samplesOf } from "./sample.ts";
import type { Column, Confidence, Field, Table, TableKind } from "./types.ts";

/** The beginning of a tab, which is all the detector reads. */
export interface TabSample {
  readonly tabId: number;
  readonly tabName: string;
  /** The first thirty rows at most, row 1 first. */
  readonly rows: readonly (readonly Cell[])[];
  /** Last row of the tab that holds anything. */
  readonly lastRow: number;
}

const LOOKED_AT = 20;

/**
 * Says which table a tab holds and which column is which field, from headings, cells below them and the dialects of
 * CRM exports. What is less than likely stays open.
 */
export function detectTable(tab: TabSample, world: Pick<World, "locale" | "language">): Table {
  const header = findHeader(tab.rows, world.locale);
  const seen = seeColumns(header, below(tab, header.row), world.locale);
  const ranked = KINDS.map((kind) => assign(seen, kind))
    .filter(({ valid }) => valid)
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  const confidence = first ? kindConfidence(first, second) : "unsure";
  return tableOf(tab, header, seen, first ?? null, confidence, world);
}

/** The same tab read as the kind the user says it is; null: not used. */
export function readAs(tab: TabSample, kind: TableKind | null, world: Pick<World, "locale" | "language">): Table {
  const header = findHeader(tab.rows, world.locale);
  const seen = seeColumns(header, below(tab, header.row), world.locale);
  return tableOf(tab, header, seen, kind === null ? null : assign(seen, kind), "sure", world);
}

export function confidenceOf(score: number): Confidence {
  return score >= 0.9 ? "sure" : score >= 0.6 ? "likely" : "unsure";
}

function below(tab: TabSample, headerRow: number): readonly (readonly Cell[])[] {
  return tab.rows.slice(headerRow, headerRow + LOOKED_AT);
}

function kindConfidence(first: Assignment, second: Assignment | undefined): Confidence {
  const needed = REQUIRED[first.kind].map((group) =>
    Math.max(...first.given.filter(({ field }) => field !== null && group.includes(field)).map(({ score }) => score)),
  );
  const weakest = Math.min(...needed);
  const clear = second === undefined || first.weight - second.weight >= 2;
  return weakest >= 0.9 && clear ? "sure" : weakest >= 0.6 ? "likely" : "unsure";
}

function tableOf(
  tab: TabSample,
  header: Header,
  seen: readonly Seen[],
  assignment: Assignment | null,
  confidence: Confidence,
  world: Pick<World, "locale" | "language">,
): Table {
  const rows = tab.rows.slice(header.row);
  const columns = seen.map(({ header: text }, i): Column => {
    const given = assignment?.given[i];
    const cells = rows.map((row) => row[i] ?? "");
    return {
      index: i + 1,
      header: text,
      field: given?.field ?? null,
      confidence: confidenceOf(given?.score ?? 0),
      samples: samplesOf(cells, world.language, isIdColumn(given?.field)),
    };
  });
  return {
    tabId: tab.tabId,
    tabName: tab.tabName,
    kind: assignment?.kind ?? null,
    confidence,
    headerRow: header.row,
    rows: Math.max(0, tab.lastRow - header.row),
    columns: columns.filter(({ header: text, samples }) => text !== "" || samples.length > 0),
  };
}

const isIdColumn = (field: Field | null | undefined) =>
  field !== null && field !== undefined && /^(?:id|name|phone)$/.test(CONTENT[field]);

/** True when the tab holds nothing at all. */
export function isEmptyTab(tab: TabSample): boolean {
  return tab.rows.every((row) => row.every(isBlank));
}
