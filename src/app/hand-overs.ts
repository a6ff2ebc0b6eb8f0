import type { HandOver } from "../model/tasks-handover.ts";

const KEPT = "conveyor.handed";
/** As many as are remembered: a property holds 9 KB. */
const MOST = 40;

/** All hand-overs of this workbook, those given back among them. */
export function handOvers(): readonly HandOver[] {
  const kept = PropertiesService.getDocumentProperties().getProperty(KEPT);
  return kept === null ? [] : (JSON.parse(kept) as HandOver[]);
}

export function keepHandOvers(all: readonly HandOver[]): void {
  PropertiesService.getDocumentProperties().setProperty(KEPT, JSON.stringify(all.slice(-MOST)));
}
