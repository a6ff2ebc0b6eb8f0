import type { Column, Table } from "../types.ts";
import type { TabSample } from "./detect.ts";
import { detectSide } from "./detect.ts";
import type { Flaw } from "./flaws.ts";
import { headingKey } from "./heading.ts";
import { isPlain, PLAIN } from "./layout.ts";
import { type Answer, type Confirmed, confirm } from "./mapping.ts";
import type { DetectWorld } from "./reader.ts";

/** What the user confirmed about a further table in a tab, which is known again by its headings. */
export interface ConfirmedSide extends Confirmed {
  readonly heads: readonly string[];
}

/** Tables are the same while seven headings of ten are. */
const ALIKE = 0.7;

const headsOf = ({ columns }: Table): string[] => columns.map(({ header }) => header).filter((header) => header !== "");

/** The kept entry of a table; undefined when it was never confirmed. */
export function keptOf<K extends Pick<ConfirmedSide, "heads">>(table: Table, kept: readonly K[]): K | undefined {
  const own = new Set(headsOf(table).map(headingKey));
  return kept.find(({ heads }) => {
    const shared = heads.filter((head) => own.has(headingKey(head))).length;
    return shared > 0 && shared >= ALIKE * Math.max(own.size, heads.length);
  });
}

/** A further table as the user confirmed it: his kind and his columns, wherever these are now. */
export function confirmedSide(
  table: Table,
  kept: readonly ConfirmedSide[],
): { readonly table: Table; readonly flaws: readonly Flaw[] } {
  const own = keptOf(table, kept);
  if (own === undefined) return { table, flaws: [] };
  const { tabId, tabName, headerRow, layout = PLAIN } = table;
  const same = own.kind === table.kind;
  const months = new Map(same ? layout.months.map(({ index, field }) => [index, field]) : []);
  const fieldAt = (index: number) => own.columns.find((column) => column.index === index)?.field ?? null;
  const columns = table.columns.map(({ maybe: _open, ...column }): Column => {
    const field = own.kind === null ? null : (months.get(column.index) ?? fieldAt(column.index));
    return { ...column, field, confidence: field === null ? "unsure" : "sure" };
  });
  const lost = own.fields.filter((field) => !columns.some((column) => column.field === field));
  const { between, until } = layout;
  const flaws = lost.map(
    (field): Flaw => ({
      kind: "lost column",
      tabId,
      tabName,
      field,
      column: 0,
      rows: [headerRow],
      count: 1,
      example: "",
    }),
  );
  const stands = same ? layout : { ...PLAIN, between, until };
  const { layout: _stood, ...rest } = table;
  const read: Table = { ...rest, kind: own.kind, confidence: "sure", columns };
  return { table: isPlain(stands) ? read : { ...read, layout: stands }, flaws };
}

/**
 * What to keep of the user's word on a further table.
 *
 * @param tab with all rows, for the table may stand far below
 */
export function confirmSide(tab: TabSample, before: Table, answer: Answer, world: DetectWorld): ConfirmedSide {
  const readAs = (kind: Table["kind"]) => detectSide(tab, before, kind, world);
  return { ...confirm(tab, before, answer, world, readAs), heads: headsOf(before) };
}
