import type { DigestTexts } from "../digest.ts";
import type { LeavingTexts } from "../leaving.ts";

export const leaving: LeavingTexts = {
  title: "Handover sheet",
  about:
    "{name}: clients and leads {clients}, {money} of the last 365 days ({share} of the team’s), open deals {deals} with {open}, open tasks {tasks}. Values of {day}.",
  how: "Talk through it from the top, largest first, and introduce the one who takes over to the client before the last day.",
  heads: [
    "Client",
    "Cell",
    "Money, 365 days",
    "Last order",
    "Open deals",
    "Next steps",
    "Open points of the handover",
    "Last orders",
    "Last contacts",
    "Notes",
    "Contact",
  ],
  noClients: "Nobody.",
};

export const digest: DigestTexts = {
  title: "Tasks today",
  about:
    "Overdue and due on {day}, from Hunters and Farmers, as values. Tick with a pen; done is what is ticked in the sheets.",
  person: "{name}: overdue {overdue}, today {today}",
  none: "Nothing is overdue or due today.",
  more: "{n} more stand in the sheets.",
  late: "{days} d. late",
  today: "today",
  nobody: "Nobody yet",
  heads: ["", "Client", "Deal or order", "Step", "Due", "Why"],
};
