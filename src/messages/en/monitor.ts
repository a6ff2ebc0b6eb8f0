import type { MonitorMenu, MonitorTexts } from "../monitor.ts";
import { plural } from "../plural.ts";

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
  },
  people: {
    title: "Who has what to do",
    about:
      "Role in fact: the kind of open tasks; both when the fewer make at least a tenth. Coloured: more than 5. Who has most to look at stands on top.",
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
      "Hunts and farms",
    ],
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
  counted: ({ people, tasks, breaches }) =>
    `${people} ${plural("en", people, "person", "people")}, ${tasks} open ${plural("en", tasks, "task", "tasks")}, ${breaches} ${plural("en", breaches, "deal", "deals")} silent beyond the limit.`,
  computed: "Build Hunters and Farmers, and the task counts will follow every tick.",
};
