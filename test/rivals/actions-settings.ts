import { METHOD_TABS } from "../../src/model/method/layout.ts";
import { type Action, builds } from "./action.ts";
import { stage } from "./stage.ts";
import { after, company, listed, noDeals, ownRules, TYPED, tab } from "./workbooks.ts";

/** What is set up: columns, classes, the method; and what takes everything away. */
export const settings: readonly Action[] = [
  {
    name: "confirm",
    covers: ["confirm"],
    base: company,
    act: async (made) => {
      const read = await made.ask("data");
      if (!read.ok) return read;
      return made.ask(
        "confirm",
        read.value.tabs.map(({ tabId, kind, columns }) => ({
          tabId,
          kind,
          columns: Object.fromEntries(columns.map(({ field, column }) => [field, column])),
        })),
      );
    },
    cost: 2,
  },
  {
    name: "marks of classes",
    covers: ["menuSizes"],
    base: company,
    act: (made) => made.choose("menuSizes", "B"),
    cost: 2,
  },
  {
    name: "marks of classes from the panel",
    covers: ["acceptSizes"],
    base: company,
    act: (made) => made.ask("acceptSizes", "B", [1000, 210, 40]),
    cost: 2,
  },
  {
    name: "opening the panel",
    covers: ["start"],
    base: after(noDeals, async (made) => {
      await builds("funnel")(made);
      await made.ask("openMethod", "settings");
    }),
    act: (made) => made.ask("start"),
    cost: 1,
  },
  {
    name: "method tabs",
    covers: ["menuMethod"],
    base: noDeals,
    act: (made) => made.choose("menuMethod"),
    cost: 3,
  },
  {
    name: "a method tab",
    covers: ["openMethod"],
    base: noDeals,
    act: (made) => made.ask("openMethod", METHOD_TABS[2]!),
    cost: 2,
  },
  {
    name: "another's method",
    covers: ["takeOver", "menuTakeOver"],
    base: after(ownRules, async (made) => {
      const other = stage(await noDeals());
      await other.ask("openMethod", "rules");
      const values = tab(other, "Rules").getDataRange().getValues();
      made.hand.insertSheet("Rules of Vera", 1).getRange(1, 1, values.length, values[0]!.length).setValues(values);
    }),
    act: (made) => made.ask("takeOver"),
    ours: "Rules",
    cost: 2,
  },
  {
    name: "the defaults",
    covers: ["giveBack", "menuGiveBack"],
    base: ownRules,
    act: (made) => made.choose("menuGiveBack"),
    ours: "Rules",
    cost: 2,
  },
  {
    name: "diagnostics",
    covers: ["menuDiagnostics"],
    base: noDeals,
    act: (made) => made.choose("menuDiagnostics"),
    cost: 2,
  },
  {
    name: "remove",
    covers: ["menuRemove"],
    base: after(listed, (made) => builds("funnel")(made)),
    act: (made) => made.choose("menuRemove"),
    takes: TYPED,
    ours: "Hunters",
    cost: 2,
  },
];
