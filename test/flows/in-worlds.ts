import type { WorkbenchOptions } from "../../workbench/host/workbench.ts";
import type { FileCell, TabData } from "../../workbench/types.ts";
import { cellsOf, type Team, team } from "./installed-team.ts";
import { type Combination, furtherWorlds, named } from "./worlds.ts";

export const TODAY = "2026-03-08";
export const on = (date: string): FileCell => ({ date });

/** dist in a team's workbook, in one of the worlds. */
export function opened(
  { locale, place, language, formulas, messages }: Combination,
  content: readonly TabData[],
  options: Partial<WorkbenchOptions> = {},
): Team {
  const words = messages === "translated" ? { words: () => "Исключение: подробности недоступны" } : {};
  const world = { locale, language, zone: place.zone, today: `${TODAY}T${place.time}` };
  return team(content, world, { ...words, ...options }, { formulas });
}

/** The numbers that stand in every tab of ours, row by row, days as serial numbers. No cell shows an error. */
export function numbers({ book }: Team): { readonly [tab: string]: readonly number[] } {
  const { getters } = book;
  const marks = book.side.list("metadata").filter(({ data }) => data.key === "conveyor.tab");
  return Object.fromEntries(
    marks.map(({ data, sheetId }) => {
      const cells = getters
        .getEvaluatedCellsPositions(sheetId!)
        .sort((a, b) => a.row - b.row || a.col - b.col)
        .map((position) => getters.getEvaluatedCell(position));
      const key = String(data.value).split(/[ @]/)[0]!;
      expect([key, cells.filter(({ type }) => type === "error").map(({ value }) => value)]).toEqual([key, []]);
      return [key, cells.flatMap(({ type, value }) => (type === "number" ? [plainNumber(Number(value))] : []))];
    }),
  );
}

/** Without the time of day: the Calendar asks for the moment. */
const plainNumber = (value: number) => (value > 40_000 ? Math.floor(value) : Math.round(value * 1e6) / 1e6);

/**
 * Goes a team's way in several worlds: what was seen is as expected and the same everywhere, the team's cells stay as they were
 * and no run fails.
 */
export function sameInEveryWorld<Seen>(
  content: readonly TabData[],
  way: (team: Team, world: Combination) => Promise<Seen>,
  expected: (seen: Seen) => void,
): void {
  const tabs = content.map(({ name }) => name);
  let first: Seen | undefined;
  test.each(furtherWorlds.map((world) => [named(world), world] as const))(
    "B9, B10, B11, B21 and G6: have the same numbers in the world of %s",
    async (_, world) => {
      const made = opened(world, content);
      const before = cellsOf(made.book, tabs);
      const seen = await way(made, world);
      first ??= seen;
      expect(seen).toEqual(first);
      expected(seen);
      expect(cellsOf(made.book, tabs)).toEqual(before);
      const failed = made.workbench.runs.filter(({ error }) => error);
      expect(failed.map(({ entry, error }) => `${entry}: ${error?.message}`)).toEqual([]);
    },
  );
}
