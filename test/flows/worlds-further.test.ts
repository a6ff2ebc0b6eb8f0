import type { TabData } from "../../workbench/types.ts";
import { numbers, on, sameInEveryWorld } from "./in-worlds.ts";
import { smallTeam } from "./small-team.ts";

/** The small team with a stage misspelt and a log of calls, for the Sheet doctor and pay by action. */
const content: readonly TabData[] = [
  ...smallTeam.map((tab) =>
    tab.name === "Deals"
      ? { ...tab, rows: [...tab.rows, ["Grills", "Box", "Ofer", 70.5, on("2026-03-02"), "", "Ann"]] }
      : tab,
  ),
  {
    name: "Calls",
    rows: [
      ["Date", "Manager", "Type", "Client", "Initiated by", "Result"],
      ...["2026-02-23", "2026-03-02", "2026-03-06"].map((day) => [on(day), "Ann", "Call", "Oak", "We", "Talked"]),
      [on("2026-03-05"), "Bob", "Meeting", "Elm", "We", "Talked"],
    ],
  },
];

describe("Hand-over, base, doctor, pay, digest, handover sheet, Monitor and Calendar", () => {
  sameInEveryWorld(
    content,
    async (team) => {
      const { workbench, ask, build } = team;
      for (const report of ["hunters", "farmers"] as const) await build(report);
      await ask("handOver", "Ann", "Bob");
      await build("hunters");
      for (const report of ["base", "doctor"] as const) await build(report);
      for (const item of ["menuPay", "menuDigest"]) await workbench.run(item);
      await ask("leaving", "Ann");
      // The last two have most formulas: each tab that is made after them has all of these calculated anew.
      await build("monitor");
      await workbench.run("menuCalendar");
      const { tasks } = await ask("today");
      const { tasks: entries } = await ask("calendar");
      const tabs = numbers(team);
      return {
        tabs,
        names: Object.keys(tabs),
        tasks: tasks.map(({ role, client, due, daysLate, manager }) => [role, client, due, daysLate, manager]),
        entries,
      };
    },
    ({ names, tasks, entries }) => {
      expect(names).toEqual(
        ["hunters", "farmers", "base", "spellings", "doctor", "pay", "digest", "leaving", "monitor", "calendar"], //
      );
      expect(tasks).toEqual([
        // What was Ann's among the deals is Bob's.
        ["hunter", "Ash", "2026-03-03", 5, "Bob"],
        ["farmer", "Elm", "2026-02-16", 20, "Bob"],
        ["hunter", "Yew", "2026-03-08", 0, "Bob"],
        // 14 days after the call of 6 March.
        ["farmer", "Oak", "2026-03-20", 0, "Ann"],
        // Nobody knows the stage Ofer.
        ["hunter", "Box", "", 0, "Bob"],
      ]);
      expect(entries).toBe(4);
    },
  );
});
