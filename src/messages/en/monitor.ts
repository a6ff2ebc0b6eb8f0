import type { MonitorMenu, MonitorTexts } from "../monitor.ts";
import { digest, leaving } from "./monitor-tabs.ts";
import { pay } from "./pay.ts";

export const monitor: MonitorTexts = {
  title: "Monitor",
  about: "Counted on {day}.",
  live: "The task counts follow Hunters and Farmers by themselves; everything else, the order too, stays until the next Update.",
  computed:
    "Not built yet: {tabs}. Their tasks are counted as the method asks for them on this day; once built, the counts follow every tick.",
  nobody: "Nobody yet",
  team: "Team",
  row: "row {row}",
  roles: { hunter: "Hunter", farmer: "Farmer", both: "Hunter and farmer" },
  yes: "Yes: separate",
  first: {
    title: "What to do first",
    nothing:
      "Nothing is overdue or without a next step, no deal is silent beyond its limit, nobody hunts and farms at once.",
    nobody: "Open tasks that belong to nobody: {n}. Give each a manager in your own tab.",
    late: "{name}: overdue {overdue}, without a next step {none}. Go through the list together before new leads are given.",
    breach:
      "Deals silent beyond their limit: {n}, with {money} in them. First {client}: {silent} days of {limit} ({manager}).",
    breachUnpriced: "Deals silent beyond their limit: {n}. First {client}: {silent} days of {limit} ({manager}).",
    both: "{name} hunts and farms at once: hunting tasks {hunting}, farming tasks {farming}. Give one kind to another person.",
    calls: "{name}: calls {fact} of {norm} in the 7 days up to {day}. Ask what holds them up.",
    classD:
      "Class D takes {share} of all actions and holds {potential} of the potential. Serve it by letters and the price list.",
    leaves:
      "{share} of the year’s money hangs on {name}; clients who know nobody else here: {alone} of {clients}. Introduce a second person to the largest.",
    waitingHours: "Enquiries nobody has answered: {n}. Longest {client}: {hours} hours ({manager}). Call back first.",
    waitingDays: "Enquiries nobody has answered: {n}. Longest {client}: {days} days ({manager}). Call back first.",
  },
  pay,
  leaving,
  digest,
  people: {
    title: "Who has what to do",
    about:
      "Role in fact: the kind of open tasks; both when the fewer make at least {both} of all. Coloured: more than {many}. Who has most to look at stands on top.\nLoad: tasks overdue and due in the next 7 days against the calls, meetings and offers that the norms allow in {working} working days; coloured above {high}.",
    heads: [
      "Manager",
      "Role in fact",
      "Overdue",
      "Today",
      "Future",
      "No next step",
      "Done this week",
      "Silent deals",
      "Hunting tasks",
      "Farming tasks",
      "Load, 7 days",
      "Hunts and farms",
    ],
  },
  norms: {
    title: "Norms and facts",
    about:
      "Norms of a working day from the tab Norms; facts of {day}, the last day of the log, and of the 7 days up to it, whose norm is {working} working days.\nA call counts when somebody answered. Sales of a hunter: won deals; of a farmer: repeat orders within {follows} days of a contact that we began.",
    noOffers: "The log has no action of the kind “offer”, so offers stay blank.",
    none: "No log of actions with a date and a manager: calls, meetings and offers cannot be counted. Keep one as a tab with the headings Date, Manager, Type, Client, Result.",
    actions: ["Calls", "Visits or meetings", "Offers", "Sales"],
    heads: { manager: "Manager", who: "Norm of", norm: "Norm a day", week: "7 days", share: "% of norm" },
  },
  response: {
    title: "How fast enquiries are answered",
    about:
      "13 weeks: first deals of clients with whom nobody had spoken before, unless the channel says that we began, and calls of clients that nobody took; until the next contact with them.",
    hours:
      "Hours of the clock, nights and days off too; enquiries whose hours are known: {timed} of {asked}. In the norm: answered within the hours of the tab Norms; coloured below the limit for yellow there.",
    days: "Your dates have no time of day, so days are counted. With times in the columns of creation and of the log, hours are.",
    heads: {
      manager: "Manager",
      asked: "Enquiries",
      answered: "Answered",
      waiting: "Waiting",
      median: "Median, {unit}",
      most: "9 of 10 within, {unit}",
      kept: "In the norm",
      hours: "hours",
      days: "days",
    },
  },
  conversion: {
    title: "What actions turn into",
    about:
      "Clients who had not bought before, 365 days: of those called so many were met later, and so on. Fewer than {enough}: no rate, only the numbers.",
    noOffers: "The log has no action of the kind “offer”: the sale is counted from the meeting.",
    steps: {
      callToMeeting: "From call to meeting",
      meetingToOffer: "From meeting to offer",
      offerToWon: "From offer to sale",
      meetingToWon: "From meeting to sale",
    },
    heads: { manager: "Manager", of: "Clients", got: "Went on", share: "%" },
  },
  classes: {
    title: "Actions by class of the client",
    about:
      "13 weeks. The last line: where the potential is. Coloured: D takes more of a person’s actions than D has of the potential, and more than {much}.",
    potential: "Share of potential",
    manager: "Manager",
    actions: "Actions",
  },
  dependence: {
    title: "What leaves with a person",
    about:
      "{money} of the last 365 days with the clients somebody leads.\nThe last two columns: clients whom nobody else ever contacted or sold to. Coloured: from {risk}.",
    none: "No orders in the last 365 days.",
    profit: "Profit",
    sales: "Sales",
    heads: ["Manager", "Clients who bought", "{money}", "Share", "Known to nobody else", "Their share"],
  },
  newcomers: {
    title: "How fast newcomers get results",
    about: "Days from a person’s first recorded action. The newest first.",
    before: "here before the log begins",
    heads: ["Manager", "First action", "To first meeting, days", "To first sale, days", "Remark"],
  },
  breaches: {
    title: "Deals silent beyond their limit",
    about: "Days since the last contact against the checkpoint of the step or the stage. Most money first.",
    none: "No open deal has been silent for longer than its checkpoint allows.",
    more: "{n} more are not shown.",
    heads: ["Client", "Stage", "Silent, days", "Allowed", "Over", "Money", "In your tab", "Manager", "", "Deal"],
  },
};

export const monitorMenu: MonitorMenu = {
  pay: "Try pay by action",
  payDone: "The tab “Pay by action” counts the last 13 weeks of the log. Type the pay fund into its cream cell.",
  noLog: {
    title: "Pay by action was not tried",
    text: "There is no log of actions with a date and a manager. Keep one as a tab with the headings Date, Manager, Type, Client, Result.",
    untouched: "Nothing was changed.",
  },
};
