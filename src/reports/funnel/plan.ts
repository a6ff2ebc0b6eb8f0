import { clientKey } from "../../cells/text.ts";
import type { Language } from "../../messages/language.ts";
import { planFactWords } from "../../messages/plan-fact.ts";
import { columnRef } from "../../model/refs.ts";
import type { Book } from "../../model/types.ts";
import { BAD, COUNT, GOOD, MONEY, RATE } from "../look.ts";
import type { PlanRef } from "../method/refs.ts";
import { type NativeDeals, rangeOf } from "../plain/native-deals.ts";
import { type PlainSales, planPlain } from "../plain/sales.ts";
import type { Area, ConditionalRule, Style } from "../plan.ts";
import { at } from "../refs.ts";
import { salesColumns } from "../segments/list.ts";
import { literal } from "../sentence.ts";
import { spilled } from "./bottom.ts";
import { DATE_CELL, UNIT_CELL } from "./helpers.ts";
import type { Section } from "./shelves.ts";

const COLUMNS = 17;
const PERIODS = 6;
/** Sentences below the table. */
const NOTES = 3;

/** Plan against fact over the orders, or over the won deals: nothing where neither has clients, dates and amounts. */
export function planSections(
  book: Book,
  order: string,
  plan: PlanRef,
  deals: NativeDeals,
  language: Language,
): Section[] {
  const sales = salesColumns(book);
  const none = '""';
  if ([sales.clients, sales.dates, sales.amounts].includes(none)) return [];
  const words = planFactWords[language];
  const table = book.tables.find(({ kind }) => kind === "orders") ?? book.tables.find(({ kind }) => kind === "deals")!;
  const managers = columnRef(table, "manager") ?? none;
  const people = new Set(plan.managers.map(clientKey)).size;
  const args = [
    plan.ref === "" ? none : plan.ref,
    ...[sales.clients, sales.dates, sales.amounts, managers, sales.won],
    ...[sales.won === none ? none : order, UNIT_CELL, String(PERIODS), DATE_CELL],
  ];
  const [count, money, rate] = [{ format: COUNT }, { format: MONEY }, { format: RATE }] as const;
  const looks: (Style | undefined)[] = [undefined, undefined, rate, money, money, rate, count, count];
  return [
    spilled({
      columns: COLUMNS,
      rows: 1 + PERIODS * (1 + Math.min(people, 12)) + NOTES,
      title: words.title,
      note: () => (plan.ref === "" ? words.noPlan : words.note),
      formula: `PLAN_FACT(${args.join(";")})`,
      plain: (area) => planPlain(plainSales(sales, rangeOf(managers), deals), words, area),
      looks: [...looks, money, money, rate, count, count, money, money, rate, { align: "right" }],
      words: [1],
      small: true,
      notes: NOTES,
      rules: (area) => judged(area, words.verdicts),
    }),
  ];
}

/** The columns of the sales where all of them are plain ranges. */
function plainSales(
  sales: ReturnType<typeof salesColumns>,
  managers: string | null,
  deals: NativeDeals,
): PlainSales | null {
  const [clients, dates, amounts] = [sales.clients, sales.dates, sales.amounts].map(rangeOf);
  const won = sales.won === '""' ? [] : deals.won && [deals.won];
  return clients && dates && amounts && won ? { clients, dates, amounts, managers, won } : null;
}

function judged(area: Area, verdicts: (typeof planFactWords)["en"]["verdicts"]): ConditionalRule[] {
  const last = { ...area, column: area.column + COLUMNS - 1, columns: 1 };
  const cell = at(last.row, last.column);
  const is = (...said: string[]) => ({
    formula: `=OR(${said.map((word) => `${cell}=${literal(word)}`).join(";")})`,
  });
  return [
    { area: last, when: is(verdicts.onPace, verdicts.done), style: GOOD },
    { area: last, when: is(verdicts.behind, verdicts.missed), style: BAD },
  ];
}
