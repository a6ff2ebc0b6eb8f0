import type { HistoryTexts } from "../history.ts";

export const history: HistoryTexts = {
  title: "Stage history",
  note: "How each deal stood from which day on. Only changes are added, below; the funnel reads them. Write beside them what you like.",
  heads: ["Seen", "Deal", "Stage", "Amount", "Manager", "Promised"],
  item: "Keep today’s stages",
  doneTitle: "Stage history",
  notDone: "The stages were not kept",
  noHeading: ({ heading, tab }) =>
    `The tab “${tab}” has no column “${heading}” any more. Write the heading back above its column, then try again.`,
};
