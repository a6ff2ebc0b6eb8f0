import type { Answer } from "../../src/app/api.ts";
import { METHOD_TABS } from "../../src/model/method-layout.ts";
import type { ReportKey } from "../../src/reports/plan.ts";
import { deals, ids, orders, type Saved, type Stage, saved, stage } from "./stage.ts";

/** Something that writes, as a person sets it off. */
export interface Action {
  readonly name: string;
  /** The menu items and questions of the panel that it goes through. */
  readonly covers: readonly string[];
  /** The workbook it begins with, the same for every run of these tests. */
  readonly base: () => Promise<Saved>;
  readonly act: (made: Stage) => Promise<unknown>;
  /** What people typed into the tabs at the beginning, and that must stand somewhere at every moment. */
  readonly typed: readonly string[];
  /** The tab of ours that it writes, where it has its name from the beginning. */
  readonly ours?: string;
  /** How long it takes: 1 a moment, so that `npm test` can try it at every call, 3 a second. */
  readonly cost: 1 | 2 | 3;
}

const builds =
  (report: ReportKey) =>
  async (made: Stage): Promise<Answer<"build">> => {
    const first = await made.ask("build", report, 0);
    return first.ok ? made.ask("build", report, 1) : first;
  };

/** The workbook after some work in it, made once. */
function after(begin: () => Promise<Saved> | Saved, work: (made: Stage) => unknown): () => Promise<Saved> {
  let kept: Promise<Saved> | undefined;
  const make = async () => {
    const made = stage(await begin());
    await work(made);
    return saved(made);
  };
  return () => {
    kept ??= make();
    return kept;
  };
}
const fresh = (...tabs: Parameters<typeof stage>[0] & readonly unknown[]) =>
  after(
    () => saved(stage(tabs as never)),
    () => undefined,
  );

const tab = (made: Stage, name: string) => made.hand.getSheetByName(name)!;
const clients = {
  name: "Clients",
  rows: [
    ["Client", "Headcount", "Manager", "Segment", "Remarks"],
    ...["Fir", "Ash", "Oak", "Elm", "Iris", "Yew", "Box", "Bay", "Fig", "Gum"].map((name, i) => [
      name,
      [3, 4, 5, 6, 40, 42, 45, 210, 220, 1000][i]!,
      "Ann",
      ["VIP", "Ordinary"][i % 2]!,
      i === 0 ? "kept-client" : "",
    ]),
  ],
};
const noDeals = fresh(deals);
const company = fresh(deals, clients, orders);
/** The task that is finished, undone or moved: its id, kept where the add-on keeps nothing. */
const CHOSEN = "chosen-task";
const idOf = (made: Stage) => made.stores.script.get(CHOSEN) ?? "";
const TYPED = ["typed-first", "typed-second", "typed-third"];

/** Tasks in which people have typed, one of them done, one no longer due. */
const worked = after(noDeals, async (made) => {
  await builds("hunters")(made);
  made.stores.script.set(CHOSEN, ids(made)[0]!);
  tab(made, "Hunters")
    .getRange("N4:N6")
    .setValues(TYPED.map((text) => [text]));
  tab(made, "Hunters").getRange("A4").setValue(true);
  tab(made, "Deals").getRange("C3").setValue("Won");
});
/** Tasks with nothing done. */
const listed = after(noDeals, async (made) => {
  await builds("hunters")(made);
  made.stores.script.set(CHOSEN, ids(made)[1]!);
  tab(made, "Hunters")
    .getRange("N4:N6")
    .setValues(TYPED.map((text) => [text]));
});
const says = { done: true, outcome: "No answer", lostReason: "", note: "said-note" };
const finished = after(listed, async (made) => {
  await made.ask("finish", idOf(made), says);
});
const REMARK = "kept-remark";
const CLIENT = "kept-client";

const ownRules = after(noDeals, async (made) => {
  await made.ask("openMethod", "rules");
  tab(made, "Rules").getRange("H5").setValue("typed-rule");
});
const calls = {
  name: "Calls",
  rows: [
    ["Date", "Manager", "Type", "Client", "Result"],
    ...["2026-03-24", "2026-03-25", "2026-03-30"].map((day) => [{ date: day }, "Ann", "Call", "Iris", "reached"]),
  ],
};
/** Ann has far more to do than a person can, Bob next to nothing. */
const crowded = after(
  fresh({
    name: "Deals",
    rows: [
      deals.rows[0]!,
      ...Array.from({ length: 60 }, (_, i) => [
        ...[`Deal ${i}`, `Client ${i}`, "Offer", 10 * i, { date: "2026-03-01" }, "", i === 0 ? "Bob" : "Ann", ""],
      ]),
    ],
  }),
  (made) => builds("hunters")(made),
);

/** Everything of ours that writes. */
export const actions: readonly Action[] = [
  {
    name: "segments",
    cost: 3,
    covers: ["menuSegments", "build"],
    base: company,
    act: builds("segments"),
    typed: [REMARK, CLIENT],
  },
  {
    name: "segments again",
    cost: 3,
    covers: [],
    base: after(company, async (made) => {
      await builds("segments")(made);
      tab(made, "Segments").getRange("P40").setValue("typed-beside");
      tab(made, "Clients")
        .getRange("A8:D8")
        .setValues([["Box", 7, "Bob", "VIP"]]);
    }),
    act: builds("segments"),
    typed: [REMARK, CLIENT, "typed-beside"],
    ours: "Segments",
  },
  { name: "funnel", cost: 3, covers: ["menuFunnel", "build"], base: noDeals, act: builds("funnel"), typed: [REMARK] },
  {
    name: "funnel again",
    cost: 2,
    covers: [],
    base: after(noDeals, async (made) => {
      await builds("funnel")(made);
      tab(made, "Funnel").getRange("Y7").setValue("typed-beside");
      tab(made, "Deals")
        .getRange("A6:H6")
        .setValues([["Nails", "Ash", "Lost", 5, "", "", "Bob", "x"]]);
    }),
    act: builds("funnel"),
    typed: [REMARK, "typed-beside"],
    ours: "Funnel",
  },
  {
    name: "hunters",
    cost: 2,
    covers: ["menuHunters", "build"],
    base: noDeals,
    act: builds("hunters"),
    typed: [REMARK],
  },
  {
    name: "hunters again",
    cost: 2,
    covers: ["menuHunters", "build"],
    base: worked,
    act: builds("hunters"),
    typed: [REMARK, ...TYPED],
    ours: "Hunters",
  },
  {
    name: "farmers",
    cost: 2,
    covers: ["menuFarmers", "build"],
    base: fresh(orders),
    act: builds("farmers"),
    typed: [],
  },
  {
    name: "farmers again",
    cost: 2,
    covers: [],
    base: after(fresh(orders), async (made) => {
      await builds("farmers")(made);
      tab(made, "Farmers").getRange("N4").setValue("typed-first");
      tab(made, "Orders")
        .getRange("A7:C7")
        .setValues([["Ash", "2026-03-29", 90]]);
    }),
    act: builds("farmers"),
    typed: ["typed-first"],
    ours: "Farmers",
  },
  {
    name: "doctor",
    cost: 3,
    covers: ["menuDoctor", "build"],
    base: fresh(misspelt()),
    act: builds("doctor"),
    typed: [REMARK],
  },
  {
    name: "doctor again",
    cost: 3,
    covers: [],
    base: after(fresh(misspelt()), async (made) => {
      await builds("doctor")(made);
      tab(made, "Spellings").getRange("H4").setValue("typed-beside");
      tab(made, "Deals").getRange("C4").setValue("Contcted");
    }),
    act: builds("doctor"),
    typed: [REMARK, "typed-beside"],
    ours: "Spellings",
  },
  {
    name: "calendar",
    cost: 2,
    covers: ["menuCalendar"],
    base: listed,
    act: (made) => made.choose("menuCalendar"),
    typed: [REMARK, ...TYPED],
  },
  {
    name: "calendar again",
    cost: 2,
    covers: [],
    base: after(listed, (made) => made.choose("menuCalendar")),
    act: (made) => made.choose("menuCalendar"),
    typed: [REMARK, ...TYPED],
    ours: "Calendar",
  },
  {
    name: "history",
    cost: 2,
    covers: ["keepStages", "menuHistory"],
    base: noDeals,
    act: (made) => made.ask("keepStages"),
    typed: [REMARK],
  },
  {
    name: "history again",
    covers: [],
    base: after(noDeals, async (made) => {
      await made.ask("keepStages");
      tab(made, "Stage history").getRange("H5").setValue("typed-beside");
      tab(made, "Deals").getRange("C2").setValue("Won");
    }),
    act: (made) => made.ask("keepStages"),
    typed: [REMARK, "typed-beside"],
    ours: "Stage history",
    cost: 1,
  },
  {
    name: "hand-over",
    covers: ["handOver"],
    base: listed,
    act: (made) => made.ask("handOver", "Ann", "Bob"),
    typed: [REMARK, ...TYPED],
    cost: 1,
  },
  {
    name: "hand-over with its update",
    cost: 2,
    covers: ["menuHandOver"],
    base: listed,
    act: (made) => made.choose("menuHandOver", "Ann", "Bob"),
    typed: [REMARK, ...TYPED],
    ours: "Hunters",
  },
  {
    name: "finish",
    covers: ["finish"],
    base: worked,
    act: (made) => made.ask("finish", idOf(made), says),
    typed: [REMARK, ...TYPED.slice(1)],
    ours: "Hunters",
    cost: 1,
  },
  {
    name: "undo",
    covers: ["undo"],
    base: finished,
    act: (made) => made.ask("undo", idOf(made)),
    typed: [REMARK, "typed-first", "typed-third"],
    ours: "Hunters",
    cost: 1,
  },
  {
    name: "reschedule",
    covers: ["reschedule"],
    base: listed,
    act: (made) => made.ask("reschedule", idOf(made), "2026-04-09"),
    typed: [REMARK, ...TYPED],
    ours: "Hunters",
    cost: 1,
  },
  {
    name: "confirm",
    cost: 2,
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
    typed: [REMARK, CLIENT],
  },
  {
    name: "marks of classes",
    cost: 2,
    covers: ["menuSizes"],
    base: company,
    act: (made) => made.choose("menuSizes", "B"),
    typed: [REMARK, CLIENT],
  },
  {
    name: "marks of classes from the panel",
    cost: 2,
    covers: ["acceptSizes"],
    base: company,
    act: (made) => made.ask("acceptSizes", "B", [1000, 210, 40]),
    typed: [REMARK, CLIENT],
  },
  {
    name: "a persona",
    cost: 1,
    covers: ["persona"],
    base: listed,
    act: (made) => made.ask("persona", idOf(made), "any"),
    typed: [REMARK, ...TYPED],
  },
  {
    name: "who I am",
    covers: ["iAm"],
    base: listed,
    act: (made) => made.ask("iAm", "Bob"),
    typed: [REMARK, ...TYPED],
    cost: 1,
  },
  {
    name: "opening the panel",
    covers: ["start"],
    base: after(noDeals, async (made) => {
      await builds("funnel")(made);
      await made.ask("openMethod", "settings");
    }),
    act: (made) => made.ask("start"),
    typed: [REMARK],
    cost: 1,
  },
  {
    name: "method tabs",
    cost: 3,
    covers: ["menuMethod"],
    base: noDeals,
    act: (made) => made.choose("menuMethod"),
    typed: [REMARK],
  },
  {
    name: "a method tab",
    cost: 2,
    covers: ["openMethod"],
    base: noDeals,
    act: (made) => made.ask("openMethod", METHOD_TABS[2]!),
    typed: [REMARK],
  },
  {
    name: "diagnostics",
    cost: 2,
    covers: ["menuDiagnostics"],
    base: noDeals,
    act: (made) => made.choose("menuDiagnostics"),
    typed: [REMARK],
  },
  {
    name: "monitor",
    cost: 3,
    covers: ["menuMonitor", "build"],
    base: company,
    act: builds("monitor"),
    typed: [REMARK, CLIENT],
  },
  {
    name: "client base",
    cost: 3,
    covers: ["menuBase", "build"],
    base: company,
    act: builds("base"),
    typed: [REMARK, CLIENT],
  },
  {
    name: "values of a report, anew",
    cost: 3,
    covers: ["freeze", "menuFreezeFunnel", "menuFreezeSegments"],
    base: after(after(noDeals, builds("funnel")), (made) => made.ask("freeze", "funnel")),
    act: (made) => made.ask("freeze", "funnel"),
    typed: [REMARK],
    ours: "Funnel",
  },
  {
    name: "formulas of a report",
    cost: 3,
    covers: ["makeLive", "menuLiveFunnel", "menuLiveSegments"],
    base: after(after(noDeals, builds("funnel")), (made) => made.ask("freeze", "funnel")),
    act: (made) => made.ask("makeLive", "funnel"),
    typed: [REMARK],
    ours: "Funnel",
  },
  {
    name: "pay",
    cost: 2,
    covers: ["menuPay"],
    base: fresh(deals, calls),
    act: (made) => made.choose("menuPay"),
    typed: [REMARK],
  },
  {
    name: "tasks to print",
    cost: 2,
    covers: ["menuDigest"],
    base: listed,
    act: (made) => made.choose("menuDigest"),
    typed: [REMARK, ...TYPED],
  },
  {
    name: "who leaves",
    cost: 3,
    covers: ["leaving", "menuLeaving"],
    base: company,
    act: (made) => made.ask("leaving", "Ann"),
    typed: [REMARK, CLIENT],
  },
  {
    name: "load",
    cost: 1,
    covers: ["evenOut", "menuLoad"],
    base: crowded,
    act: (made) => made.ask("evenOut"),
    typed: [],
  },
  {
    name: "load as it was",
    cost: 1,
    covers: ["giveShiftBack"],
    base: after(crowded, (made) => made.ask("evenOut")),
    act: (made) => made.ask("giveShiftBack", "Ann", "Bob"),
    typed: [],
  },
  {
    name: "another's method",
    cost: 2,
    covers: ["takeOver", "menuTakeOver"],
    base: after(ownRules, async (made) => {
      const other = stage(await noDeals());
      await other.ask("openMethod", "rules");
      const values = tab(other, "Rules").getDataRange().getValues();
      made.hand.insertSheet("Rules of Vera", 1).getRange(1, 1, values.length, values[0]!.length).setValues(values);
    }),
    act: (made) => made.ask("takeOver"),
    typed: [REMARK, "typed-rule"],
    ours: "Rules",
  },
  {
    name: "the defaults",
    cost: 2,
    covers: ["giveBack", "menuGiveBack"],
    base: ownRules,
    act: (made) => made.choose("menuGiveBack"),
    typed: [REMARK, "typed-rule"],
    ours: "Rules",
  },
  {
    name: "remove",
    cost: 2,
    covers: ["menuRemove"],
    base: after(listed, (made) => builds("funnel")(made)),
    act: (made) => made.choose("menuRemove"),
    typed: [REMARK],
    ours: "Hunters",
  },
];

/** What only reads; a test sees that it does. */
export const READING: readonly string[] = [
  "data",
  "load",
  "selection",
  "sizes",
  "cards",
  "today",
  "people",
  "calendar",
  "task",
  "client",
  "matrix",
  "method",
  "show",
  "menuPanel",
  "menuData",
  "menuCell",
  "menuToday",
  "menuCalendarText",
];

/** Deals whose stages are spelled in several ways. */
function misspelt() {
  const [head, first, ...rest] = deals.rows;
  return {
    ...deals,
    rows: [
      head!,
      first!,
      ...rest,
      ...["Ofer", "won ", "Offer", "Offer", "Contacted"].map((stageName, i) => [
        `Extra ${i}`,
        "Oak",
        stageName,
        10 * i,
        { date: "2026-02-01" },
        "",
        "Ann",
        "",
      ]),
    ],
  };
}
