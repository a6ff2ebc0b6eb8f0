import type { TabData } from "../../workbench/types.ts";
import { handIn } from "../support/hand.ts";
import { on, sameInEveryWorld } from "./in-worlds.ts";
import type { Team } from "./installed-team.ts";
import { smallTeam } from "./small-team.ts";
import { type Combination, shownIn } from "./worlds.ts";

/** The small team with more deals for Ann. */
const content: readonly TabData[] = smallTeam.map((tab) => {
  if (tab.name !== "Deals") return tab;
  const more = [300.5, 200.5, 100.5].map((money, i) => {
    return ["Grills", `Box ${i}`, "Offer", money, on("2026-03-02"), "", "Ann"];
  });
  return { ...tab, rows: [...tab.rows, ...more] };
});
const HUNTER = [30, 1, 2, 0.2, 1];

/** Types a number for the hunters' calls of a day, as a person in this world does. */
function typeCalls({ book }: Team, { locale }: Combination, calls: number): void {
  const tab = book.side.list("metadata").find(({ data }) => String(data.value).split(" ")[0] === "norms")!;
  const content = String(calls).replace(".", locale === "en_US" ? "." : ",");
  book.model.dispatch("UPDATE_CELL", { sheetId: tab.sheetId!, row: 3, col: 1, content });
}

/** Copies the values of our tab of norms into a tab of the team's. */
function copyNorms({ book }: Team): void {
  const values = shownIn(book, "norms", "A1:F9");
  handIn(book).insertSheet("Norms of Vera", 0).getRange("A1:F9").setValues(values);
}

describe("Tasks moved, taken back and evened out; the method taken over and given back; Diagnostics; removal", () => {
  sameInEveryWorld(
    content,
    async (team, world) => {
      const { book, workbench, ask, build } = team;
      for (const report of ["hunters", "farmers"] as const) await build(report);
      const all = async () => (await ask("today")).tasks;
      const tasks = async () => (await all()).map(({ client, due, manager }) => `${client} ${due} ${manager}`);
      const idOf = (client: string, from: Awaited<ReturnType<typeof all>>) =>
        from.find((task) => task.client === client)!.id;
      const first = await all();
      await ask("reschedule", idOf("Oak", first), "2026-04-09");
      const moved = await tasks();
      await ask("finish", idOf("Ash", first), { done: true, note: "1,5" });
      const finished = await tasks();
      await ask("undo", idOf("Ash", first));
      const undone = await tasks();

      await ask("openMethod", "norms");
      copyNorms(team);
      const hunter = () => shownIn(book, "norms", "B4:F4")[0];
      const norms = [hunter()];
      typeCalls(team, world, 0.25);
      norms.push(hunter());
      const shares = async () => (await ask("load")).people.map(({ name, share }) => [name, share]);
      const loads = [await shares()];
      await ask("evenOut");
      await build("hunters");
      const evened = await tasks();
      loads.push(await shares());
      const shifts = (await ask("load")).moved.map(({ from, to, day }) => [from, to, day]);
      await ask("giveShiftBack", "Ann", "Bob");
      await build("hunters");
      const givenBack = await tasks();
      await ask("takeOver");
      norms.push(hunter());
      typeCalls(team, world, 0.75);
      norms.push(hunter());
      await ask("giveBack");
      norms.push(hunter());

      await workbench.run("menuDiagnostics");
      const facts = shownIn(book, "diagnostics", "A5:F40").filter(([fact]) => fact !== "");
      expect(facts.length).toBeGreaterThan(20);
      const differing = facts.filter(([, , wanted, found]) => wanted !== found).map(([fact]) => fact);
      const foreign = world.formulas === "US" && world.locale !== "en_US";
      expect(new Set(differing)).toEqual(new Set(foreign ? ["B9", "B13", "B12", "G5"] : []));
      await workbench.run("menuRemove");
      const left = book.getters.getSheetIds().map((id) => book.getters.getSheetName(id));
      return { moved, finished, undone, evened, givenBack, norms, loads, shifts, left };
    },
    (seen) => {
      const [box, ...boxes] = ["Box 0", "Box 1", "Box 2"].map((name) => `${name} 2026-03-04 Ann`);
      const [ash, elm, oak] = ["Ash 2026-03-03 Bob", "Elm 2026-02-16 Bob", "Oak 2026-04-09 Ann"];
      const before = [ash, box, elm, ...boxes, "Yew 2026-03-08 Ann", oak];
      // A hunter does 0.25 + 1 + 2 things a day, a farmer 15 + 1 + 1, five days a week; Yew goes from Ann to Bob.
      const [hunting, farming] = [3.25 * 5, 17 * 5];
      const load = (ann: number, bob: number) => [
        ["Ann", expect.closeTo(ann / hunting, 9)],
        ["Bob", expect.closeTo(bob / hunting + 1 / farming, 9)],
      ];
      expect(seen).toEqual({
        moved: before,
        finished: [box, elm, ...boxes, "Yew 2026-03-08 Ann", oak, ash],
        undone: before,
        evened: [ash, box, elm, ...boxes, "Yew 2026-03-08 Bob", oak],
        givenBack: before,
        // As made, typed, taken over from the copy, typed, given back.
        norms: [HUNTER, [0.25, ...HUNTER.slice(1)], HUNTER, [0.75, ...HUNTER.slice(1)], HUNTER],
        loads: [load(4, 1), load(3, 2)],
        shifts: [["Ann", "Bob", "2026-03-08"]],
        left: ["Norms of Vera", "Deals", "Clients", "Orders"],
      });
    },
  );
});
