import type { HandOver } from "../../model/tasks/handover.ts";
import { keep } from "../keep.ts";
import { type Kept, kept } from "../kept.ts";

const KEPT = "conveyor.handed";
/** As many as are remembered: a property holds 9 KB. */
const MOST = 40;

/** All hand-overs of this workbook, those given back among them. */
export function handOvers(all: Kept = kept()): readonly HandOver[] {
  return JSON.parse(all[KEPT] ?? "[]") as HandOver[];
}

export function keepHandOvers(all: readonly HandOver[]): void {
  const latest = all.slice(-MOST);
  const { from = "", to = "" } = latest[latest.length - 1] ?? {};
  keep(PropertiesService.getDocumentProperties(), KEPT, JSON.stringify(latest), `${from} → ${to}`);
}
