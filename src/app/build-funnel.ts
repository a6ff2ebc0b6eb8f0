import { menuTexts } from "../messages/menu.ts";
import { partsOf } from "../model/join.ts";
import { columnLetter, columnOf, tabRef } from "../model/refs.ts";
import { planFunnel } from "../reports/funnel.ts";
import { funnelFacts } from "../reports/funnel-facts.ts";
import type { Builder } from "./builder.ts";
import { leftOut } from "./left-out.ts";
import { reportDate } from "./report-date.ts";

export const funnelBuilder: Builder = {
  method: ["stages"],
  kinds: () => ["deals"],
  needs: [[{ kind: "deals", field: "stage" }]],
  better: [
    { kind: "deals", field: "amount" },
    { kind: "deals", field: "lost_stage" },
    { kind: "deals", field: "lost_reason" },
    { kind: "deals", field: "created" },
    { kind: "deals", field: "closed" },
    { kind: "deals", field: "manager" },
    { kind: "deals", field: "source" },
  ],
  live: true,
  plan({ book, flaws, world, method, ours, reports }, nameOf, language) {
    const texts = menuTexts[language];
    const table = book.tables.find(({ kind }) => kind === "deals")!;
    const facts = funnelFacts(method.stages, book.deals);
    const bad = flaws.find(
      (flaw) =>
        flaw.kind === "unread numbers" &&
        flaw.field === "amount" &&
        partsOf(table).some(({ tabId }) => tabId === flaw.tabId),
    );
    const plan = planFunnel({
      book,
      world,
      texts: reports,
      facts,
      date: reportDate(ours, nameOf, world),
      stagesTab: tabRef(nameOf("stages")),
      unreadable: new Set(bad ? ["amount"] : []),
    });
    const notes = [
      texts.wentIn({ count: book.deals.length, what: "deals", tab: table.tabName }),
      facts.unplaced > 0 ? texts.noHistory(facts.unplaced) : "",
      facts.unknown > 0 ? texts.unknownStages({ count: facts.unknown, names: facts.unknownNames }) : "",
      facts.unused.length > 0 ? texts.unusedStages(facts.unused) : "",
      bad
        ? texts.noAmounts({ cell: `${columnLetter(bad.column)}${bad.rows[0]}`, tab: table.tabName, got: bad.example })
        : "",
      columnOf(table, "created") === 0 || columnOf(table, "closed") === 0 ? texts.noCycle : "",
      ...leftOut(book, ["deals"], texts),
    ];
    return { plans: [plan], notes: notes.filter(Boolean), preview: facts.reached };
  },
};
