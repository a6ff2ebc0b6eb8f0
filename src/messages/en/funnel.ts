import type { FunnelWords } from "../funnel.ts";

export const funnel: FunnelWords = {
  cohortHeads: ["Created", "Deals", "Won", "Open", "So far", "Expected from", "to", "Verdict"],
  cohortVerdicts: { young: "too young", usual: "as usual", above: "above", below: "below" },
  curve: "expected: Kaplan-Meier curve of {n} deals over {days} days, 95%",
  undated: "left out of the curve, no usable dates: {n}",
  cycleFirst: { quarter: "Quarter", group: "Group" },
  cycleHeads: ["Sales", "Median", "9 of 10", "Median from", "to"],
  quarter: "{year} Q{quarter}",
  notDates: "not a date: {n}",
  began: { we: "we", client: "client" },
  moveHeads: ["Deal", "Manager", "Stage", "Times moved", "First promised", "Now promised", "Days later"],
  moverHeads: ["Manager", "Deals", "Moved", "Share", "Times", "Days later"],
  planHeads: ["Period", "New, plan", "fact", "%", "Current, plan", "fact", "%"],
};
