import { numbers, sameInEveryWorld } from "./in-worlds.ts";
import { smallTeam } from "./small-team.ts";
import { shownIn } from "./worlds.ts";

/** All five deals, then the three that got as far as an offer, then two won: 3/5, 2/3, 2/5; Fir is lost at the first stage. */
const STAGES = [
  [5, "", 1, 1, 1930.75, 1],
  [3, 3 / 5, 3 / 5, 0, 1800.75, 1],
  [2, 2 / 3, 2 / 5, 0, 1500.5, 0],
];

/** 8 March 2026. */
const TODAY = 46_089;

describe("Stage history, the Funnel live, in values and in native formulas", () => {
  sameInEveryWorld(
    smallTeam,
    async (team) => {
      const { book, ask, build, workbench } = team;
      const look = async () => {
        const { live, frozen, plain } = (await ask("cards")).find(({ report }) => report === "funnel")!;
        return { live, frozen, plain, shown: shownIn(book, "funnel", "B6:G8"), numbers: numbers(team) };
      };
      await build("funnel");
      const first = await look();
      await ask("keepStages");
      await ask("freeze", "funnel");
      const values = await look();
      await ask("makeLive", "funnel");
      const live = await look();
      await workbench.run("menuPlainFunnel");
      return { first, values, live, plain: await look() };
    },
    ({ first, values, live, plain }) => {
      const made = { live: true, frozen: "", plain: false, shown: STAGES };
      expect(first).toMatchObject(made);
      // Kept today: the open deals at Offer and New, with their money.
      const numbers = { ...first.numbers, history: [TODAY, 300.25, TODAY, 50] };
      expect(live).toEqual({ ...made, numbers });
      const ended = { live: false, frozen: "2026-03-08", shown: STAGES, numbers };
      expect(values).toEqual({ ...ended, plain: false });
      expect(plain).toEqual({ ...ended, plain: true });
    },
  );
});
