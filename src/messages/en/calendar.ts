import type { CalendarMenu, CalendarTexts } from "../calendar.ts";

export const calendar: CalendarTexts = {
  title: "Calendar",
  about:
    "Open tasks of Hunters and Farmers by person and day. It follows them by itself; move a task by its due day there.",
  week: "Week",
  weeks: ["This week", "Next week", "In two weeks", "In three weeks"],
  person: "Manager",
  overdue: "Overdue",
  undated: "No day",
  built: "Built",
  missing: "Not in this list yet: {people}. Make the calendar again from the menu.",
  days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  nobody: "Nobody yet",
  task: "{client}: {step}",
  entry: "{why}\n\n{script}",
};

export const calendarMenu: CalendarMenu = {
  item: "Calendar of the week",
  file: "Tasks for my own calendar (.ics)…",
  done: "The tab “Calendar” follows the task sheets by itself.",
  copy: "Open tasks with a day: {tasks} ({who}). Copy the text, save it as tasks.ics and import that file into your calendar. Import it again after an update: each task keeps its entry.",
  everybody: "everybody’s",
  noSheets: {
    title: "There are no tasks yet",
    text: "Tasks stand in the tabs Hunters and Farmers. Build one of them first.",
    untouched: "Nothing was changed.",
  },
};
