import { menuTexts } from "../messages/menu.ts";
import { methodRefs } from "../reports/method-layout.ts";
import { FILTER_CELLS, planSegments } from "../reports/segments.ts";
import { segmentsFacts } from "../reports/segments-facts.ts";
import { clientTable } from "../reports/segments-list.ts";
import type { Builder } from "./builder.ts";
import { leftOut, notFollowed } from "./left-out.ts";
import { reportDate } from "./report-date.ts";

export const segmentsBuilder: Builder = {
  method: ["classes", "rules"],
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
  plan({ book, world, method, ours, reports }, nameOf, language) {
    const texts = menuTexts[language];
    const table = clientTable(book)!;
    const facts = segmentsFacts(book, method, world);
    const [line] = ours.get("segments")?.getRange("A3:M3").getValues() ?? [];
    const chosen = (cell: string) => String(line?.[cell.charCodeAt(0) - 65] ?? "");
    const filters = {
      segment: chosen(FILTER_CELLS.segment),
      region: chosen(FILTER_CELLS.region),
      manager: chosen(FILTER_CELLS.manager),
    };
    const notes = [
      texts.wentIn({ count: book.clients.length, what: "clients", tab: table.tabName }),
      facts.unknown > 0 ? texts.unknownClients({ count: facts.unknown, of: book.clients.length }) : "",
      ...notFollowed(book, ["clients", "deals", "orders"], texts),
      ...leftOut(book, ["clients", "orders"], texts),
    ];
    const plan = planSegments({
      book,
      world,
      texts: reports,
      method,
      filters,
      date: reportDate(ours, nameOf, world),
      refs: methodRefs(nameOf),
      knowsStages: ours.has("stages"),
    });
    return { plans: [plan], notes: notes.filter(Boolean), preview: facts.cells };
  },
};
