import type { FunnelWords } from "../funnel.ts";

export const funnel: FunnelWords = {
  cohortHeads: ["Created", "Deals", "Won", "Open", "So far", "Final from", "to", "Verdict"],
  cohortVerdicts: { young: "too young", usual: "as usual", above: "above", below: "below" },
  curve: "curve: {n}, {days} days",
  undated: "without usable dates: {n}",
  cycleFirst: { quarter: "Quarter", group: "Group" },
  cycleHeads: ["Sales", "Median", "9 of 10", "From", "To"],
  cycleBy: {
    all: "All",
    sales: "Sales",
    verdict: "Verdict",
    shorter: "shorter",
    longer: "longer",
    same: "no change",
    few: "too few",
  },
  quarter: "{year} Q{quarter}",
  notDates: "not a date: {n}",
  notNumbers: "not a number: {n}",
  moveHeads: ["Deal", "Manager", "Stage", "Moves", "Promised", "Now", "Days later"],
  moverHeads: ["Manager", "Deals", "Moved", "Share", "Times", "Days later"],
};
