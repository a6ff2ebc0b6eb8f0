import type { World } from "../../cells/types.ts";
import type { FunnelPage } from "../../messages/funnel-page.ts";
import type { Language } from "../../messages/language.ts";
import { planFactWords } from "../../messages/plan-fact.ts";
import type { ReportTexts } from "../../messages/reports.ts";
import type { Table } from "../../model/types.ts";
import { dateFormat, day } from "../day.ts";
import { INPUT, MUTED, NOTE, TITLE } from "../look.ts";
import type { PlanCell, Style, Validation } from "../plan.ts";
import { at, span } from "../refs.ts";
import { grouped, joined, literal, sentence } from "../sentence.ts";
import type { FunnelBlock } from "./blocks.ts";
import type { FunnelFacts } from "./facts.ts";
import { DATE_CELL, type Helpers, MODE_CELL } from "./helpers.ts";

/** What the user chose in the tab: how deals are counted, within how many days ("" for no limit), by which periods the plan is shown. */
export interface FunnelChoice {
  readonly mode: string;
  readonly days: number | "";
  readonly unit: string;
  /** Whether the dropdowns stand from an earlier build. */
  readonly offered: boolean;
}

/** The title with the choices and the date, the line that adds up, the narrowest place, stages and rows that are left out. */
export function topBlock(f: {
  row: number;
  world: World;
  texts: ReportTexts;
  page: FunnelPage;
  facts: FunnelFacts;
  deals: Table;
  date: PlanCell;
  choice: FunnelChoice;
  helpers: Helpers;
  /** Rows that no deal was made of, in sentences. */
  left: readonly string[];
  /** Whether plan stands against fact below. */
  planned: boolean;
}): FunnelBlock {
  const plan = planFactWords[f.world.language];
  const { texts, page, helpers, world, facts, choice } = f;
  const words = texts.funnel;
  const steps = facts.steps.length;
  const first = f.row + 1;
  const reached = (i: number, from = 0) => span(first + from, helpers.reached + i, steps - from, 1);
  const count = (value: string) => grouped(value, texts.group);
  const proof = sentence(words.proof, {
    place: literal(world.language === "ru" ? `«${f.deals.tabName}»` : `“${f.deals.tabName}”`),
    date: day(DATE_CELL, texts),
    lost: count(`SUM(${reached(4)})`),
    open: count(`SUM(${span(first, helpers.current + 1, steps - 1, 1)})`),
    won: count(at(f.row + steps, helpers.reached + 1)),
    all: count(at(first, helpers.reached + 1)),
  });
  const shares = reached(2, 1);
  const narrow = `MATCH(MIN(${shares});${shares};0)`;
  const narrowest = joined(words.narrowest, {
    stage: `INDEX(${reached(0)};${narrow})`,
    went: `INDEX(${reached(1, 1)};${narrow})`,
    reached: `INDEX(${reached(1)};${narrow})`,
    share: `ROUND(MIN(${shares})*100;0)`,
  });
  const dated = helpers.dated > 0;
  const unused = facts.unused.length > 0 ? words.unused.replace("{stages}", facts.unused.join(", ")) : "";
  const aside = [unused, facts.wonAmountsOnly ? page.wonAmountsOnly : "", ...f.left].filter(Boolean).join(" ");
  const noDates = [page.noDates, ...f.left].join(" ");
  const label: Style = { ...MUTED, align: "right" };
  const one = (column: number, style: Style) => ({ area: { row: 1, column, rows: 1, columns: 1 }, style });
  const line = (row: number, style: Style) => ({ area: { row, column: 1, rows: 1, columns: 1 }, style });
  const sentences: PlanCell[][] = [
    [proof],
    [facts.blind ? words.noPlaceOfLoss : { formula: `=IF(COUNT(${shares})=0;${literal(words.noStep)};${narrowest})` }],
  ];
  return {
    plain: () => [
      { row: 1, column: 7, cells: [[f.date]] },
      { row: 2, column: 1, cells: sentences },
    ],
    blocks: [
      {
        row: 1,
        column: 1,
        cells: [
          [
            words.title,
            page.show,
            known(page, choice) ? choice.mode : page.modes.reached,
            dated ? page.within : "",
            dated ? choice.days : "",
            texts.asOf,
            f.date,
            ...(f.planned ? [plan.by, plan.units.includes(choice.unit) ? choice.unit : plan.units[0]!] : []),
          ],
        ],
      },
      {
        row: 2,
        column: 1,
        cells: [
          ...sentences,
          [
            dated
              ? aside
              : {
                  formula: `=IF(${MODE_CELL}=${literal(page.modes.dates)};${literal(noDates)};${literal(aside)})`,
                },
          ],
        ],
      },
    ],
    styles: [
      one(1, TITLE),
      one(2, label),
      one(3, { ...INPUT, bold: true }),
      one(4, label),
      ...(dated ? [one(5, INPUT)] : []),
      one(6, label),
      one(7, { ...MUTED, format: dateFormat(world.language) }),
      ...(f.planned ? [one(8, label), one(9, { ...INPUT, bold: true })] : []),
      line(2, NOTE),
      line(3, { bold: true }),
      line(4, NOTE),
    ],
    rules: [],
  };
}

const known = ({ modes }: FunnelPage, { mode }: FunnelChoice) => Object.values(modes).includes(mode);

/** The dropdowns of the ways to count and of the periods of the plan; those of an earlier build stay. */
export function topChecks(page: FunnelPage, language: Language, choice: FunnelChoice, planned: boolean): Validation[] {
  const { units } = planFactWords[language];
  if (choice.offered && known(page, choice) && (!planned || units.includes(choice.unit))) return [];
  const list = (column: number, words: readonly string[]): Validation => ({
    area: { row: 1, column, rows: 1, columns: 1 },
    rule: { list: words, strict: true },
  });
  return [list(3, Object.values(page.modes)), ...(planned ? [list(9, units)] : [])];
}
