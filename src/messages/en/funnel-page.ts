import type { FunnelPage } from "../funnel-page.ts";

export const funnelPage: FunnelPage = {
  show: "Count",
  modes: { reached: "reached", current: "current", dates: "by dates" },
  within: "within days",
  noDates:
    "No dates yet: shown is who got so far. Press “Keep today’s stages” in the menu on two days, or keep a column of dates per stage, then update.",
  wonAmountsOnly: "Only won deals have an amount, so every stage shows the same sum.",
  byNote: "Share of all their deals that got so far.",
  byLegend:
    "Coloured and bold: the difference from the others is larger than chance (95%); green is above, red below “All”. Fewer than 20 deals: no rate, only n.",
  whyStage: "Why deals are lost, by stage",
  whyStageNote: "Lost deals by reason and by the stage where they were lost.",
  whyManager: "Why deals are lost, by manager",
  whyManagerNote: "Lost deals by reason and by manager.",
  young: "Young deals: where the months will end",
  youngNote: "Do not judge a young month by its rate so far. Range: Kaplan-Meier curve, 95%.",
  cycleManager: "Days to sale, by quarter and manager",
  cycleManagerNote: "Median; fewer than 5 sales: only n. Verdict: the last quarter against those before it (95%).",
  cycle: {
    shorter: "Getting shorter: {last} days in {quarter}, {all} over all quarters; more than chance (95%).",
    longer: "Getting longer: {last} days in {quarter}, {all} over all quarters; more than chance (95%).",
    same: "No change beyond chance (95%): {last} days in {quarter}, {all} over all quarters.",
    few: "Too few sales in the last quarter to say whether it is getting shorter.",
  },
  slips: "Deals that slip",
  slipsNote: "Open deals whose promised day was put later, from the tab Stage history.",
  movers: "Who moves dates",
  moversNote: "Of the deals with a promised day, how many were put later.",
};
