import type { World } from "../cells/types.ts";
import type { MethodKey, TabKey } from "../reports/plan.ts";
import type { Clock } from "./clock.ts";
import { readMethod, type TeamMethod } from "./method.ts";
import { findMetadata, ourTabs } from "./our-tabs.ts";
import { readBook, type TeamBook, type WantedKinds } from "./read-book.ts";
import { sheetWorld } from "./world.ts";

/** Everything an action begins with: the world, our tabs, the method and the team's records, each read once. */
export interface Team extends TeamBook, TeamMethod {
  readonly world: World;
  readonly clock: Clock;
  readonly ours: Map<TabKey, GoogleAppsScript.Spreadsheet.Sheet>;
}

/**
 * @param wanted Method tabs whose content matters; Stages always does: it tells won deals from lost ones
 * @param kinds of which kinds of table the records are wanted
 */
export function readTeam(wanted: readonly MethodKey[] = ["stages"], kinds?: WantedKinds): Team {
  const here = sheetWorld();
  const metadata = findMetadata();
  const ours = ourTabs(metadata);
  const method = readMethod(here, ours, wanted.includes("stages") ? wanted : ["stages", ...wanted]);
  return { ...here, ours, ...method, ...readBook(method.method.stages, here, metadata, kinds) };
}
