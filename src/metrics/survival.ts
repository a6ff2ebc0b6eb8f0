import { Z95 } from "./statistics.ts";

/** One step of a curve: at `day` some of those still under observation had the event. */
export interface Step {
  readonly day: number;
  readonly atRisk: number;
  readonly events: number;
  /** Share without the event after this day. */
  readonly survival: number;
  /** Standard error of it (Greenwood 1926). */
  readonly error: number;
}

/**
 * The product-limit estimate (Kaplan and Meier 1958). Whoever leaves observation on a day counts as at risk on it.
 *
 * @param days whole days from 0 until the event or the end of observation; NaN is passed over
 * @param events 1 where the event came, 0 where observation ended without it
 */
export function kaplanMeier(days: Float64Array, events: Uint8Array): Step[] {
  let last = -1;
  let atRisk = 0;
  for (const day of days)
    if (day >= 0) {
      atRisk++;
      if (day > last) last = day;
    }
  const leaving = new Int32Array(last + 1);
  const having = new Int32Array(last + 1);
  for (let i = 0; i < days.length; i++)
    if (days[i]! >= 0) {
      leaving[days[i]!]!++;
      having[days[i]!]! += events[i]!;
    }
  const steps: Step[] = [];
  let survival = 1;
  let sum = 0;
  for (let day = 0; day <= last; day++) {
    const had = having[day]!;
    if (had > 0) {
      survival *= 1 - had / atRisk;
      sum += had < atRisk ? had / (atRisk * (atRisk - had)) : 0;
      steps.push({ day, atRisk, events: had, survival, error: survival * Math.sqrt(sum) });
    }
    atRisk -= leaving[day]!;
  }
  return steps;
}

/**
 * The interval of 95 % of a survival, by Greenwood's error on the scale of log(-log) (Kalbfleisch and Prentice 1980), which
 * keeps it between 0 and 1.
 */
export function survivalRange({ survival, error }: Pick<Step, "survival" | "error">): { low: number; high: number } {
  if (survival <= 0 || survival >= 1) return { low: survival, high: survival };
  const log = Math.log(survival);
  const reach = Math.exp((Z95 * error) / (survival * -log));
  return { low: survival ** reach, high: survival ** (1 / reach) };
}
