/** What stands in the Funnel tab beside the words of `reports.ts`. Pure data; `{name}` is filled by a cell or a formula. */
export interface FunnelPage {
  readonly show: string;
  /** Ways to count, as the dropdown offers them; FUNNEL takes the first two as its modes. */
  readonly modes: { readonly reached: string; readonly current: string; readonly dates: string };
  readonly within: string;
  /** Instead of a count by dates where there are none. */
  readonly noDates: string;
  readonly wonAmountsOnly: string;
  readonly byNote: string;
  readonly byLegend: string;
  readonly whyStage: string;
  readonly whyStageNote: string;
  readonly whyManager: string;
  readonly whyManagerNote: string;
  readonly young: string;
  readonly youngNote: string;
  readonly cycleManager: string;
  readonly cycleManagerNote: string;
  /** The last quarter with an interval against all: {last} days in {quarter}, {all} in all. */
  readonly cycle: { readonly shorter: string; readonly longer: string; readonly same: string; readonly few: string };
  readonly slips: string;
  readonly slipsNote: string;
  readonly movers: string;
  readonly moversNote: string;
}
