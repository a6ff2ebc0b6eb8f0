import type { FileCell, TabData } from "../../workbench/types.ts";
import { numbers, sameInEveryWorld } from "./in-worlds.ts";
import { smallTeam } from "./small-team.ts";
import { shownIn } from "./worlds.ts";

const MORE: readonly (readonly FileCell[])[] = [
  ["Yew", "VIP", 2500.5, 1, "North", "Ann"],
  ["Box", "Ambitious", 120.25, 2, "South", "Bob"],
  ["Bay", "Ordinary", 45.5, "", "South", "Ann"],
  ["Gum", "Ordinary", 30, 4, "South", "Bob"],
];

/** The small team, which counts the machines of its clients and knows no potential. */
const content: readonly TabData[] = smallTeam.map((tab) => {
  if (tab.name !== "Clients") return tab;
  const [heads, ...rows] = tab.rows;
  return { ...tab, rows: [heads!.map((head) => (head === "Potential" ? "Machines" : head)), ...rows, ...MORE] };
});

/** A from 8,000.5: Oak; B from 500.25: Elm and Yew; C from 50: Fir and Box; else D. Clients by interest, then machines. */
const MATRIX = [
  [1, 0, 0, 0, 0, 1, 9000, 0, 0, 0, 0, 9000],
  [1, 1, 0, 0, 0, 2, 2500.5, 900.5, 0, 0, 0, 3401],
  [0, 1, 1, 0, 0, 2, 0, 120.25, 90, 0, 0, 210.25],
  [0, 0, 0, 2, 1, 3, 0, 0, 0, 39, 45.5, 84.5],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [2, 2, 1, 2, 1, 8, 11500.5, 1020.75, 90, 39, 45.5, 12695.75],
];

describe("Marks of the classes from a column of numbers, Segments live and in native formulas", () => {
  sameInEveryWorld(
    content,
    async (team) => {
      const { book, ask, build, workbench } = team;
      const { chosen } = await ask("sizes", "C");
      await ask("acceptSizes", "C", [8000.5, 500.25, 50]);
      await build("segments");
      const live = { numbers: numbers(team), matrix: shownIn(book, "segments", "B7:M12") };
      await workbench.run("menuPlainSegments");
      const plain = { numbers: numbers(team), matrix: shownIn(book, "segments", "B7:M12") };
      const { present } = await ask("sizes", "C");
      return { chosen, live, plain, present };
    },
    (seen) => {
      expect(seen).toMatchObject({
        chosen: { sizes: [9, 30, 45.5, 90, 120.25, 900.5, 2500.5, 9000], without: 0 },
        live: { matrix: MATRIX },
        plain: { matrix: MATRIX },
        present: [8000.5, 500.25, 50],
      });
    },
  );
});
