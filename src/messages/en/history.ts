import type { HistoryTexts } from "../history.ts";
import { plural } from "../plural.ts";

export const history: HistoryTexts = {
  title: "Stage history",
  note: "How each deal stood from which day on. Only changes are added, below; the funnel reads them. Write beside them what you like.",
  heads: ["Seen", "Deal", "Stage", "Amount", "Manager", "Promised"],
  item: "Keep today’s stages",
  doneTitle: "Stage history",
  first: (n) =>
    `${n} ${plural("en", n, "deal is", "deals are")} kept. From now on the panel keeps them once a day when it opens; from the second day on the funnel knows when deals moved.`,
  more: (n) => `${n} ${plural("en", n, "change", "changes")} kept since the last time.`,
  none: "Nothing has changed since the last time.",
  notDone: "The stages were not kept",
  noHeading: ({ heading, tab }) =>
    `The tab “${tab}” has no column “${heading}” any more. Write the heading back above its column, then try again.`,
};
