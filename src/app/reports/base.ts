import { functionWords } from "../../messages/functions.ts";
import { lastFullMonth, monthOf } from "../../metrics/calendar.ts";
import { auditOf } from "../../model/doctor/audit.ts";
import { begins } from "../../model/doctor/audit-periods.ts";
import type { Verdict } from "../../model/doctor/audit-setting.ts";
import { DATE_CELL } from "../../reports/base/grid.ts";
import { plainBase } from "../../reports/base/plain.ts";
import { basePlan } from "../../reports/base/plan.ts";
import { baseSales } from "../../reports/base/sales.ts";
import { readTexts } from "../../sheet/texts.ts";
import type { Builder } from "./builder.ts";
import { leftOut } from "./left-out.ts";
import { remarksIn, wentIn } from "./remarks.ts";
import { reportDate } from "./report-date.ts";

const KINDS = ["clients", "deals", "orders", "activities"] as const;

export const baseBuilder: Builder = {
  method: [],
  reads: ["stages", "classes", "rules", "settings"],
  kinds: KINDS,
  needs: [
    [
      { kind: "orders", field: "client" },
      { kind: "orders", field: "order_date" },
      { kind: "orders", field: "amount" },
    ],
    [
      { kind: "deals", field: "client" },
      { kind: "deals", field: "stage" },
      { kind: "deals", field: "closed" },
      { kind: "deals", field: "amount" },
    ],
  ],
  better: [
    { kind: "orders", field: "profit" },
    { kind: "orders", field: "manager" },
    { kind: "clients", field: "potential" },
    { kind: "activities", field: "initiated_by" },
  ],
  live: true,
  plan(team, nameOf, language) {
    const { book, world, method, reports } = team;
    const remarks = remarksIn(language);
    const { findings, periods } = auditOf(book, method, world);
    const sales = baseSales(book, method.stages)!;
    const first = begins(book.orders);
    const table = book.tables.find(({ kind }) => kind === "orders") ?? book.tables.find(({ kind }) => kind === "deals");
    const plan = basePlan({
      findings,
      left: leftOut(book, ["orders", "activities"], remarksIn(world.language)),
      months: periods?.months ?? null,
      sales,
      date: reportDate(team, nameOf),
      activeDays: method.parameters.active_days,
      clients: new Set(book.orders.map(({ clientKey }) => clientKey)).size,
      history: first === null ? 0 : lastFullMonth(world.today) - monthOf(first) + 1,
      texts: readTexts(world.language).base,
      reports,
      words: functionWords(world.language),
      language: world.language,
    });
    const count = (which: Verdict) => findings.filter(({ verdict }) => verdict === which).length;
    return {
      plans: [plan],
      notes: [
        wentIn(remarks, "orders", book.orders.length, table?.tabName ?? ""),
        ...leftOut(book, ["orders", "activities"], remarks),
      ],
      plain: plainBase(
        plan,
        book.tables.find(({ kind }) => kind === "orders"),
        DATE_CELL,
        method.parameters.active_days,
      ),
      preview: [count("weak"), count("watch"), count("good"), count("unknown")],
    };
  },
};
