import { planFact as en } from "./en/plan-fact.ts";
import type { Language } from "./language.ts";
import { planFact as ru } from "./ru/plan-fact.ts";

/** Words of plan against fact: those of the function PLAN_FACT and those around it in the Funnel tab. `{name}` is filled in. */
export interface PlanFactWords {
  /** Headings in the order of columns. */
  readonly heads: readonly string[];
  readonly team: string;
  readonly verdicts: {
    readonly early: string;
    readonly onPace: string;
    readonly behind: string;
    readonly done: string;
    readonly missed: string;
    readonly none: string;
  };
  readonly quarter: string;
  readonly week: string;
  /** Rows of the plan without a readable period, cells of it that hold no number, periods it covers in part. */
  readonly noPeriod: string;
  readonly noNumber: string;
  readonly partial: string;
  /** The data begin on {date}, less than a year before the table. */
  readonly begins: string;
  readonly title: string;
  readonly note: string;
  /** Where the Plan tab is not there yet. */
  readonly noPlan: string;
  /** In the Plan tab, about the rows that it begins with. */
  readonly proposed: string;
  /** Label of the dropdown of units, and the units, which the function takes as they stand. */
  readonly by: string;
  readonly units: readonly string[];
}

export const planFactWords: { readonly [L in Language]: PlanFactWords } = { en, ru };
