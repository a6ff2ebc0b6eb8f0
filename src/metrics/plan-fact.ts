import type { Calendar, Unit } from "./calendar.ts";

/** A line of the plan. Amounts are NaN where nothing is typed. */
export interface Target {
  readonly unit: Unit;
  /** First and last serial day. */
  readonly first: number;
  readonly last: number;
  /** Number of the manager, -1 for the whole team. */
  readonly manager: number;
  readonly newMoney: number;
  readonly newClients: number;
  readonly currentMoney: number;
  readonly currentClients: number;
}

/** Purchases by row; ids from 0, -1 where blank; whole serial days, NaN where blank; amounts NaN where blank. */
export interface PlanSales {
  readonly clients: Int32Array;
  readonly days: Float64Array;
  readonly amounts: Float64Array;
  readonly managers?: Int32Array;
}

/** Money and clients, new and current apart. */
export interface Split {
  newMoney: number;
  newClients: number;
  currentMoney: number;
  currentClients: number;
}

export interface PlanLine {
  readonly period: number;
  /** -1: the whole team. */
  readonly manager: number;
  /** Share of the period's days that are over, the report date's included. */
  readonly gone: number;
  /** NaN where the plan says nothing. */
  readonly plan: Readonly<Split>;
  readonly fact: Readonly<Split>;
  /** Whether the plan says something for a part of the days only. */
  readonly partial: boolean;
}

export interface PlanFact {
  /** The team from the latest period back, then each manager whom the plan names. */
  readonly lines: readonly PlanLine[];
  /** Day of the first purchase of all; NaN without one. */
  readonly begins: number;
  readonly later: number;
  readonly undated: number;
  readonly nameless: number;
}

const UNITS: readonly Unit[] = ["week", "month", "quarter", "year"];
const SPREAD = ["newMoney", "newClients", "currentMoney"] as const;

/**
 * Plan against fact by periods up to the report date. A client's first day of purchase is new, everything he buys later is
 * current: so each unit of money stands in one of the two whatever the period. A plan typed for other periods is spread by
 * calendar days; for each day the lines of the same unit count, else those of the nearest finer, else of the nearest
 * coarser one. Current clients are distinct ones and do not add up, so their plan counts only in its own unit. The team's
 * plan is its own line, else the sum of the managers'. Returns reduce the money and are no purchases.
 */
export function planFact(
  targets: readonly Target[],
  sales: PlanSales,
  /** Distinct clients. */
  count: number,
  calendar: Calendar,
  unit: Unit,
  periods: number,
  asOf: number,
): PlanFact {
  const now = calendar.of(asOf);
  const from = now - periods + 1;
  const { firsts, begins, later, undated, nameless } = firstDays(sales, count, asOf);
  const team = factsOf(sales, firsts, count, calendar, from, periods, asOf, null);
  const named = [...new Set(targets.map(({ manager }) => manager))].filter((manager) => manager >= 0);
  const facts = named.map((manager) => factsOf(sales, firsts, count, calendar, from, periods, asOf, manager));
  const line = (manager: number, period: number, fact: Split): PlanLine => {
    const [first, next] = [calendar.start(period), calendar.start(period + 1)];
    const own = targets.filter((target) => target.last >= first && target.first < next);
    const { plan, partial } = planned(own, manager, unit, first, next - 1);
    return { period, manager, gone: Math.min(1, (asOf - first + 1) / (next - first)), plan, fact, partial };
  };
  const back = Array.from({ length: periods }, (_, i) => now - i);
  const known = ({ plan }: PlanLine) => Object.values(plan).some((value) => !Number.isNaN(value));
  const lines = [
    ...back.map((period) => line(-1, period, team[period - from]!)),
    ...named.flatMap((manager, i) =>
      back.map((period) => line(manager, period, facts[i]![period - from]!)).filter(known),
    ),
  ];
  const old = ({ period, plan }: PlanLine) =>
    !(calendar.start(period + 1) > begins) && !Object.values(plan).some((value) => !Number.isNaN(value));
  return { lines: lines.filter((one) => one.period === now || !old(one)), begins, later, undated, nameless };
}

function firstDays({ clients, days, amounts }: PlanSales, count: number, asOf: number) {
  const firsts = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  let begins = Number.POSITIVE_INFINITY;
  let [later, undated, nameless] = [0, 0, 0];
  for (let row = 0; row < clients.length; row++) {
    const [client, day] = [clients[row]!, days[row]!];
    if (client < 0) nameless += Number.isNaN(day) ? 0 : 1;
    else if (Number.isNaN(day)) undated++;
    else if (day > asOf) later++;
    else {
      begins = Math.min(begins, day);
      if (!(amounts[row]! <= 0)) firsts[client] = Math.min(firsts[client]!, day);
    }
  }
  return { firsts, begins: Number.isFinite(begins) ? begins : Number.NaN, later, undated, nameless };
}

function factsOf(
  { clients, days, amounts, managers }: PlanSales,
  firsts: Float64Array,
  count: number,
  calendar: Calendar,
  from: number,
  periods: number,
  asOf: number,
  manager: number | null,
): Split[] {
  const splits = Array.from({ length: periods }, () => ({
    newMoney: 0,
    newClients: 0,
    currentMoney: 0,
    currentClients: 0,
  }));
  const greeted = new Uint8Array(count);
  const seen = splits.map(() => new Set<number>());
  const starts = Array.from({ length: periods }, (_, i) => calendar.start(from + i));
  for (let row = 0; row < clients.length; row++) {
    const [client, day] = [clients[row]!, days[row]!];
    if (client < 0 || !(day >= starts[0]! && day <= asOf)) continue;
    if (manager !== null && managers?.[row] !== manager) continue;
    const at = calendar.of(day) - from;
    const split = splits[at]!;
    const bought = !(amounts[row]! <= 0);
    const amount = amounts[row]! || 0;
    if (firsts[client] === day) {
      split.newMoney += amount;
      if (bought && greeted[client] === 0) split.newClients++;
      if (bought) greeted[client] = 1;
    } else {
      split.currentMoney += amount;
      if (bought && !seen[at]!.has(client)) split.currentClients++;
      if (bought) seen[at]!.add(client);
    }
  }
  return splits;
}

function planned(targets: readonly Target[], manager: number, unit: Unit, first: number, last: number) {
  const plan: Split = {
    newMoney: Number.NaN,
    newClients: Number.NaN,
    currentMoney: Number.NaN,
    currentClients: Number.NaN,
  };
  let partial = false;
  const of = (one: number) => targets.filter((target) => target.manager === one);
  const mine = of(manager);
  const people =
    manager < 0 ? [...new Set(targets.map((target) => target.manager))].filter((one) => one >= 0).map(of) : [];
  for (const measure of SPREAD) {
    const days = new Map<Target, number>();
    let covered = 0;
    for (let day = first; day <= last; day++) {
      const own = nearest(mine, measure, unit, day);
      const lines = own.length > 0 ? own : people.flatMap((lines) => nearest(lines, measure, unit, day));
      for (const line of lines) days.set(line, (days.get(line) ?? 0) + 1);
      if (lines.length > 0) covered++;
    }
    plan[measure] = added([...days].map(([line, n]) => line[measure] * (n / (line.last - line.first + 1))));
    if (covered > 0 && covered <= last - first) partial = true;
  }
  const same = (lines: readonly Target[]) =>
    added(lines.flatMap((one) => (one.unit === unit && one.first === first ? one.currentClients : [])));
  const own = same(mine);
  plan.currentClients = Number.isNaN(own) ? same(people.flat()) : own;
  return { plan, partial };
}

/** The sum of those that are known; NaN when none is. */
function added(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0);
}

/** The lines that count for a day: those of the same unit, else of the nearest finer, else of the nearest coarser one. */
function nearest(targets: readonly Target[], measure: (typeof SPREAD)[number], unit: Unit, day: number): Target[] {
  const distance = (target: Target) => {
    const steps = UNITS.indexOf(unit) - UNITS.indexOf(target.unit);
    return steps >= 0 ? steps : UNITS.length - steps;
  };
  const there = targets.filter((target) => day >= target.first && day <= target.last && !Number.isNaN(target[measure]));
  const least = Math.min(...there.map(distance));
  return there.filter((target) => distance(target) === least);
}
