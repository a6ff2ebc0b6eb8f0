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
 * @param leaving by day from 0, how many left observation on it, with the event or without
 * @param having how many of them had the event
 */
export function kaplanMeier(leaving: Int32Array, having: Int32Array): Step[] {
  let atRisk = leaving.reduce((sum, left) => sum + left, 0);
  const steps: Step[] = [];
  let survival = 1;
  let sum = 0;
  for (let day = 0; day < leaving.length; day++) {
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
