import { isBlank } from "../../cells/text.ts";
import { median } from "../../metrics/statistics.ts";
import type { StageKinds } from "../book/stage-kinds.ts";
import type { Field } from "../types.ts";
import { dateEffects, missingDays } from "./effects.ts";
import { about, type Examined, outcomeAt, records, some, spot } from "./place.ts";
import type { Effect, Finding, FindingId, Spot } from "./types.ts";

/** Deals closed without a date, or before they were created; contacts before anything was there. */
export function orderFindings(table: Examined, stages: StageKinds, today: number): Finding[] {
  const { rows } = table;
  const { kind } = rows.tab.table;
  const deals = kind === "deals";
  if (!deals && kind !== "clients") return [];
  const undated: Spot[] = [];
  const negative: Spot[] = [];
  const early: Spot[] = [];
  const won: Spot[] = [];
  let amount = 0;
  const cycles: number[] = [];
  for (const i of records(table)) {
    const outcome = deals ? outcomeAt(rows, i, stages) : "open";
    const [created, closed, contact] = [rows.day(i, "created"), rows.day(i, "closed"), rows.day(i, "last_contact")];
    if (outcome !== "open" && rows.has("closed") && isBlank(rows.cell(i, "closed")))
      undated.push(spot(rows, i, "closed"));
    if (outcome === "won") {
      won.push(spot(rows, i, rows.has("stage") ? "stage" : "outcome"));
      amount += rows.number(i, "amount") ?? 0;
    }
    if (created === null || created > today) continue;
    if (outcome === "won" && closed !== null) cycles.push(closed - created);
    if (outcome !== "open" && closed !== null && closed < created) negative.push(spot(rows, i, "closed"));
    if (contact !== null && contact < created) early.push(spot(rows, i, "last_contact"));
  }
  const middle = (days: readonly number[]) => median(days) ?? null;
  const gone = new Set(undated.map(({ row }) => row));
  const cycle: Effect = {
    measure: "cycle",
    about: "",
    before: middle(cycles),
    after: middle(cycles.filter((n) => n >= 0)),
  };
  const noColumn = deals && !rows.has("closed") && !rows.has("close_expected");
  return some([
    {
      ...about(table, "noClosing", "closed", undated),
      effects: missingDays(table, "closed", (i) => gone.has(rows.rowOf(i)), stages),
    },
    {
      ...about(table, "noClosingColumn", rows.has("stage") ? "stage" : "outcome", noColumn ? won : []),
      effects: rows.has("amount") ? [{ measure: "soldDated", about: "", before: 0, after: amount }] : [],
    },
    { ...about(table, "negativeCycle", "closed", negative), effects: [cycle] },
    { ...about(table, deals ? "beforeCreated" : "beforeClient", "last_contact", early), effects: [] },
  ]);
}

/** Dates that have happened already, so none of them can lie ahead. */
const PAST: readonly Field[] = ["created", "closed", "last_contact", "order_date"];
/** Nobody plans a contact so many days ahead: mostly a wrong year. */
const FAR = 730;

/** Days still to come where only past ones can stand, and next contacts whose day has passed or lies years ahead. */
export function dateFindings(table: Examined, stages: StageKinds, today: number): Finding[] {
  const { rows } = table;
  const deals = rows.tab.table.kind === "deals";
  const all = records(table);
  const future = PAST.filter((field) => rows.has(field)).map((field): Finding => {
    const isAhead = (i: number) =>
      (rows.day(i, field) ?? 0) > today && (field !== "closed" || outcomeAt(rows, i, stages) !== "open");
    const ahead = all.filter(isAhead);
    const of = about(
      table,
      "future",
      field,
      ahead.map((i) => spot(rows, i, field)),
    );
    const read = (i: number) => rows.day(i, field);
    return { ...of, effects: dateEffects(table, field, (i) => (isAhead(i) ? null : read(i)), read, stages) };
  });
  if (!rows.has("next_contact")) return some(future);
  const dayOf = (i: number) => rows.day(i, "next_contact")!;
  const waiting = all.filter(
    (i) => rows.day(i, "next_contact") !== null && (!deals || outcomeAt(rows, i, stages) === "open"),
  );
  const late = waiting.filter((i) => dayOf(i) < today);
  const far = waiting.filter((i) => dayOf(i) > today + FAR);
  const contact = (id: FindingId, which: readonly number[], before: number, after: number): Finding => ({
    ...about(
      table,
      id,
      "next_contact",
      which.map((i) => spot(rows, i, "next_contact")),
    ),
    effects: [{ measure: "ahead", about: "", before, after }],
  });
  const ahead = waiting.length - late.length;
  return some([
    ...future,
    contact("pastContact", late, ahead, waiting.length),
    contact("farContact", far, ahead, ahead - far.length),
  ]);
}
