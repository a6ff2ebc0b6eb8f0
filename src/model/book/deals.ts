import { clientKey, isErrorValue, wordKey } from "../../cells/text.ts";
import type { Deal } from "../types.ts";
import type { Rows } from "./rows.ts";
import { isNoRecord } from "./skip.ts";
import type { StageKinds } from "./stage-kinds.ts";

/**
 * The deals of a tab. A deal without a client stays: it counts in the funnel. A deal that is won or lost and has no day of
 * closing was closed on the day it was expected to: so do exports of CRMs with one close date for both.
 */
export function readDeals(rows: Rows, stages: StageKinds): Deal[] {
  const deals: Deal[] = [];
  for (let i = 0; i < rows.count; i++) {
    if (isNoRecord(rows, i)) continue;
    const deal = dealAt(rows, i, stages);
    if (deal.client === "" && deal.name === "" && rows.text(i, "deal_id") === "") {
      rows.leave(i, isErrorValue(rows.cell(i, "client")) ? "error value" : "no client");
      continue;
    }
    deals.push(deal);
  }
  return deals;
}

function dealAt(rows: Rows, i: number, stages: StageKinds): Deal {
  const client = rows.text(i, "client").replace(/\s+/g, " ");
  const name = rows.text(i, "deal_name");
  const created = rows.day(i, "created");
  const stage = rows.text(i, "stage");
  const outcome = rows.text(i, "outcome");
  const over = stages.outcomeOf({ stage, outcome }) !== "open";
  return {
    row: rows.rowOf(i),
    id: rows.id(i, "deal_id") || [wordKey(client), wordKey(name), created ?? ""].join("|"),
    name,
    clientKey: clientKey(client),
    client,
    stage,
    amount: rows.number(i, "amount"),
    created,
    moment: rows.moment(i, "created"),
    closed: rows.day(i, "closed") ?? (over ? rows.day(i, "close_expected") : null),
    expected: rows.day(i, "close_expected"),
    outcome,
    manager: rows.text(i, "manager"),
    source: rows.text(i, "source"),
    product: rows.text(i, "product"),
    region: rows.text(i, "region"),
    lostReason: rows.text(i, "lost_reason"),
    lostStage: rows.text(i, "lost_stage"),
    contact: rows.text(i, "contact"),
    lastContact: rows.day(i, "last_contact"),
    nextContact: rows.day(i, "next_contact"),
    nextStep: rows.text(i, "next_step"),
    comment: rows.text(i, "comment"),
  };
}
