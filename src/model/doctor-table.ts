import { isBlank } from "../cells/text.ts";
import { Day } from "../cells/types.ts";
import { median } from "../metrics/statistics.ts";
import { readClients } from "./clients.ts";
import { readDeals } from "./deals.ts";
import type { Effect, Finding, FindingId, Spot } from "./doctor-types.ts";
import type { Flaw } from "./flaws.ts";
import { lookOver } from "./look-over.ts";
import { readActivities, readOrders } from "./orders.ts";
import type { Rows } from "./rows.ts";
import { spellings } from "./spellings.ts";
import type { StageKinds } from "./stage-kinds.ts";
import type { Field, Skipped } from "./types.ts";

/** A table as the doctor goes through it. */
export interface Examined {
  readonly rows: Rows;
  /** Rows of the tab that are no records. */
  readonly left: ReadonlySet<number>;
  readonly skipped: readonly Skipped[];
}

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
      { ...about(table, id, flaw.field, spots), count, example: flaw.example, effects: effects(table, flaw, stages) },
    ];
  });
  return [
    ...found,
    ...dealFindings(table, stages, today),
    ...dateFindings(table, stages, today),
    ...leftFindings(table),
  ];
}

function about({ rows }: Examined, id: FindingId, field: Field | null, spots: readonly Spot[]) {
  const { table } = rows.tab;
  const header = table.columns.find((column) => column.field === field && field !== null)?.header ?? "";
  return { id, tab: table.tabName, header, spots, count: spots.length, example: "" };
}

/** The records of a table by their number among the rows. */
function records({ rows, left }: Examined): number[] {
  return Array.from({ length: rows.count }, (_, i) => i).filter((i) => !left.has(rows.rowOf(i)));
}

function effects(table: Examined, { kind, field, example, rows: at, column }: Flaw, stages: StageKinds): Effect[] {
  const { rows } = table;
  const header = rows.tab.table.columns.find(({ index }) => index === column)?.header ?? "";
  const all = records(table);
  switch (kind) {
    case "spellings": {
      const here = all.filter((i) => stages.nameOf(rows.text(i, "stage")) === example).length;
      return [{ measure: "atStage", about: example, before: here - at.length, after: here }];
    }
    case "duplicate clients":
      return [{ measure: "clients", about: "", before: all.length, after: all.length - at.length }];
    case "typed numbers": {
      const plain = sum(all.map((i) => rows.cell(i, field)).map((cell) => (typeof cell === "number" ? cell : 0)));
      return [{ measure: "sum", about: header, before: plain, after: sum(all.map((i) => rows.number(i, field) ?? 0)) }];
    }
    case "typed dates":
    case "assumed dates": {
      const real = all.filter((i) => rows.cell(i, field) instanceof Day).length;
      const read = all.filter((i) => rows.day(i, field) !== null).length;
      return [{ measure: "usable", about: header, before: real, after: read }];
    }
    default: {
      const value = (i: number) => (kind === "unread dates" ? rows.day(i, field) : rows.number(i, field));
      const read = all.filter((i) => value(i) !== null).length;
      return [{ measure: "usable", about: header, before: read, after: read + at.length }];
    }
  }
}

/** Deals closed without a date, or before they were created. */
function dealFindings(table: Examined, stages: StageKinds, today: number): Finding[] {
  const { rows } = table;
  if (rows.tab.table.kind !== "deals" || !rows.has("closed")) return [];
  const undated: Spot[] = [];
  const negative: Spot[] = [];
  const early: Spot[] = [];
  let dated = 0;
  const cycles: number[] = [];
  for (const i of records(table)) {
    const outcome = outcomeAt(rows, i, stages);
    const [created, closed, contact] = [rows.day(i, "created"), rows.day(i, "closed"), rows.day(i, "last_contact")];
    if (outcome !== "open" && isBlank(rows.cell(i, "closed"))) undated.push(spot(rows, i, "closed"));
    else if (outcome !== "open") dated++;
    if (created === null || created > today) continue;
    if (outcome === "won" && closed !== null) cycles.push(closed - created);
    if (outcome !== "open" && closed !== null && closed < created) negative.push(spot(rows, i, "closed"));
    if (contact !== null && contact < created) early.push(spot(rows, i, "last_contact"));
  }
  const header = about(table, "noClosing", "closed", []).header;
  const middle = (days: readonly number[]) => median(days) ?? null;
  return some([
    {
      ...about(table, "noClosing", "closed", undated),
      effects: [{ measure: "usable", about: header, before: dated, after: dated + undated.length }],
    },
    {
      ...about(table, "negativeCycle", "closed", negative),
      effects: [
        { measure: "cycle", about: "", before: middle(cycles), after: middle(cycles.filter((days) => days >= 0)) },
      ],
    },
    { ...about(table, "beforeCreated", "last_contact", early), effects: [] },
  ]);
}

/** Dates that have happened already, so none of them can lie ahead. */
const PAST: readonly Field[] = ["created", "closed", "last_contact", "order_date"];

/** Days still to come where only past ones can stand, and next contacts whose day has passed. */
function dateFindings(table: Examined, stages: StageKinds, today: number): Finding[] {
  const { rows } = table;
  const deals = rows.tab.table.kind === "deals";
  const all = records(table);
  const future = PAST.filter((field) => rows.has(field)).map((field): Finding => {
    const ahead = all.filter(
      (i) => (rows.day(i, field) ?? 0) > today && (field !== "closed" || outcomeAt(rows, i, stages) !== "open"),
    );
    const of = about(
      table,
      "future",
      field,
      ahead.map((i) => spot(rows, i, field)),
    );
    const amounts = (wanted: readonly number[]) => sum(wanted.map((i) => rows.number(i, "amount") ?? 0));
    const gone = new Set(ahead);
    const past = all.filter((i) => !gone.has(i));
    const usable = (wanted: readonly number[]) => wanted.filter((i) => rows.day(i, field) !== null).length;
    const sums = field === "order_date" && rows.has("amount");
    const header = sums ? about(table, "future", "amount", []).header : of.header;
    const [before, after] = sums ? [amounts(past), amounts(all)] : [usable(past), usable(all)];
    return { ...of, effects: [{ measure: sums ? "sum" : "usable", about: header, before, after }] };
  });
  if (!rows.has("next_contact")) return some(future);
  const waiting = all.filter(
    (i) => rows.day(i, "next_contact") !== null && (!deals || outcomeAt(rows, i, stages) === "open"),
  );
  const late = waiting.filter((i) => rows.day(i, "next_contact")! < today);
  return some([
    ...future,
    {
      ...about(
        table,
        "pastContact",
        "next_contact",
        late.map((i) => spot(rows, i, "next_contact")),
      ),
      effects: [{ measure: "ahead", about: "", before: waiting.length - late.length, after: waiting.length }],
    },
  ]);
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
    if (!total || !rows.has("amount"))
      return [
        {
          ...of,
          effects: [{ measure: "records", about: "", before: all.length, after: all.length + (total ? 0 : at.length) }],
        },
      ];
    const wrong = new Set(at);
    const with_ = Array.from({ length: rows.count }, (_, i) => i).filter(
      (i) => wrong.has(rows.rowOf(i)) || !left.has(rows.rowOf(i)),
    );
    const amount = (wanted: readonly number[]) => sum(wanted.map((i) => rows.number(i, "amount") ?? 0));
    const header = about(table, "totals", "amount", []).header;
    return [{ ...of, effects: [{ measure: "sum", about: header, before: amount(with_), after: amount(all) }] }];
  });
}

const outcomeAt = (rows: Rows, i: number, stages: StageKinds) =>
  stages.outcomeOf({ stage: rows.text(i, "stage"), outcome: rows.text(i, "outcome") });
const spot = (rows: Rows, i: number, field: Field): Spot => ({
  tabId: rows.tab.table.tabId,
  column: rows.columnOf(field),
  row: rows.rowOf(i),
});
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
const some = (findings: readonly Finding[]) => findings.filter(({ count }) => count > 0);
