import type { CalendarTexts } from "../calendar.ts";

export const calendar: CalendarTexts = {
  title: "Calendar",
  about:
    "Open tasks of Hunters and Farmers by person and day. It follows them by itself; move a task by its due day there.",
  week: "Week",
  weeks: ["This week", "Next week", "In two weeks", "In three weeks"],
  person: "Manager",
  overdue: "Overdue",
  days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  nobody: "Nobody yet",
  task: "{client}: {step}",
  entry: "{why}\n\n{script}",
};
