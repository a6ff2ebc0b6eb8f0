import type { FunnelPage } from "./funnel-page.ts";
import type { LiveTexts } from "./live.ts";

/**
 * Everything that stands in the Segments and Funnel tabs, in the spreadsheet's language. `{name}` in a sentence is
 * filled by a cell or a formula, so that the sentence stays true when the data change: no plural forms there. Pure data:
 * the texts ship in a data file that a build reads.
 */
export interface PageTexts {
  /** What stands between groups of three digits. */
  readonly group: string;
  /** Names of the months as a date says them, or "" where the number serves. */
  readonly months: readonly string[];
  /** Of {day}, {month}, {year}. */
  readonly date: string;
  readonly asOf: string;
  readonly total: string;
  readonly segments: {
    readonly title: string;
    readonly proof: string;
    readonly proofElsewhere: string;
    readonly notFilled: string;
    readonly filter: string;
    readonly segment: string;
    readonly region: string;
    readonly manager: string;
    readonly colour: string;
    readonly class: string;
    readonly byCount: string;
    readonly byInterest: string;
    readonly by: string;
    readonly show: string;
    readonly byCountOf: string;
    readonly share: string;
    readonly otherGroups: string;
    readonly right: string;
    readonly pareto: string;
    readonly paretoLess: string;
    readonly paretoYes: string;
    readonly paretoMore: string;
    readonly paretoFew: string;
    readonly upgrade: string;
    readonly upgradeNone: string;
    readonly stop: string;
    readonly stopNone: string;
    readonly upgradeTitle: string;
    readonly stopTitle: string;
    readonly forecastTitle: string;
    readonly noForecast: string;
    readonly forecastNote: string;
    readonly unknownValue: string;
    readonly unknownPotential: string;
    readonly from: string;
    readonly below: string;
    readonly first: string;
    readonly next: string;
    readonly rest: string;
    readonly nothing: string;
    readonly allClients: string;
    readonly clients: string;
    readonly sorted: string;
    /** What plain formulas do not follow. */
    readonly plain: string;
    readonly empty: string;
  };
  readonly funnelPage: FunnelPage;
  readonly funnel: {
    readonly title: string;
    readonly proof: string;
    readonly unused: string;
    readonly narrowest: string;
    /** Instead, where it is not known at which stage most of the lost deals were lost. */
    readonly noPlaceOfLoss: string;
    readonly noStep: string;
    readonly open: string;
    readonly won: string;
    readonly chart: string;
    readonly chartLabel: string;
    readonly by: {
      readonly manager: string;
      readonly source: string;
      readonly product: string;
      readonly region: string;
    };
    readonly cycle: string;
  };
}

/** What a report is laid with: its own texts and the words of the functions in it. */
export type ReportTexts = PageTexts & LiveTexts;
