import { type Action, builds } from "./action.ts";
import { deals } from "./stage.ts";
import { after, calls, company, fresh, misspelt, noDeals, tab } from "./workbooks.ts";

/** Reports: built, built again, turned into values and back. */
export const reports: readonly Action[] = [
  {
    name: "segments",
    covers: ["menuSegments", "build"],
    base: company,
    act: builds("segments"),
    cost: 3,
  },
  {
    name: "segments again",
    covers: [],
    base: after(company, async (made) => {
      await builds("segments")(made);
      tab(made, "Segments").getRange("P40").setValue("typed-beside");
      tab(made, "Clients")
        .getRange("A8:D8")
        .setValues([["Box", 7, "Bob", "VIP"]]);
    }),
    act: builds("segments"),
    ours: "Segments",
    cost: 3,
  },
  { name: "funnel", covers: ["menuFunnel", "build"], base: noDeals, act: builds("funnel"), cost: 3 },
  {
    name: "funnel again",
    covers: [],
    base: after(noDeals, async (made) => {
      await builds("funnel")(made);
      tab(made, "Funnel").getRange("Y7").setValue("typed-beside");
      tab(made, "Deals")
        .getRange("A6:H6")
        .setValues([["Nails", "Ash", "Lost", 5, "", "", "Bob", "x"]]);
    }),
    act: builds("funnel"),
    ours: "Funnel",
    cost: 2,
  },
  {
    name: "doctor",
    covers: ["menuDoctor", "build"],
    base: fresh(misspelt()),
    act: builds("doctor"),
    cost: 3,
  },
  {
    name: "doctor again",
    covers: [],
    base: after(fresh(misspelt()), async (made) => {
      await builds("doctor")(made);
      tab(made, "Spellings").getRange("H4").setValue("typed-beside");
      tab(made, "Deals").getRange("C4").setValue("Contcted");
    }),
    act: builds("doctor"),
    ours: "Spellings",
    cost: 3,
  },
  {
    name: "monitor",
    covers: ["menuMonitor", "build"],
    base: company,
    act: builds("monitor"),
    cost: 3,
  },
  {
    name: "client base",
    covers: ["menuBase", "build"],
    base: company,
    act: builds("base"),
    cost: 3,
  },
  {
    name: "history",
    covers: ["keepStages", "menuHistory"],
    base: noDeals,
    act: (made) => made.ask("keepStages"),
    cost: 2,
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
    ours: "Stage history",
    cost: 1,
  },
  {
    name: "values of a report, anew",
    covers: ["freeze", "menuFreezeBase", "menuFreezeFunnel", "menuFreezeSegments"],
    base: after(after(noDeals, builds("funnel")), (made) => made.ask("freeze", "funnel")),
    act: (made) => made.ask("freeze", "funnel"),
    ours: "Funnel",
    cost: 3,
  },
  {
    name: "native formulas of a report",
    covers: ["plain", "menuPlainBase", "menuPlainFunnel", "menuPlainSegments"],
    base: after(noDeals, builds("funnel")),
    act: (made) => made.ask("plain", "funnel"),
    ours: "Funnel",
    cost: 3,
  },
  {
    name: "native formulas of a report, anew",
    covers: [],
    base: after(after(noDeals, builds("funnel")), (made) => made.ask("plain", "funnel")),
    act: builds("funnel"),
    ours: "Funnel",
    cost: 3,
  },
  {
    name: "formulas of a report",
    covers: ["makeLive", "menuLiveBase", "menuLiveFunnel", "menuLiveSegments"],
    base: after(after(noDeals, builds("funnel")), (made) => made.ask("freeze", "funnel")),
    act: (made) => made.ask("makeLive", "funnel"),
    ours: "Funnel",
    cost: 3,
  },
  {
    name: "pay",
    covers: ["menuPay"],
    base: fresh(deals, calls),
    act: (made) => made.choose("menuPay"),
    cost: 2,
  },
  {
    name: "who leaves",
    covers: ["leaving", "menuLeaving"],
    base: company,
    act: (made) => made.ask("leaving", "Ann"),
    cost: 3,
  },
];
