import type { BaseTexts } from "../../messages/base.ts";
import { said } from "../../messages/hand-over.ts";
import type { Finding } from "../../model/doctor/audit-setting.ts";
import { dateFormat, day } from "../day.ts";
import { ACCENT, BAD, GOOD, HEAD, MUTED, NOTE, TITLE, WATCH } from "../look.ts";
import type { PlanCell, SheetPlan } from "../plan.ts";
import { literal, sentence } from "../sentence.ts";
import { area, type BaseInput, HIDDEN, HIDDEN_COLUMNS, type Part, RIGHT, WIDTHS } from "./grid.ts";
import { leversPart } from "./levers.ts";
import { ladderPart, ratesPart, rightParts } from "./tables.ts";

const HEAD_ROW = 3;
const FIRST = HEAD_ROW + 1;
const QUESTIONS = 8;
const SEASON = FIRST + QUESTIONS;
const LEVERS = SEASON + 2;
const RATES = LEVERS + 12;
const LADDER = RATES + 14;
const RIGHT_COLUMNS = 14;
const NARROW = 84;
/** Names of periods with what is said below them, and names of methods need more. */
const WIDER = new Map([
  [RIGHT, 210],
  [RIGHT + 4, 150],
]);
/** A heading of two lines. */
const TALL = 38;
/** Rows below everything, for clients still to come. */
const ROOM = 300;

/** The Client base tab: the eight questions, what moved profit, who comes back, and on the right what time tells. */
export function basePlan(input: BaseInput): SheetPlan {
  const { findings, months, texts, reports, language, date } = input;
  const span = months ?? 12;
  const parts = [
    audit(findings, texts),
    leversPart(input, LEVERS, span),
    ratesPart(input, RATES, LEVERS),
    ladderPart(input, LADDER),
    ...rightParts(input, FIRST),
  ];
  const facts = { n: `N(D${LEVERS + 5})`, date: day(`$D$${LEVERS + 4}`, reports) };
  const words = `${span === 12 ? texts.proof : texts.proofShort}${input.left.length > 0 ? " {left}" : ""}`;
  const proof = sentence(words, { ...facts, left: literal(input.left.join(" ")) });
  const columns = RIGHT + RIGHT_COLUMNS - 1;
  return {
    tab: "base",
    title: texts.title,
    rows: Math.max(LADDER + 20, FIRST + input.clients) + ROOM,
    columns,
    frozenRows: HEAD_ROW,
    frozenColumns: 0,
    widths: Array.from({ length: columns }, (_, i) => WIDTHS[i] ?? WIDER.get(i + 1) ?? NARROW),
    heights: [{ row: LADDER + 2, rows: 1, height: TALL }],
    top: true,
    blocks: [
      { row: 1, column: 1, cells: [[texts.title, "", "", "", texts.asOf, date]] },
      { row: 2, column: 1, cells: [[proof]] },
      ...(months === 3 ? [{ row: SEASON, column: 2, cells: [[texts.season]] }] : []),
      ...parts.flatMap(({ blocks }) => blocks),
    ],
    styles: [
      { area: area(1, 1), style: TITLE },
      { area: area(2, 1), style: NOTE },
      { area: area(1, 5), style: { ...MUTED, align: "right" } },
      { area: area(1, 6), style: { format: dateFormat(language), align: "left" } },
      { area: area(SEASON, 2), style: NOTE },
      ...parts.flatMap(({ styles }) => styles),
    ],
    rules: parts.flatMap(({ rules }) => rules),
    validations: [],
    charts: [],
    hiddenColumns: [{ column: HIDDEN, columns: HIDDEN_COLUMNS }],
    tabColor: ACCENT,
  };
}

/** Numbers of questions that are changes, not shares. */
const CHANGES = [3, 6, 8];

/** The eight questions. */
function audit(findings: readonly Finding[], texts: BaseTexts): Part {
  const rows = findings.map(({ verdict, number, facts }, i): PlanCell[] => {
    const words = texts.questions[i]!;
    const act = verdict === "good" ? words.keep : verdict === "unknown" ? words.learn : words.act;
    return [i + 1, words.question, number ?? "", texts.verdicts[verdict], said(words[verdict], facts), act];
  });
  const down = (column: number) => area(FIRST, column, QUESTIONS);
  const verdict = { area: down(4) };
  return {
    blocks: [
      { row: HEAD_ROW, column: 1, cells: [[...texts.heads]] },
      { row: FIRST, column: 1, cells: rows },
    ],
    styles: [
      { area: area(HEAD_ROW, 1, 1, WIDTHS.length), style: HEAD },
      { area: area(HEAD_ROW, 3), style: { align: "right" } },
      { area: down(1), style: { ...MUTED, align: "right" } },
      { area: down(2), style: { bold: true, wrap: true } },
      { area: down(3), style: { bold: true, size: 11, align: "right", format: "0%" } },
      ...CHANGES.map((question) => ({ area: area(FIRST + question - 1, 3), style: { format: "+0%;-0%;0%" } })),
      { area: area(FIRST, 5, QUESTIONS, 2), style: { wrap: true } },
    ],
    rules: [
      { ...verdict, when: { textIs: texts.verdicts.good }, style: GOOD },
      { ...verdict, when: { textIs: texts.verdicts.watch }, style: WATCH },
      { ...verdict, when: { textIs: texts.verdicts.weak }, style: BAD },
      { ...verdict, when: { textIs: texts.verdicts.unknown }, style: { color: "#57626b", italic: true } },
    ],
  };
}
