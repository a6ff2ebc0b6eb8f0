import { calendarOf, monthEnd, monthOf, monthStart } from "./calendar.ts";
import { type PlanSales, planFact, type Split } from "./plan-fact.ts";

/** A line of a first plan. */
export interface ProposedMonth {
  /** Numbered as `monthOf` does. */
  readonly month: number;
  /** undefined where no whole month tells. */
  readonly aim: Readonly<Split> | undefined;
}

/** Months back that the months of a quarter and the next may ask for. */
const BACK = 15;

/**
 * A first plan for the months of this quarter and the next, to be changed: from current clients what the same month of the
 * last year brought (the mean of the last three whole months where purchases do not go back so far), from new clients, who
 * come by chance, the mean of the last twelve; money in two digits.
 */
export function proposedPlan(sales: PlanSales, clients: number, today: number): ProposedMonth[] {
  const now = monthOf(today);
  const { lines, begins } = planFact([], sales, clients, calendarOf("month"), "month", BACK, today);
  const facts = new Map(lines.map(({ period, fact }) => [period, fact] as const));
  const whole = (month: number) =>
    monthStart(month) >= begins && monthEnd(month) < today ? facts.get(month) : undefined;
  const last = (count: number) =>
    mean(Array.from({ length: count }, (_, i) => whole(now - 1 - i)).flatMap((split) => split ?? []));
  const [year, recent] = [last(12), last(3)];
  return Array.from({ length: 6 }, (_, i) => {
    const month = now - (now % 3) + i;
    const current = whole(month - 12) ?? recent;
    return {
      month,
      aim: current &&
        year && {
          newMoney: rounded(year.newMoney),
          newClients: Math.round(year.newClients),
          currentMoney: rounded(current.currentMoney),
          currentClients: Math.round(current.currentClients),
        },
    };
  });
}

function mean(splits: readonly Split[]): Split | undefined {
  const of = (measure: keyof Split) => splits.reduce((sum, split) => sum + split[measure], 0) / splits.length;
  if (splits.length === 0) return undefined;
  return {
    newMoney: of("newMoney"),
    newClients: of("newClients"),
    currentMoney: of("currentMoney"),
    currentClients: of("currentClients"),
  };
}

const rounded = (money: number) => (money > 0 ? Number(money.toPrecision(2)) : 0);
