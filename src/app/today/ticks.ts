import { keepIfRoom } from "../keep.ts";
import { type Kept, kept } from "../kept.ts";
import { whoAmI } from "./today.ts";

const KEPT = "conveyor.ticked";
/** As many as are remembered between two updates: a property holds 9 KB. */
const MOST = 120;

/** Who ticked tasks in the panel since the last update, by task id. A box ticked in the sheet does not say whose hand it was. */
export function ticks(all: Kept = kept()): ReadonlyMap<string, string> {
  return new Map(JSON.parse(all[KEPT] ?? "[]") as [string, string][]);
}

/** Remembers the user as the one who did a task, if he has said who he is. */
export function keepTick(id: string): void {
  const who = whoAmI();
  if (who) write([...[...ticks()].filter(([other]) => other !== id), [id, who]]);
}

export function forgetTick(id: string): void {
  forgetTicks(new Set([id]));
}

/** Forgets tasks that stand in the archive by now. */
export function forgetTicks(ids: { has(id: string): boolean }): void {
  const all = [...ticks()];
  const left = all.filter(([id]) => !ids.has(id));
  if (left.length < all.length) write(left);
}

function write(all: readonly (readonly [string, string])[]): void {
  keepIfRoom(PropertiesService.getDocumentProperties(), KEPT, JSON.stringify(all.slice(-MOST)));
}
