import { readClients } from "../book/clients.ts";
import { readDeals } from "../book/deals.ts";
import type { Flaw } from "../book/flaws.ts";
import { lookOver } from "../book/look-over.ts";
import { readActivities, readOrders } from "../book/orders.ts";
import type { Rows } from "../book/rows.ts";
import { spellings } from "../book/spellings.ts";
import type { StageKinds } from "../book/stage-kinds.ts";
import { dateFindings, orderFindings } from "./dates.ts";
import { effectsOf } from "./effects.ts";
import { about, type Examined, headerOf, records, sum } from "./place.ts";
import type { Finding, FindingId } from "./types.ts";

/** Reads the records of a table, so that its flaws and the rows it leaves out are known. */
export function examine(rows: Rows, stages: StageKinds, locale: string): Examined {
  const { kind } = rows.tab.table;
  if (kind === "clients") readClients(rows);
  else if (kind === "deals") readDeals(rows, stages);
  else if (kind === "orders") readOrders(rows);
  else readActivities(rows);
  lookOver(rows, locale);
  spellings(rows, stages);
  const skipped = rows.skipped();
  return { rows, skipped, left: new Set(skipped.flatMap((one) => one.rows)) };
}

const OF_FLAW: { readonly [K in Flaw["kind"]]?: FindingId } = {
  spellings: "stages",
  "duplicate clients": "again",
  "typed numbers": "typedNumbers",
  "unread numbers": "unreadNumbers",
  "typed dates": "typedDates",
  "assumed dates": "assumedDates",
  "unread dates": "unreadDates",
  "swapped dates": "swappedDates",
  "mixed dates": "mixedDates",
  "shrunk numbers": "shrunkNumbers",
  "lost digits": "lostDigits",
  "repeated ids": "repeatedIds",
};

/** What is wrong with single cells and rows of a table. */
export function tableFindings(table: Examined, stages: StageKinds, today: number): Finding[] {
  const { rows } = table;
  const found = rows.flaws.flatMap((flaw): Finding[] => {
    const id = OF_FLAW[flaw.kind];
    if (id === undefined) return [];
    const spots = flaw.rows.map((row) => ({ tabId: flaw.tabId, column: flaw.column, row }));
    const count = id === "stages" ? flaw.count : flaw.rows.length;
    return [
      { ...about(table, id, flaw.field, spots), count, example: flaw.example, effects: effectsOf(table, flaw, stages) },
    ];
  });
  return [
    ...found,
    ...orderFindings(table, stages, today),
    ...dateFindings(table, stages, today),
    ...leftFindings(table),
  ];
}

/** Totals among the data, and other rows that were left out. Blank rows and headings said again cost nothing. */
function leftFindings(table: Examined): Finding[] {
  const { rows, skipped, left } = table;
  const all = records(table);
  const { tabId } = rows.tab.table;
  return skipped.flatMap(({ reason, rows: at }): Finding[] => {
    if (reason === "blank" || reason === "heading") return [];
    const spots = at.map((row) => ({ tabId, column: 1, row }));
    const total = reason === "total" || reason === "group";
    const of = { ...about(table, total ? "totals" : "leftOut", null, spots), example: reason };
    const wrong = new Set(at);
    const more = Array.from({ length: rows.count }, (_, i) => i).filter(
      (i) => wrong.has(rows.rowOf(i)) || !left.has(rows.rowOf(i)),
    );
    const amount = (wanted: readonly number[]) => sum(wanted.map((i) => rows.number(i, "amount") ?? 0));
    const [own, with_] = rows.has("amount") ? [amount(all), amount(more)] : [0, 0];
    const [before, after] = total ? [with_, own] : [own, with_];
    if (own !== with_)
      return [{ ...of, effects: [{ measure: "sum", about: headerOf(rows, "amount"), before, after }] }];
    const read = all.length + (total ? 0 : at.length);
    return [{ ...of, effects: [{ measure: "records", about: "", before: all.length, after: read }] }];
  });
}
