import { languageOf } from "../messages/language.ts";
import type { ReportKey } from "../reports/plan.ts";
import { frozenOn, isPlain } from "../sheet/our-tabs.ts";
import { readTeam, type Team } from "../sheet/read-team.ts";
import type { CardView } from "./api.ts";
import { keepDue } from "./history.ts";
import { builders } from "./reports/builders.ts";
import { lastBuilds } from "./reports/built.ts";
import { betterFor, missingFor, tabFor } from "./reports/needs.ts";
import { remarksIn } from "./reports/remarks.ts";

const REPORTS: readonly ReportKey[] = ["segments", "funnel", "hunters", "farmers", "monitor", "base", "doctor"];

/** A card for each report: what it is made of, what it lacks, when it was built. */
export function cards(): readonly CardView[] {
  return cardsOf(readTeam());
}

export function cardsOf(team: Team): readonly CardView[] {
  const { book, ours } = team;
  const { texts, say } = remarksIn(languageOf(Session.getActiveUserLocale()));
  const builds = lastBuilds();
  const orders = book.tables.some(({ kind }) => kind === "orders") ? book.orders.length : 0;
  const counts = { clients: book.clients.length, deals: book.deals.length, orders };
  const basis = (["clients", "deals", "orders"] as const)
    .flatMap((kind) => (counts[kind] > 0 ? say(texts.counted[kind], { n: counts[kind] }) : []))
    .join(", ");
  return REPORTS.map((report): CardView => {
    const builder = builders[report];
    const missing = missingFor(builder, book);
    const tab = ours.get(report);
    const frozen = tab ? frozenOn(tab) : "";
    const built = tab && builds.get(report);
    return {
      report,
      state: missing.length > 0 ? "missing" : tab ? "built" : "ready",
      builtAt: built?.at ?? "",
      live: builder.live && frozen === "",
      frozen,
      plain: tab !== undefined && isPlain(tab),
      keepDue: report === "funnel" && missing.length === 0 && keepDue(team),
      tabId: tab?.getSheetId() ?? null,
      basis,
      missing: missing.map((wanted) => ({ ...wanted, tabName: tabFor(book, wanted) })),
      better: betterFor(builder, book),
      preview: built?.preview ?? [],
    };
  });
}
