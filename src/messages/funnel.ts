import { funnel as en } from "./en/funnel.ts";
import type { Language } from "./language.ts";
import { funnel as ru } from "./ru/funnel.ts";

/** Words that the functions of the Funnel tab put into cells. `{name}` is filled in. */
export interface FunnelWords {
  /** Headings of the cohorts of deals, in the order of columns. */
  readonly cohortHeads: readonly string[];
  readonly cohortVerdicts: {
    readonly young: string;
    readonly usual: string;
    readonly above: string;
    readonly below: string;
  };
  /** Of how many deals over how many days the curve is, and how many are not in it for want of dates. */
  readonly curve: string;
  readonly undated: string;
  /** Heading of the first column of the table of cycles, and those of the others. */
  readonly cycleFirst: { readonly quarter: string; readonly group: string };
  readonly cycleHeads: readonly string[];
  /** Rows and words of the cycle of groups by quarter. */
  readonly cycleBy: {
    readonly all: string;
    readonly sales: string;
    readonly verdict: string;
    readonly shorter: string;
    readonly longer: string;
    readonly same: string;
    readonly few: string;
  };
  /** A quarter of {year} and {quarter}. */
  readonly quarter: string;
  /** Cells of a column of dates, and of one of numbers, that hold something else. */
  readonly notDates: string;
  readonly notNumbers: string;
  /** Deals whose date is moved, and who moves dates. */
  readonly moveHeads: readonly string[];
  readonly moverHeads: readonly string[];
}

export const funnelWords: { readonly [L in Language]: FunnelWords } = { en, ru };

/** Fills the places of a template. */
export function filled(template: string, values: { readonly [name: string]: string | number }): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
