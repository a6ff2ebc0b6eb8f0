import type { RateLine } from "../../messages/base.ts";
import { said } from "../../messages/hand-over.ts";
import { COUNT, MONEY, RATE } from "../look.ts";
import type { PlanCell } from "../plan.ts";
import { downFrom } from "../refs.ts";
import { literal } from "../sentence.ts";
import { area, type BaseInput, DATE_CELL, HIDDEN, type Part, RIGHT, sectionAt } from "./grid.ts";

/** Row in which the hidden list of rhythms begins, and its column of the status. */
const RHYTHM = 4;
const STATUS = HIDDEN + 7;
/** Days within which a second purchase must follow. */
const SECOND = 90;
const MONTHS = 6;
/** Months of history, from which on cohorts are quarters. */
const MANY = 18;

/** Who comes back: each line a function of its own. `levers`: the row of the table that has the periods. */
export function ratesPart({ texts, sales, activeDays, words }: BaseInput, row: number, levers: number): Part {
  const { clients, dates } = sales;
  const [from, to] = [`$D$${levers + 3}`, `$D$${levers + 4}`];
  const status = (which: keyof typeof words.rhythmStatus) =>
    `=COUNTIF(${downFrom(RHYTHM, STATUS)};${literal(words.rhythmStatus[which])})`;
  const formulas: { readonly [L in RateLine]: string } = {
    kept: `=RETENTION(${clients};${dates};${from};${to})`,
    crr: `=RETENTION(${clients};${dates};${from};${to};"crr")`,
    literal: `=REPEAT_RATE(${clients};${dates};"";${DATE_CELL})`,
    matured: `=REPEAT_RATE(${clients};${dates};${SECOND};${DATE_CELL})`,
    active: `=ACTIVE_CLIENTS(${clients};${dates};${activeDays};${DATE_CELL})`,
    onTime: status("on time"),
    due: status("due"),
    late: status("late"),
    lost: status("lost"),
  };
  const { title, about, heads, lines } = texts.rates;
  const rows = (Object.keys(formulas) as RateLine[]).map((line): PlanCell[] => {
    const [what, how] = lines[line];
    return [what, { formula: formulas[line] }, how];
  });
  const top = sectionAt(row, 2, 5, title, about);
  return {
    blocks: [
      ...top.blocks,
      { row: row + 2, column: 2, cells: [[...heads], ...rows] },
      {
        row: RHYTHM,
        column: HIDDEN,
        cells: [[{ formula: `=CLIENT_RHYTHM(${clients};${dates};${DATE_CELL};"client";"no header")` }]],
      },
    ],
    styles: [
      ...top.styles,
      { area: area(row + 2, 4, 1), style: { align: "left" } },
      { area: area(row + 3, 2, rows.length), style: { bold: true } },
      { area: area(row + 3, 3, rows.length), style: { align: "right", format: COUNT } },
      { area: area(row + 3, 3, 4), style: { format: RATE } },
    ],
    rules: [],
  };
}

/** After which purchase clients are lost. */
export function ladderPart({ texts, sales }: BaseInput, row: number): Part {
  const top = sectionAt(row, 2, 4, texts.ladder.title, texts.ladder.about);
  return {
    blocks: [
      ...top.blocks,
      {
        row: row + 2,
        column: 2,
        cells: [[{ formula: `=ARRAY_CONSTRAIN(PURCHASE_LADDER(${sales.clients};${sales.dates};${DATE_CELL});13;4)` }]],
      },
    ],
    styles: [
      ...top.styles,
      { area: area(row + 3, 2, 12), style: { align: "left" } },
      { area: area(row + 3, 3, 12), style: { format: COUNT } },
      { area: area(row + 3, 4, 12), style: { format: RATE } },
      { area: area(row + 3, 5, 12), style: { format: "0", align: "right" } },
    ],
    rules: [],
  };
}

/** What time tells: forecast, season, cohorts, below each other on the right. */
export function rightParts({ texts, sales, history }: BaseInput, first: number): Part[] {
  const { clients, dates, amounts } = sales;
  const unit = history > MANY ? "quarter" : "month";
  const named = { unit: texts.cohorts.units[unit] };
  const season = first + MONTHS + 7;
  const cohorts = season + 19;
  const table = (
    row: number,
    columns: number,
    words: { readonly title: string; readonly about: string },
    formula: string,
    styles: Part["styles"],
  ): Part => {
    const top = sectionAt(row, RIGHT, columns, said(words.title, named), said(words.about, named));
    return {
      blocks: [...top.blocks, { row: row + 2, column: RIGHT, cells: [[{ formula: `=${formula}` }]] }],
      styles: [...top.styles, ...styles],
      rules: [],
    };
  };
  return [
    table(
      first,
      6,
      texts.forecast,
      `ARRAY_CONSTRAIN(SALES_FORECAST(${dates};${amounts};${MONTHS};${DATE_CELL});${MONTHS + 3};6)`,
      [
        { area: area(first + 3, RIGHT + 1, MONTHS, 3), style: { format: MONEY } },
        { area: area(first + 3, RIGHT + 5, MONTHS), style: { format: RATE, align: "right" } },
      ],
    ),
    table(season, 3, texts.season12, `ARRAY_CONSTRAIN(SEASONALITY(${dates};${amounts};${DATE_CELL});15;3)`, [
      { area: area(season + 3, RIGHT, 12), style: { align: "left" } },
      { area: area(season + 3, RIGHT + 1, 12), style: { format: "0.00" } },
    ]),
    table(
      cohorts,
      14,
      texts.cohorts,
      `ARRAY_CONSTRAIN(COHORTS(${clients};${dates};"${unit}";"on";${DATE_CELL});60;14)`,
      [
        { area: area(cohorts + 3, RIGHT + 1, 60), style: { format: COUNT } },
        { area: area(cohorts + 3, RIGHT + 2, 60, 12), style: { format: RATE } },
      ],
    ),
  ];
}
