import { textOf } from "../../cells/text.ts";
import { type Cell, Day } from "../../cells/types.ts";
import { partsOf } from "../../model/book/join.ts";
import { historyShape } from "../../model/history.ts";
import { NAMED_COLUMNS } from "../../model/method/layout.ts";
import type { Place } from "../../model/method/places.ts";
import { columnLetter, columnOf, tabRef } from "../../model/refs.ts";
import { funnelFacts } from "../../reports/funnel/facts.ts";
import { planFunnel } from "../../reports/funnel/funnel.ts";
import type { HistoryRef } from "../../reports/funnel/history.ts";
import type { FunnelChoice } from "../../reports/funnel/top.ts";
import { methodRefs } from "../../reports/method/layout.ts";
import { isHalfMade } from "../../sheet/our-tabs.ts";
import type { Team } from "../../sheet/read-team.ts";
import { tabValues } from "../../sheet/tab-values.ts";
import { keepChanges } from "../history-changes.ts";
import type { Builder } from "./builder.ts";
import { leftOut } from "./left-out.ts";
import { remarksIn, wentIn } from "./remarks.ts";
import { reportDate } from "./report-date.ts";

export const funnelBuilder: Builder = {
  method: ["stages"],
  reads: ["plan", "settings"],
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
  plan(team, nameOf, language) {
    const { book, flaws, world, clock, method, ours, reports, places } = team;
    const remarks = remarksIn(language);
    const { say, list } = remarks;
    const { funnel: said } = remarks.texts;
    const table = book.tables.find(({ kind }) => kind === "deals")!;
    const log = ours.get("history");
    const kept = log && tabValues(log, clock);
    const history = kept && historyIn(nameOf("history"), kept);
    const facts = funnelFacts(method.stages, book.deals, history?.stages);
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
      date: reportDate(team, nameOf),
      stageColumns: stageColumns(nameOf("stages"), places("stages")),
      unreadable: new Set(bad ? ["amount"] : []),
      choice: choiceIn(ours),
      left: leftOut(book, ["deals"], remarksIn(world.language)),
      history,
      plan: {
        ref: ours.has("plan") ? methodRefs(nameOf, places).plan : "",
        managers: managersIn(team.sheets.plan ?? [], places("plan")),
      },
    });
    const notes = [
      wentIn(remarks, "deals", book.deals.length, table.tabName),
      facts.unplaced > 0 ? say(said.noHistory, { n: facts.unplaced }) : "",
      facts.unknown > 0 ? say(said.unknownStages, { n: facts.unknown, names: list(facts.unknownNames) }) : "",
      facts.unused.length > 0 ? say(said.unusedStages, { names: facts.unused.join(", ") }) : "",
      bad
        ? say(said.noAmounts, {
            cell: `${columnLetter(bad.column)}${bad.rows[0]}`,
            tab: table.tabName,
            got: bad.example,
          })
        : "",
      columnOf(table, "created") === 0 || columnOf(table, "closed") === 0 ? said.noCycle : "",
      ...leftOut(book, ["deals"], remarks),
    ];
    const laid = { notes: notes.filter(Boolean), preview: facts.reached, plain: plan.plain };
    const merge = () => {
      keepChanges(team, language, kept);
      return laid;
    };
    return { plans: [plan], ...laid, ...(kept ? { merge } : {}) };
  },
};

/** What the user chose in the Funnel tab, "" where there is none yet. */
function choiceIn(ours: Team["ours"]): FunnelChoice {
  const sheet = ours.get("funnel");
  const [line] = sheet?.getRange("C1:I1").getValues() ?? [];
  const [mode, , days, , , , unit] = line ?? [];
  return {
    mode: String(mode ?? ""),
    days: typeof days === "number" && days > 0 ? days : "",
    unit: String(unit ?? ""),
    offered: sheet !== undefined && !isHalfMade(sheet),
  };
}

/** The history as formulas name it, once it tells of two days. */
function historyIn(tabName: string, values: readonly (readonly Cell[])[]): HistoryRef | undefined {
  const shape = historyShape(values);
  if ("missing" in shape) return undefined;
  const rows = values.slice(shape.headRow);
  const days = new Set(
    rows.map((row) => row[shape.columns.day - 1]).flatMap((day) => (day instanceof Day ? day.serial : [])),
  );
  const stages = [...new Set(rows.map((row) => textOf(row[shape.columns.stage - 1] ?? "")))];
  return days.size > 1 ? { tabName, shape, stages } : undefined;
}

/** Where names, aliases and kinds of the stages stand; "" for a column that was deleted. */
const stageColumns = (tab: string, { columns }: Place): string[] =>
  columns
    .slice(0, NAMED_COLUMNS.stages)
    .map((column) => (column === 0 ? "" : `${tabRef(tab)}!$${columnLetter(column)}`));

/** Those whom the plan names. */
const managersIn = (plan: readonly (readonly Cell[])[], { head, column }: Place): string[] =>
  plan.slice(head).flatMap((row) => textOf(row[column("manager") - 1] ?? "") || []);
