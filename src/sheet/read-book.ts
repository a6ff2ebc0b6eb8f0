import type { World } from "../cells/types.ts";
import { bookOf } from "../model/book.ts";
import type { Flaw } from "../model/flaws.ts";
import { type StageWords, stageKinds } from "../model/stage-kinds.ts";
import type { Book } from "../model/types.ts";
import type { Clock } from "./clock.ts";
import { type TeamTab, teamTabs } from "./team-tabs.ts";

/** The team's workbook, read once. */
export interface TeamBook {
  readonly book: Book;
  readonly flaws: readonly Flaw[];
  readonly tabs: readonly TeamTab[];
}

/**
 * Reads the tabs of the team's that are clients, deals, orders or activities, and their records.
 *
 * @param stages those of the method: they tell won from lost and one spelling from another
 * @param here from `sheetWorld()`
 */
export function readBook(
  stages: readonly StageWords[],
  { world, clock }: { readonly world: World; readonly clock: Clock },
): TeamBook {
  const tabs = teamTabs(world, clock);
  const used = tabs.filter(({ table }) => table.kind !== null);
  const { book, flaws } = bookOf(
    used.map(({ table, values }) => ({ table, values: values() })),
    world,
    stageKinds(stages),
  );
  return {
    book: { ...book, tables: tabs.map(({ table }) => table) },
    flaws: [...tabs.flatMap((tab) => tab.flaws), ...flaws],
    tabs,
  };
}
