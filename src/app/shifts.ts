import type { Shift } from "../model/tasks/shift.ts";
import { keep } from "./keep.ts";
import { type Kept, kept } from "./kept.ts";

const KEPT = "conveyor.shifted";
/** As many ids as fit into a property of 9 KB. */
const MOST = 500;

/** The single tasks that were moved to others, those given back among them. */
export function shifts(all: Kept = kept()): readonly Shift[] {
  return JSON.parse(all[KEPT] ?? "[]") as Shift[];
}

/** Remembers the latest of them: more than fit are left to their managers again. */
export function keepShifts(all: readonly Shift[]): void {
  const latest: Shift[] = [];
  let room = MOST;
  for (const shift of [...all].reverse()) {
    const ids = shift.ids.slice(0, room);
    room -= ids.length;
    if (ids.length > 0) latest.unshift({ ...shift, ids });
  }
  const { from = "", to = "" } = latest[latest.length - 1] ?? {};
  keep(PropertiesService.getDocumentProperties(), KEPT, JSON.stringify(latest), `${from} → ${to}`);
}
