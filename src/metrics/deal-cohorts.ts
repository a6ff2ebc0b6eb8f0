import { kaplanMeier, type Step, survivalRange } from "./survival.ts";

/** Deals as cohorts need them, by row; days are whole serial days, NaN where not known. */
export interface Lives {
  readonly created: Float64Array;
  readonly closed: Float64Array;
  /** 1 won, -1 lost, 0 open. */
  readonly ends: Int8Array;
}

/** What became, and is likely to become, of the deals created in one period. */
export interface Cohort {
  readonly period: number;
  readonly deals: number;
  readonly won: number;
  readonly open: number;
  /** Share that is likely to be won in the end, and its interval of 95 %; without a curve all are undefined. */
  readonly expected?: { readonly rate: number; readonly low: number; readonly high: number };
  /** True when fewer than nine of ten of the sales to come would have come at the age of its youngest deal. */
  readonly young: boolean;
}

export interface Cohorts {
  readonly cohorts: readonly Cohort[];
  /** Share won in the end by the curve of all deals, with its interval; undefined when too few were followed. */
  readonly final?: { readonly rate: number; readonly low: number; readonly high: number };
  /** Share of these very deals that is likely to be won in the end: it cannot fall below what is won already. */
  readonly expected?: { readonly rate: number; readonly low: number; readonly high: number };
  /** Deals of the curve, and the days over which it is known. */
  readonly followed: number;
  readonly horizon: number;
  /** Deals without a day of creation, or closed without a day or before it. */
  readonly undated: number;
}

/** The curve ends where fewer deals than this are still followed. */
const FEWEST = 20;
/** Share of the final sales that a cohort must have had time for. */
const GROWN = 0.9;

interface Curve {
  /** Share that had the event by a day; its last value from the horizon on. */
  at(day: number): number;
  readonly last: Step | undefined;
}

/**
 * Share won by cohorts of creation. The curve of sales is Kaplan and Meier's with lost deals kept under observation to the
 * report date: that is the cumulative incidence of winning (Fine and Gray 1999, section 3, where the end of observation
 * is known of everybody). An open deal of age a is won in the end with (F(end) - F(a)) / (1 - F(a) - L(a)), F and L the
 * curves of won and lost. The interval joins chance among the open deals with Greenwood's error of the curve's end.
 */
export function dealCohorts(
  { created, closed, ends }: Lives,
  asOf: number,
  periodOf: (day: number) => number,
): Cohorts {
  const rows = created.length;
  const ages = new Float64Array(rows).fill(Number.NaN);
  const now = new Int8Array(rows);
  let oldest = -1;
  let undated = 0;
  let followed = 0;
  for (let row = 0; row < rows; row++) {
    if (created[row]! > asOf) continue;
    if (!(created[row]! <= asOf)) {
      if (ends[row] !== 0 || closed[row]! >= 0) undated++;
      continue;
    }
    now[row] = closed[row]! > asOf ? 0 : ends[row]!;
    ages[row] = asOf - created[row]!;
    if (ages[row]! > oldest) oldest = ages[row]!;
    if (now[row] === 0 || closed[row]! >= created[row]!) followed++;
    else undated++;
  }
  const curveOf = (end: number): Curve => curve({ created, closed, now, ages, oldest }, end);
  const won = curveOf(1);
  const lost = curveOf(-1);
  const final = won.last && incidence(won.last);
  const horizon = horizonOf(ages, oldest);
  const groups = new Map<number, Group>();
  const ofDay = new Map<number, Group>();
  const groupOf = (day: number): Group => {
    const period = periodOf(day);
    const group = groups.get(period) ?? { deals: 0, won: 0, open: 0, hope: 0, chance: 0, pull: 0, youngest: oldest };
    groups.set(period, group);
    ofDay.set(day, group);
    return group;
  };
  for (let row = 0; row < rows; row++) {
    const age = ages[row]!;
    if (Number.isNaN(age)) continue;
    const group = ofDay.get(created[row]!) ?? groupOf(created[row]!);
    group.deals++;
    if (age < group.youngest) group.youngest = age;
    if (now[row] === 1) group.won++;
    if (now[row] !== 0) continue;
    group.open++;
    if (!final || age >= horizon) continue;
    const left = 1 - won.at(age) - lost.at(age);
    const hope = left > 0 ? Math.min(1, (final.rate - won.at(age)) / left) : 0;
    group.hope += hope;
    group.chance += hope * (1 - hope);
    group.pull += left > 0 ? 1 / left : 0;
  }
  const cohorts = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([period, group]): Cohort => {
      const { deals, open, youngest } = group;
      const young = final !== undefined && open > 0 && won.at(youngest) < GROWN * final.rate;
      const base = { period, deals, won: group.won, open, young };
      return final ? { ...base, expected: expectation(group, won.last!.error) } : base;
    });
  const total =
    final && groups.size > 0 ? { expected: expectation(together([...groups.values()]), won.last!.error) } : {};
  return { cohorts, followed, horizon, undated, ...(final ? { final } : {}), ...total };
}

interface Group {
  deals: number;
  won: number;
  open: number;
  /** Sums over its open deals: chance to be won, its variance, and how an error of the curve's end moves it. */
  hope: number;
  chance: number;
  pull: number;
  youngest: number;
}

function together(groups: readonly Group[]): Group {
  const sum = (of: keyof Group) => groups.reduce((all, group) => all + group[of], 0);
  return {
    deals: sum("deals"),
    won: sum("won"),
    open: sum("open"),
    hope: sum("hope"),
    chance: sum("chance"),
    pull: sum("pull"),
    youngest: Math.min(...groups.map(({ youngest }) => youngest)),
  };
}

function expectation({ deals, won, open, hope, chance, pull }: Group, error: number) {
  const reach = 1.96 * Math.sqrt(chance + (pull * error) ** 2);
  const within = (count: number) => Math.min(won + open, Math.max(won, count)) / deals;
  return { rate: within(won + hope), low: within(won + hope - reach), high: within(won + hope + reach) };
}

const incidence = (step: Step) => {
  const { low, high } = survivalRange(step);
  return { rate: 1 - step.survival, low: 1 - high, high: 1 - low };
};

/** The age that at least FEWEST deals have. */
function horizonOf(ages: Float64Array, oldest: number): number {
  const counts = new Int32Array(oldest + 1);
  for (let row = 0; row < ages.length; row++) if (ages[row]! >= 0) counts[ages[row]!]!++;
  let deals = 0;
  for (let age = oldest; age >= 0; age--) {
    deals += counts[age]!;
    if (deals >= FEWEST) return age;
  }
  return 0;
}

function curve(
  lives: { created: Float64Array; closed: Float64Array; now: Int8Array; ages: Float64Array; oldest: number },
  end: number,
): Curve {
  const { created, closed, now, ages, oldest } = lives;
  const leaving = new Int32Array(oldest + 1);
  const having = new Int32Array(oldest + 1);
  for (let row = 0; row < ages.length; row++) {
    const sign = now[row]!;
    const taken = sign === 0 ? 0 : closed[row]! - created[row]!;
    const day = sign === end ? taken : ages[row]!;
    if (!(taken >= 0 && day >= 0)) continue;
    leaving[day]!++;
    if (sign === end) having[day]!++;
  }
  const steps = kaplanMeier(leaving, having).filter(({ atRisk }) => atRisk >= FEWEST);
  const last = steps[steps.length - 1];
  const shares = new Float64Array((last?.day ?? 0) + 1);
  steps.forEach(({ day, survival }, i) => {
    shares.fill(1 - survival, day, steps[i + 1]?.day ?? day + 1);
  });
  return { at: (day) => shares[Math.min(day, shares.length - 1)]!, last };
}
