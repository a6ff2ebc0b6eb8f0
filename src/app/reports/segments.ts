import { menuTexts } from "../../messages/menu.ts";
import { tabRef } from "../../model/refs.ts";
import { methodRefs } from "../../reports/method/layout.ts";
import type { TabKey } from "../../reports/plan.ts";
import { downFrom } from "../../reports/refs.ts";
import { segmentsFacts } from "../../reports/segments/facts.ts";
import { chosenIn } from "../../reports/segments/head.ts";
import { clientTable } from "../../reports/segments/list.ts";
import type { Norms } from "../../reports/segments/notes.ts";
import { plainSegments } from "../../reports/segments/plain.ts";
import { planSegments } from "../../reports/segments/segments.ts";
import { literal } from "../../reports/sentence.ts";
import type { Team } from "../../sheet/read-team.ts";
import { potentialHint } from "../method/potential-hint.ts";
import type { Builder } from "./builder.ts";
import { leftOut, notFollowed } from "./left-out.ts";
import { remarksIn, wentIn } from "./remarks.ts";
import { reportDate } from "./report-date.ts";

export const segmentsBuilder: Builder = {
  method: ["classes", "rules"],
  reads: ["stages", "norms", "settings"],
  kinds: (found) => (found.has("clients") ? ["clients"] : ["deals", "orders"]),
  needs: [
    [{ kind: "clients", field: "client" }],
    [{ kind: "deals", field: "client" }],
    [{ kind: "orders", field: "client" }],
  ],
  better: [
    { kind: "clients", field: "potential" },
    { kind: "clients", field: "marketing_value" },
    { kind: "clients", field: "interest" },
    { kind: "clients", field: "segment" },
    { kind: "clients", field: "region" },
    { kind: "clients", field: "manager" },
    { kind: "orders", field: "amount" },
  ],
  live: true,
  plan(team, nameOf, language) {
    const { book, world, method, ours, reports, places } = team;
    const remarks = remarksIn(language);
    const { texts, say } = remarks;
    const table = clientTable(book)!;
    const facts = segmentsFacts(book, method, world);
    const filters = chosenIn(ours.get("segments")?.getRange(CHOICES).getValues() ?? [], reports.segments.by);
    const notes = [
      wentIn(remarks, "clients", book.clients.length, table.tabName),
      facts.unknown > 0 ? say(texts.unknownClients, { n: facts.unknown, of: book.clients.length }) : "",
      potentialHint(team, language),
      ...notFollowed(book, ["clients", "deals", "orders"], menuTexts[language]),
      ...leftOut(book, ["clients", "orders"], remarks),
    ];
    const plan = planSegments({
      book,
      world,
      texts: reports,
      method,
      filters,
      date: reportDate(team, nameOf),
      refs: methodRefs(nameOf, places),
      knowsStages: ours.has("stages"),
      norms: callNorms(team, nameOf),
      left: leftOut(book, ["clients", "orders"], remarksIn(world.language)),
    });
    const filtered = [filters.segment, filters.region, filters.manager].some((one) => !["", reports.all].includes(one));
    const { words } = team.texts;
    const plain = plainSegments({ plan, book, world, texts: reports, method, nameOf, places, words, filtered });
    return { plans: [plan], notes: notes.filter(Boolean), preview: facts.cells, plain };
  },
};

/** Cells in which all choices of the tab stand, however many matrices it has. */
const CHOICES = "A1:M45";

/** Calls a day of hunters and farmers: cells of the Norms tab where there is one, else the numbers of the method as it ships. */
function callNorms({ ours, texts, places }: Team, nameOf: (tab: TabKey) => string): Norms {
  const place = places("norms");
  const of = (role: "hunter" | "farmer") => {
    if (!ours.has("norms") || place.column("calls") === 0)
      return String(texts.norms.find((norm) => norm.role === role)?.calls ?? "");
    const tab = tabRef(nameOf("norms"));
    const down = (field: string) => `${tab}!${downFrom(place.head + 1, place.column(field))}`;
    return `INDEX(${down("calls")};MATCH(${literal(texts.words.role[role])};${down("role")};0))`;
  };
  return { hunter: of("hunter"), farmer: of("farmer") };
}
