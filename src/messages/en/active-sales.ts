import type { ActiveSalesWords } from "../active-sales.ts";

export const activeSales: ActiveSalesWords = {
  heads: ["Who began", "Contacts", "Clients", "Deals", "Won", "Amount", "Won, %", "Per client"],
  we: "We (active)",
  client: "Client (passive)",
  unknown: "Not known",
  byContact: "by contacts: {n}",
  byChannel: "by channel: {n}",
  channelsWe: "we begin in: {names}",
  channelsClient: "client begins in: {names}",
  title: "Active and passive sales",
  told: "Last 365 days. We began {we} of the {known} deals of which it is known ({share}%). Entrance: {sales} sales per incoming client.",
  cannot:
    "Cannot be known from this file. A column “Who began” in the log of contacts, or “Source” in the deals, would show it.",
};
