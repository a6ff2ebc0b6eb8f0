import { type Action, builds } from "./action.ts";
import { orders } from "./stage.ts";
import { after, crowded, finished, fresh, idOf, listed, noDeals, says, tab, worked } from "./workbooks.ts";

/** Task sheets: built, worked in, moved between people and days. */
export const tasks: readonly Action[] = [
  {
    name: "hunters",
    covers: ["menuHunters", "build"],
    base: noDeals,
    act: builds("hunters"),
    cost: 2,
  },
  {
    name: "hunters again",
    covers: ["menuHunters", "build"],
    base: worked,
    act: builds("hunters"),
    ours: "Hunters",
    cost: 2,
  },
  {
    name: "farmers",
    covers: ["menuFarmers", "build"],
    base: fresh(orders),
    act: builds("farmers"),
    cost: 2,
  },
  {
    name: "farmers again",
    covers: [],
    base: after(fresh(orders), async (made) => {
      await builds("farmers")(made);
      tab(made, "Farmers").getRange("N4").setValue("typed-first");
      tab(made, "Orders")
        .getRange("A7:C7")
        .setValues([["Ash", "2026-03-29", 90]]);
    }),
    act: builds("farmers"),
    ours: "Farmers",
    cost: 2,
  },
  {
    name: "calendar",
    covers: ["menuCalendar"],
    base: listed,
    act: (made) => made.choose("menuCalendar"),
    cost: 2,
  },
  {
    name: "calendar again",
    covers: [],
    base: after(listed, (made) => made.choose("menuCalendar")),
    act: (made) => made.choose("menuCalendar"),
    ours: "Calendar",
    cost: 2,
  },
  {
    name: "hand-over",
    covers: ["handOver"],
    base: listed,
    act: (made) => made.ask("handOver", "Ann", "Bob"),
    cost: 1,
  },
  {
    name: "hand-over with its update",
    covers: ["menuHandOver"],
    base: listed,
    act: (made) => made.choose("menuHandOver", "Ann", "Bob"),
    ours: "Hunters",
    cost: 2,
  },
  {
    name: "finish",
    covers: ["finish"],
    base: worked,
    act: (made) => made.ask("finish", idOf(made), says),
    takes: ["typed-first"],
    ours: "Hunters",
    cost: 1,
  },
  {
    name: "undo",
    covers: ["undo"],
    base: finished,
    act: (made) => made.ask("undo", idOf(made)),
    ours: "Hunters",
    cost: 1,
  },
  {
    name: "reschedule",
    covers: ["reschedule"],
    base: listed,
    act: (made) => made.ask("reschedule", idOf(made), "2026-04-09"),
    ours: "Hunters",
    cost: 1,
  },
  {
    name: "a persona",
    covers: ["persona"],
    base: listed,
    act: (made) => made.ask("persona", idOf(made), "any"),
    cost: 1,
  },
  {
    name: "who I am",
    covers: ["iAm"],
    base: listed,
    act: (made) => made.ask("iAm", "Bob"),
    cost: 1,
  },
  {
    name: "load",
    covers: ["evenOut", "menuLoad"],
    base: crowded,
    act: (made) => made.ask("evenOut"),
    cost: 1,
  },
  {
    name: "load as it was",
    covers: ["giveShiftBack"],
    base: after(crowded, (made) => made.ask("evenOut")),
    act: (made) => made.ask("giveShiftBack", "Ann", "Bob"),
    cost: 1,
  },
  {
    name: "tasks to print",
    covers: ["menuDigest"],
    base: listed,
    act: (made) => made.choose("menuDigest"),
    cost: 2,
  },
];
