import { column, readColumns } from "../cells/columns.ts";
import { parseDates, wholeDays } from "../cells/dates.ts";
import { endsOf } from "../cells/ends.ts";
import { asOf, oneNumberWithin, withHeader } from "../cells/option.ts";
import { layTable, orBlank, rate } from "../cells/table.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { filled, funnelWords } from "../messages/funnel.ts";
import { calendarOf } from "../metrics/calendar.ts";
import { dealCohorts } from "../metrics/deal-cohorts.ts";
import { standsOut } from "../metrics/funnel-by.ts";

/**
 * Deals by the month of their creation: how many, won and open by now, and the range in which the share of won ones is
 * likely to end. A month is "too young" while fewer than nine of ten of its sales are due; do not judge it by its rate so far. The
 * range comes from the Kaplan-Meier curve of all deals (Greenwood's error, 95 %), lost ones staying under observation.
 * "above" and "below": the expected rate differs from that of all by more than chance (Wilson). Less than 20 deals: n=7.
 *
 * @param {range} created Date on which each deal began.
 * @param {range} closed Date on which it was won or lost, beside created.
 * @param {range} outcomes Stage or outcome of each deal, beside created.
 * @param {range} [stages] The Stages tab: name, aliases, kind.
 * @param {number} [months] How many of the last months are shown, 12 by default.
 * @param {date} [as_of] Report date, today by default.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Month, deals, won, open, won so far, expected from, to, verdict; all deals in the last row.
 * @customfunction
 *
 * @example
 * =DEAL_COHORTS({"2026-01-10"; "2026-01-12"; "2026-02-01"}; {"2026-01-20"; "2026-02-01"; ""}; {"Won"; "Lost"; "New"}; ""; 12; DATE(2026;3;31)) → {"Created", "Deals", "Won", "Open", "So far", "Final from", "to", "Verdict"; "2026-01", 2, 1, 0, 0.5, "", "", "n=2"; "2026-02", 1, 0, 1, 0, "", "", "n=1"; "Total", 3, 1, 1, 0.3333, "", "", ""}
 */
export function DEAL_COHORTS(
  world: World,
  created: Input,
  closed: Input,
  outcomes: Input,
  stages?: Input,
  months?: Input,
  as_of?: Input,
  header?: Input,
): Output {
  const table = withHeader([stages, months, as_of, header]);
  const [order, shown, date] = table.options;
  const { read } = readColumns(world, {
    created: column("cells", created),
    closed: column("cells", closed),
    outcomes: column("outcomes", outcomes),
  });
  const latest = oneNumberWithin(world, shown, "months", { least: 1, most: 1200, otherwise: 12 });
  const calendar = calendarOf("month");
  const day = (cells: readonly Cell[]) => wholeDays(parseDates(cells, world.locale).serials);
  const { cohorts, final, expected, followed, horizon, undated } = dealCohorts(
    { created: day(read.created), closed: day(read.closed), ends: endsOf(world, read.outcomes, order) },
    asOf(world, date),
    calendar.of,
  );
  const { heads, smallSample } = functionWords(world.language);
  const words = funnelWords[world.language];
  const verdicts = words.cohortVerdicts;
  const sum = (of: "deals" | "won" | "open") => cohorts.reduce((total, cohort) => total + cohort[of], 0);
  const all = sum("deals");
  const rows = cohorts.slice(-Math.floor(latest)).map(({ period, deals, won, open, expected, young }): Cell[] => {
    const sign = final && expected ? standsOut(expected.rate * deals, deals, final.rate * all, all) : 0;
    const verdict = young
      ? verdicts.young
      : deals < FEWEST
        ? smallSample(deals)
        : sign > 0
          ? verdicts.above
          : sign < 0
            ? verdicts.below
            : verdicts.usual;
    return [
      calendar.name(period),
      deals,
      won,
      open,
      rate(won, deals),
      orBlank(expected?.low),
      orBlank(expected?.high),
      verdict,
    ];
  });
  const total: Cell[] = [
    heads.total,
    all,
    sum("won"),
    sum("open"),
    rate(sum("won"), all),
    orBlank(expected?.low),
    orBlank(expected?.high),
    "",
  ];
  return layTable(table.header, words.cohortHeads, all > 0 ? [...rows, total] : [], [
    [final ? followed : 0, (n) => filled(words.curve, { n, days: horizon })],
    [undated, (n) => filled(words.undated, { n })],
  ]);
}

/** Fewest deals of a month for which a verdict is given. */
const FEWEST = 20;
