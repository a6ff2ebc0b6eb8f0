import { wordsOf } from "../../cells/actions.ts";
import type { ReportTexts } from "../../messages/reports.ts";
import { ACTION, COUNT, HEAD, MONEY, MUTED, NOTE, SECTION, TOTAL } from "../look.ts";
import type { MethodRefs } from "../method/refs.ts";
import type { Area, Block, ConditionalRule, Formula, PlanCell, Style } from "../plan.ts";
import { at, downFrom, fixed, span } from "../refs.ts";
import { grouped, joined, literal } from "../sentence.ts";
import { LIST } from "./list.ts";
import { type Condition, measured } from "./measure.ts";

export const CLASSES = ["A", "B", "C", "D", "?"] as const;
export const INTERESTS = [1, 2, 3, 4, "?"] as const;
/** Columns of a matrix with its two halves: A to M. */
export const WIDTH = 13;
/** Rows of one matrix: name, heading, classes, total. */
export const MATRIX_ROWS = CLASSES.length + 3;
/** First columns of the two halves: counts in B to G, the chosen measure in H to M. */
const HALVES = [2, 8] as const;

/** Classes, and interests, that are known. */
const KNOWN = 4;

/**
 * What the rules say of the cells of the known values, in hidden columns beside the matrices: class, value and interest of
 * each cell, and one formula that finds its cell, action, role and touch days.
 */
export function actionsBlock(refs: MethodRefs, values: readonly string[], row: number, column: number) {
  const keys = values.flatMap((value) =>
    CLASSES.slice(0, KNOWN).flatMap((letter) => INTERESTS.slice(0, KNOWN).map((interest) => [letter, value, interest])),
  );
  const of = (i: number) => span(row, column + i, keys.length, 1);
  const cells = keys.map((key, i): PlanCell[] => [
    ...key,
    i === 0 ? { formula: `=CLIENT_CELL(${of(0)};${of(1)};${of(2)};"";${refs.rules})` } : "",
  ]);
  return {
    blocks: keys.length > 0 ? [{ row, column, cells }] : [],
    columns: 7,
    /** The actions of one of the values. */
    actionsOf: (value: string) => {
      const at = values.indexOf(value);
      return at < 0 ? undefined : fixed(span(row + at * KNOWN ** 2, column + 4, KNOWN ** 2, 1));
    },
  };
}

/** Where the user chooses what the right half shows. */
export const MEASURE_CELL = "$L$3";

export interface MatrixInput {
  readonly texts: ReportTexts;
  readonly row: number;
  /** Heading of the matrix, and the word of its clients in the list, `?` for those whose value nobody knows. */
  readonly title: string;
  readonly value: string;
  /** First row of clients in the list. */
  readonly list: number;
  /** Labels of the classes, as formulas or texts. */
  readonly labels: readonly PlanCell[];
  /** Of a known value the actions of its sixteen cells, row by row, as cells fixed against copying. */
  readonly actions: string | undefined;
}

export interface Part {
  readonly blocks: readonly Block[];
  readonly styles: readonly { readonly area: Area; readonly style: Style }[];
  readonly rules: readonly ConditionalRule[];
}

/** A matrix class x interest for one marketing value: clients on the left, what the user chose to see of them on the right. */
export function matrix({ texts, row, title, value, list, labels, actions }: MatrixInput): Part {
  const words = texts.segments;
  const first = row + 2;
  const total = first + CLASSES.length;
  const ofValue: Condition = ["value", exactly(value)];
  const money = (conditions: readonly Condition[]) => ({
    formula: `=${measured(texts, MEASURE_CELL, list, conditions, false)}`,
  });
  const lines: PlanCell[][] = [
    [
      title,
      words.byCount,
      "",
      "",
      "",
      "",
      "",
      { formula: `=${MEASURE_CELL}&${literal(words.byInterest)}` },
      "",
      "",
      "",
      "",
      "",
    ],
    [words.class, ...INTERESTS, texts.total, ...INTERESTS, texts.total],
    ...CLASSES.map((letter, i): PlanCell[] => [
      labels[i]!,
      ...INTERESTS.map((interest) => ({
        formula: `=COUNTIF(${downFrom(list, LIST.cell)};${exactly(`${letter}-${value}-${interest}`)})`,
      })),
      { formula: `=SUM(${span(first + i, HALVES[0], 1, INTERESTS.length)})` },
      ...INTERESTS.map((interest) => money([["cell", exactly(`${letter}-${value}-${interest}`)]])),
      money([["class", exactly(letter)], ofValue]),
    ]),
    [
      texts.total,
      ...Array.from({ length: INTERESTS.length + 1 }, (_, j) => ({
        formula: `=SUM(${span(first, HALVES[0] + j, CLASSES.length, 1)})`,
      })),
      ...INTERESTS.map((interest) => money([["interest", exactly(interest)], ofValue])),
      money([ofValue]),
    ],
  ];
  const styles: { area: Area; style: Style }[] = [
    { area: { row, column: 1, rows: 1, columns: 1 }, style: SECTION },
    { area: { row, column: 2, rows: 1, columns: 12 }, style: NOTE },
    { area: { row: row + 1, column: 1, rows: 1, columns: 13 }, style: HEAD },
    { area: { row: row + 1, column: 2, rows: 1, columns: 12 }, style: { align: "right" } },
    { area: { row: first, column: 1, rows: 4, columns: 1 }, style: { bold: true } },
    { area: { row: first + 4, column: 1, rows: 1, columns: 1 }, style: MUTED },
    { area: { row: first, column: 2, rows: CLASSES.length + 1, columns: 6 }, style: { format: COUNT } },
    { area: { row: first, column: 8, rows: CLASSES.length + 1, columns: 6 }, style: { format: MONEY } },
    ...HALVES.flatMap((half) => [
      ...(value === "?"
        ? [{ area: { row: first, column: half, rows: CLASSES.length, columns: INTERESTS.length }, style: MUTED }]
        : [
            { area: { row: first, column: half + KNOWN, rows: CLASSES.length, columns: 1 }, style: MUTED },
            { area: { row: first + KNOWN, column: half, rows: 1, columns: INTERESTS.length }, style: MUTED },
          ]),
      { area: { row: first, column: half + 5, rows: CLASSES.length, columns: 1 }, style: { bold: true } },
    ]),
    { area: { row: total, column: 1, rows: 1, columns: 13 }, style: TOTAL },
  ];
  const gap = (area: Area): ConditionalRule => ({ area, when: { numberAbove: 0 }, style: ACTION.unknown });
  const rules = HALVES.flatMap((half) =>
    value === "?"
      ? [gap({ row: first, column: half, rows: CLASSES.length, columns: INTERESTS.length })]
      : [
          gap({ row: first, column: half + 4, rows: CLASSES.length, columns: 1 }),
          gap({ row: first + 4, column: half, rows: 1, columns: 4 }),
          ...(actions ? coloured({ row: first, column: half, rows: KNOWN, columns: KNOWN }, actions) : []),
        ],
  );
  return { blocks: [{ row, column: 1, cells: lines }], styles, rules };
}

/** The colour of each cell by the word that the rules say of it now, in either language. */
function coloured(area: Area, actions: string): ConditionalRule[] {
  const cell = at(area.row, area.column);
  const place = `${KNOWN}*(ROW(${cell})-${area.row})+COLUMN(${cell})-${area.column - 1}`;
  return (["now", "plan", "nurture", "stop"] as const).map((action) => ({
    area,
    when: {
      formula: `=OR(${wordsOf(action)
        .map((word) => `INDEX(${actions};${place})=${literal(word)}`)
        .join(";")})`,
    },
    style: ACTION[action],
  }));
}

/** A condition of COUNTIFS that means this word and no pattern. */
export function exactly(word: string | number): string {
  return typeof word === "number" ? String(word) : `"${word.replace(/[~?*]/g, "~$&").replace(/"/g, '""')}"`;
}

/**
 * Labels of the classes, live: the least potential of each where the method has thresholds, else the shares that make the
 * classes. Money is grouped by three digits without TEXT, whose patterns depend on the locale.
 */
export function classLabels(texts: ReportTexts, refs: MethodRefs): PlanCell[] {
  const words = texts.segments;
  const threshold = (i: number) => `INDEX(${refs.thresholds};${i})`;
  const share = (i: number) => `ROUND(INDEX(${refs.shares};${i})*100;0)`;
  const label = (letter: string, i: number, byMoney: string, byShare: string): Formula => {
    const money = joined(byMoney, { class: literal(letter), money: grouped(threshold(i), texts.group) });
    return {
      formula: `=IF(${threshold(i)}="";${joined(byShare, { class: literal(letter), share: share(i) })};${money})`,
    };
  };
  return [
    label("A", 1, words.from, words.first),
    label("B", 2, words.from, words.next),
    label("C", 3, words.from, words.rest),
    label("D", 3, words.below, words.nothing),
    words.unknownPotential,
  ];
}
