import type { ReportTexts } from "../../messages/reports.ts";
import { ACTION, COUNT, HEAD, INPUT, MUTED, NOTE, SECTION, TOTAL } from "../look.ts";
import { sameAs } from "../plain/refs.ts";
import type { Area, PlanCell, Style, Validation } from "../plan.ts";
import { at, downFrom, span } from "../refs.ts";
import { LIST } from "./list.ts";
import { CLASSES, exactly, type Part } from "./matrix.ts";
import { type Condition, measured, measures } from "./measure.ts";

/** Rows of the matrix: title with its two dropdowns, heading, classes, total. */
export const BY_ROWS = CLASSES.length + 3;
/** Columns: named groups from B on, then the other groups, the unknown ones, the total. */
export const BY_NAMED = 9;
const FIRST = 2;
const OTHER = FIRST + BY_NAMED;
const UNKNOWN = OTHER + 1;
const ALL = UNKNOWN + 1;

/** Where the dropdowns stand in the title row: what goes across, what is counted. */
export const BY_CHOICES = { across: 2, measure: 5 } as const;

export interface ByInput {
  readonly texts: ReportTexts;
  readonly row: number;
  /** First row of clients in the list. */
  readonly list: number;
  readonly labels: readonly PlanCell[];
  /** What was chosen before; anything unknown gives the first choices. */
  readonly across: string;
  readonly measure: string;
}

/** What can go across: words of the list's heading. */
export function acrossChoices({ list, segments }: ReportTexts): readonly string[] {
  const named = [LIST.value, LIST.interest, LIST.manager, LIST.role].map((column) => list[column - 1]!);
  return [segments.segment, segments.region, ...named];
}

/**
 * The formula of the hidden last column of the list: for each client the group that goes across. It makes the matrix
 * follow its dropdown by plain conditions on one column.
 */
export function acrossColumn(row: number, list: number): string {
  const heads = span(list - 1, 1, 1, LIST.across - 1);
  const body = `$A$${list}:${downFrom(list, LIST.across - 1).split(":")[1]}`;
  return `=INDEX(${body};0;MATCH(${at(row, BY_CHOICES.across)};${heads};0))`;
}

/** Class against a group of the user's choice: the nine largest groups, all others together, unknown ones, the total. */
export function byMatrix({ texts, row, list, labels, across, measure }: ByInput): Part & {
  readonly validations: readonly Validation[];
} {
  const words = texts.segments;
  const dimensions = acrossChoices(texts);
  const counted = measures(texts);
  const head = row + 1;
  const first = row + 2;
  const total = first + CLASSES.length;
  const chosen = `$${at(row, BY_CHOICES.measure).replace(/\d/, "$$$&")}`;
  const groups = downFrom(list, LIST.across);
  const known = `FILTER(${groups};${downFrom(list, LIST.client)}<>"";${groups}<>"?")`;
  const cellOf = (conditions: readonly Condition[]) => measured(texts, chosen, list, conditions, true);
  const line = (label: PlanCell, classes: readonly Condition[], at_: number): PlanCell[] => [
    label,
    ...Array.from({ length: BY_NAMED }, (_, j): PlanCell => {
      const name = at(head, FIRST + j).replace(/\d/, "$$$&");
      return { formula: `=IF(${name}="";"";${cellOf([...classes, ["across", sameAs(name)]])})` };
    }),
    {
      formula: `=IF(${chosen}=${JSON.stringify(counted[4])};"";${at(at_, ALL)}-${at(at_, UNKNOWN)}-SUM(${span(at_, FIRST, 1, BY_NAMED)}))`,
    },
    { formula: `=${cellOf([...classes, ["across", exactly("?")]])}` },
    { formula: `=${cellOf(classes)}` },
  ];
  const cells: PlanCell[][] = [
    [
      words.by,
      dimensions.includes(across) ? across : dimensions[0]!,
      "",
      words.show,
      counted.includes(measure) ? measure : counted[0],
      ...Array<PlanCell>(ALL - 5).fill(""),
    ],
    [
      words.class,
      {
        formula: `=IFERROR(TRANSPOSE(CHOOSECOLS(SORTN(HSTACK(UNIQUE(${known});ARRAYFORMULA(COUNTIF(${groups};UNIQUE(${known}))));${BY_NAMED};0;2;FALSE;1;TRUE);1));"")`,
      },
      ...Array<PlanCell>(BY_NAMED - 1).fill(""),
      words.otherGroups,
      "?",
      texts.total,
    ],
    ...CLASSES.map((letter, i) => line(labels[i]!, [["class", exactly(letter)]], first + i)),
    line(texts.total, [["client", '"?*"']], total),
  ];
  const area = (top: number, left: number, rows: number, columns: number): Area => ({
    row: top,
    column: left,
    rows,
    columns,
  });
  const choice = (column: number) => area(row, column, 1, 2);
  const styles: { area: Area; style: Style }[] = [
    { area: area(row, 1, 1, 1), style: SECTION },
    { area: area(row, 4, 1, 1), style: { ...NOTE, align: "right" } },
    ...Object.values(BY_CHOICES).map((column) => ({ area: choice(column), style: INPUT })),
    { area: area(head, 1, 1, ALL), style: HEAD },
    { area: area(head, FIRST, 1, ALL - 1), style: { align: "right", size: 9 } },
    { area: area(first, 1, 4, 1), style: { bold: true } },
    { area: area(first + 4, 1, 1, 1), style: MUTED },
    { area: area(first, FIRST, CLASSES.length + 1, ALL - 1), style: { format: COUNT } },
    { area: area(first, ALL, CLASSES.length, 1), style: { bold: true } },
    { area: area(total, 1, 1, ALL), style: TOTAL },
  ];
  return {
    blocks: [{ row, column: 1, cells }],
    styles,
    rules: [
      { area: area(first, UNKNOWN, CLASSES.length, 1), when: { numberAbove: 0 }, style: ACTION.unknown },
      { area: area(first + 4, FIRST, 1, BY_NAMED + 1), when: { numberAbove: 0 }, style: ACTION.unknown },
    ],
    validations: [
      { area: area(row, BY_CHOICES.across, 1, 1), rule: { list: dimensions, strict: true } },
      { area: area(row, BY_CHOICES.measure, 1, 1), rule: { list: counted, strict: true } },
    ],
  };
}
