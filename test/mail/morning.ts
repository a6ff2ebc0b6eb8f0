import type { TabData } from "../../workbench/types.ts";
import { type Office, office } from "../support/with-mail.ts";

export const american = { locale: "en_US", zone: "America/New_York", language: "en" };
export const date = (iso: string) => ({ date: iso });

/** Ann: one deal silent for 29 days. Bob: a lead of today and one without an amount or a day. Nobody's: one deal. */
export const deals: TabData = {
  name: "Deals",
  rows: [
    ["Deal", "Client", "Stage", "Amount", "Created", "Last contact", "Manager"],
    ["Ovens", "Iris", "Offer", 48200, date("2026-03-01"), date("2026-03-02"), "Ann"],
    ["Scales", "Oak", "New", 50, date("2026-03-31"), "", "Bob"],
    ["Tanks", "Elm", "New", 300, date("2026-03-30"), "", ""],
  ],
};

/** A team whose letters Ann has switched on, with these addresses. */
export async function ready(
  addresses: { readonly [person: string]: string | readonly [address: string, all: boolean] },
  {
    tabs = [deals],
    world = american,
    users = ["ann@x.org"],
  }: Partial<{
    tabs: readonly TabData[];
    world: typeof american;
    users: readonly string[];
  }> = {},
): Promise<Office> {
  const made = office(tabs, world);
  const first = made.user("ann@x.org", "2026-03-31");
  for (const step of [0, 1]) await first.ask("build", "hunters", step);
  for (const user of users) await made.user(user, "2026-03-31").workbench.run("menuLettersOn");
  const lines = Object.entries(addresses).map(([person, value]) =>
    typeof value === "string" ? [person, value, false] : [person, ...value],
  );
  const sheet = letters(made);
  sheet.getRange("A5:C10").setValues(Array.from({ length: 6 }, (_, i) => lines[i] ?? ["", "", false]));
  return made;
}
export const letters = (made: Office) =>
  (made.hand().getSheetByName("Letters") ?? made.hand().getSheetByName("Письма"))!;
export const morning = (made: Office, day = "2026-03-31", user = "ann@x.org") => made.user(user, day).workbench.fire();
export const to = (made: Office) => made.sent.map((one) => one.to).sort();
export const told = (made: Office) =>
  letters(made)
    .getRange("F5:F12")
    .getValues()
    .flat()
    .filter((text) => text !== "");
