import { clientKey } from "../cells/text.ts";
import { languageOf } from "../messages/language.ts";
import { monitorMenu } from "../messages/monitor.ts";
import { PAID, type Paid, readPay } from "../model/method/norms.ts";
import { readerOf } from "../model/method/reader.ts";
import { logOf } from "../model/monitor/log.ts";
import { lastDayOf } from "../model/monitor/norms.ts";
import { paidActions } from "../model/monitor/pay.ts";
import { columnLetter, tabRef } from "../model/refs.ts";
import { peopleOf } from "../model/tasks/people.ts";
import { payPlan, typedInPay } from "../reports/pay-plan.ts";
import type { PlanCell } from "../reports/plan.ts";
import { lay } from "../sheet/lay.ts";
import { locked } from "../sheet/locked.ts";
import { nameOf } from "../sheet/our-tabs.ts";
import { readTeam, type Team } from "../sheet/read-team.ts";
import { tabValues } from "../sheet/tab-values.ts";
import { readTexts } from "../sheet/texts.ts";
import { toast } from "../sheet/ui.ts";
import { Refusal } from "./refusal.ts";

const words = () => monitorMenu[languageOf(Session.getActiveUserLocale())];

/** Lays the tab of pay by action and shows it. The fund and what is paid now stay as people typed them. */
export function showPay(): void {
  locked(() => {
    const team = readTeam(["norms", "classes", "rules", "settings"]);
    const { book, method, world, ours, clock } = team;
    const log = logOf(book, method, world.today);
    const to = lastDayOf(log);
    if (to === undefined) throw new Refusal({ ...words().noLog, at: null, kind: "data" });
    const { people } = peopleOf(book, method, world);
    const leads = new Map(book.clients.map(({ key, manager }) => [key, clientKey(manager)]));
    const managers = new Map(book.clients.map(({ manager }) => [clientKey(manager), manager]));
    const existing = ours.get("pay");
    const texts = readTexts(world.language).monitor.pay;
    const plan = payPlan({
      actions: paidActions(log, people, leads, to),
      nameOf: (person) => log.names.get(person) ?? managers.get(person) ?? person,
      points: pointsOf(team),
      typed: typedInPay(existing ? tabValues(existing, clock) : [], texts),
      texts,
      language: world.language,
    });
    lay(plan, clock, existing).activate();
  });
  toast(words().payDone, words().pay);
}

/** Points by kind: cells of the tab Norms where it says them, else numbers. */
function pointsOf({ texts, sheets, world, ours, places }: Team) {
  const reader = readerOf(texts, sheets, world.locale);
  const pay = readPay(reader);
  const norms = ours.get("norms");
  const column = columnLetter(places("pay").column("points"));
  const rows = new Map(reader.rows("pay")?.map((row) => [row.text("action"), row.row]));
  const cell = ({ name, points }: { readonly name: string; readonly points: number }): PlanCell => {
    const row = rows.get(name);
    return norms && row !== undefined ? { formula: `=${tabRef(nameOf(norms))}!$${column}$${row}` } : points;
  };
  return Object.fromEntries(PAID.map((kind) => [kind, { name: pay[kind].name, points: cell(pay[kind]) }])) as {
    readonly [P in Paid]: { readonly name: string; readonly points: PlanCell };
  };
}
