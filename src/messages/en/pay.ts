import type { PayTexts } from "../pay.ts";

export const pay: PayTexts = {
  title: "Pay by action",
  about:
    "A trial on the 13 weeks from {from} to {to}: who would have earned what, had the same fund been paid by action. Points stand in the tab Norms. Nobody is paid by this tab.",
  rules: [
    "Counted: a contact got when the first answered talk with a firm that never bought is written down and its card says class, value and interest;",
    "answered calls with a result; meetings held; offers; won deals by their day of closing; second purchases.",
  ],
  short: "The log begins on {day}, inside these weeks, so contacts got are too many. Try again when it covers them.",
  fund: "Pay fund of the 13 weeks",
  fundNote: "Type what these people were paid for results in these weeks. While it is blank, only shares are shown.",
  actions: {
    title: "What stands behind an action",
    about:
      "Money of the won deals of these weeks divided by the actions that it took. A price is its points times the fund divided by all points.",
    heads: ["Action", "Points", "Counted", "For one sale", "Money behind one", "Price of one"],
  },
  people: {
    title: "Who would have earned what",
    about:
      "The fund stays the same. Type what somebody gets now into “Paid now”, else the difference is against an even split.",
    heads: [
      "Manager",
      "{actions}",
      "Points",
      "Share",
      "Even share",
      "By action",
      "Even split",
      "Paid now",
      "Difference",
    ],
  },
  team: "Team",
  idle: "Points without a sale in 13 weeks: {names}. Look at the quality of the step before you look at the person.",
  silent:
    "Sales without points for calls and meetings: {names}. Somebody writes nothing down, and pay by action would miss him.",
};
