import type { LiveTexts } from "../live.ts";

export const live: LiveTexts = {
  all: "All",
  actions: {
    now: "Work now",
    plan: "By plan",
    nurture: "Nurture",
    stop: "Do not work",
    unknown: "Fill in the card",
  },
  list: [
    "Client",
    "Class",
    "Value",
    "Interest",
    "Role",
    "Next touch",
    "Status",
    "Cell",
    "Action",
    "Manager",
    "Potential",
    "Our sales",
    "Wallet gap",
  ],
  roles: { hunter: "Hunter", farmer: "Farmer", head: "Head" },
};
