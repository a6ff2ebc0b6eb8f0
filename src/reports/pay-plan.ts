import { clientKey, isBlank, textOf } from "../cells/text.ts";
import type { Cell } from "../cells/types.ts";
import { dayWord } from "../messages/figures.ts";
import { said } from "../messages/hand-over.ts";
import type { Language } from "../messages/language.ts";
import type { PayTexts } from "../messages/pay.ts";
import { PAID, type Paid } from "../model/method/norms.ts";
import type { PaidActions } from "../model/monitor/pay.ts";
import { ACCENT, COUNT, INPUT, MONEY, NOTE, RATE, TITLE } from "./look.ts";
import { layTable, type Table } from "./monitor/part.ts";
import type { PlanCell, SheetPlan } from "./plan.ts";
import { at, fixed, span } from "./refs.ts";

export interface PayInput {
  readonly actions: PaidActions;
  readonly nameOf: (person: string) => string;
  /** Name and points of each kind of action; a formula where the tab Norms says them. */
  readonly points: { readonly [P in Paid]: { readonly name: string; readonly points: PlanCell } };
  /** What people typed into the tab before. */
  readonly typed: { readonly fund: PlanCell; readonly now: ReadonlyMap<string, PlanCell> };
  readonly texts: PayTexts;
  readonly language: Language;
}

/** Below up to four lines that say what is counted. */
const FUND_ROW = 7;
const FUND = "$B$7";
const ACTIONS_ROW = 9;
/** Columns of the table of people. */
const FIRST_COUNT = 2;
const POINTS = FIRST_COUNT + PAID.length;
const [SHARE, EVEN_SHARE, BY_ACTION, EVEN, NOW, DIFFERENCE] = [1, 2, 3, 4, 5, 6].map((i) => POINTS + i) as [
  number,
  number,
  number,
  number,
  number,
  number,
];
const [WIDE, NARROW] = [210, 104];

/** Pay by action tried on the last thirteen weeks: live in the fund, the points and what is typed as paid now. */
export function payPlan(input: PayInput): SheetPlan {
  const { actions, texts, language, typed } = input;
  const day = (serial: number) => dayWord(language, serial);
  const first = layTable(actionsTable(input), ACTIONS_ROW);
  const people = peopleTable(input, first.first);
  const second = layTable(people, first.next + 1);
  const now = { row: second.first, column: NOW, rows: Math.max(1, actions.people.length), columns: 1 };
  const fund = { row: FUND_ROW, column: 2, rows: 1, columns: 1 };
  const remarks = remarksOf(input);
  const notes = [
    said(texts.about, { from: day(actions.from), to: day(actions.to) }),
    ...texts.rules,
    ...(actions.begins > actions.from ? [said(texts.short, { day: day(actions.begins) })] : []),
  ];
  return {
    tab: "pay",
    title: texts.title,
    rows: second.next + remarks.length + 1,
    columns: DIFFERENCE,
    frozenRows: 0,
    frozenColumns: 0,
    widths: [WIDE, ...Array<number>(DIFFERENCE - 1).fill(NARROW)],
    blocks: [
      { row: 1, column: 1, cells: [texts.title, ...notes].map((line) => [line]) },
      { row: FUND_ROW, column: 1, cells: [[texts.fund, typed.fund, texts.fundNote]] },
      ...first.blocks,
      ...second.blocks,
      ...(remarks.length > 0 ? [{ row: second.next + 1, column: 1, cells: remarks.map((line) => [line]) }] : []),
    ],
    styles: [
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: TITLE },
      { area: { row: 2, column: 1, rows: notes.length, columns: 1 }, style: NOTE },
      { area: { ...fund, column: 1 }, style: { bold: true } },
      { area: { ...fund, column: 3 }, style: NOTE },
      ...first.styles,
      ...second.styles,
      { area: fund, style: { ...INPUT, format: MONEY } },
      { area: now, style: INPUT },
    ],
    rules: [],
    validations: [],
    charts: [],
    typing: [fund, now],
    tabColor: ACCENT,
  };
}

/** What stands behind one action of each kind: a row for each, in the order of the points. */
function actionsTable({ actions, points, texts }: PayInput): Table {
  const { title, about, heads } = texts.actions;
  const formats = [undefined, "general", COUNT, "0.0", MONEY, MONEY];
  const total = (kind: Paid) => actions.people.reduce((sum, { counts }) => sum + counts[kind], 0);
  return {
    title,
    about,
    columns: heads.map((head, i) => ({ head, ...(formats[i] === undefined ? {} : { format: formats[i] }) })),
    rows: (first) => {
      const [all, counted] = [2, 3].map((column) => fixed(span(first, column, PAID.length, 1))) as [string, string];
      return PAID.map((kind, i) => {
        const count = total(kind);
        const price = `${FUND}*${at(first + i, 2)}/SUMPRODUCT(${all};${counted})`;
        return [
          points[kind].name,
          points[kind].points,
          count,
          actions.won > 0 ? count / actions.won : "",
          kind !== "second" && actions.won > 0 && count > 0 ? actions.money / count : "",
          { formula: `=IF(${FUND}="";"";IFERROR(${price};""))` },
        ];
      });
    },
  };
}

/** Who would have earned what: counts, points, shares, money by action against an even split or what is paid now. */
function peopleTable({ actions, nameOf, points, typed, texts }: PayInput, firstAction: number): Table {
  const { title, about, heads } = texts.people;
  const names = heads.flatMap((head) => (head === "{actions}" ? PAID.map((kind) => points[kind].name) : [head]));
  const format = (column: number) =>
    column === SHARE || column === EVEN_SHARE ? RATE : column === POINTS || column < POINTS ? COUNT : MONEY;
  const people = [...actions.people].sort((a, b) => (nameOf(a.person) < nameOf(b.person) ? -1 : 1));
  return {
    title,
    about,
    columns: names.map((head, i) => (i === 0 ? { head } : { head, format: format(i + 1) })),
    total: true,
    rows: (first) => {
      const n = people.length;
      const row = (i: number, name: string, counts: readonly PlanCell[], now: PlanCell): PlanCell[] => {
        const cell = (column: number) => at(first + i, column);
        const all = fixed(span(first, POINTS, n, 1));
        const sum = PAID.map((_, j) => `${cell(FIRST_COUNT + j)}*${fixed(at(firstAction + j, 2))}`).join("+");
        const money = (formula: string) => ({ formula: `=IF(${FUND}="";"";IFERROR(${formula};""))` });
        return [
          name,
          ...counts,
          { formula: `=${sum}` },
          { formula: `=IFERROR(${cell(POINTS)}/SUM(${all});"")` },
          1 / n,
          money(`${FUND}*${cell(SHARE)}`),
          money(`${FUND}/${n}`),
          now,
          money(`${cell(BY_ACTION)}-IF(${cell(NOW)}="";${cell(EVEN)};${cell(NOW)})`),
        ];
      };
      const rows = people.map(({ person, counts }, i) =>
        row(
          i,
          nameOf(person),
          PAID.map((kind) => counts[kind]),
          typed.now.get(clientKey(nameOf(person))) ?? "",
        ),
      );
      const totals = Array.from({ length: DIFFERENCE - 1 }, (_, j): PlanCell => {
        return n === 0 ? "" : { formula: `=SUM(${span(first, j + 2, n, 1)})` };
      });
      return [...rows, [texts.team, ...totals]];
    },
  };
}

/** Points without sales, and sales without points. */
function remarksOf({ actions, nameOf, texts }: PayInput): string[] {
  const named = (is: (counts: { readonly [P in Paid]: number }) => boolean) =>
    actions.people
      .filter(({ counts }) => is(counts))
      .map(({ person }) => nameOf(person))
      .sort()
      .join(", ");
  const idle = named(({ call, meeting, offer, won, second }) => call + meeting + offer > 0 && won + second === 0);
  const silent = named(({ call, meeting, offer, won, second }) => call + meeting + offer === 0 && won + second > 0);
  return [
    ...(idle === "" ? [] : [said(texts.idle, { names: idle })]),
    ...(silent === "" ? [] : [said(texts.silent, { names: silent })]),
  ];
}

/** The fund and what is paid now, as they stand in a tab that was laid before. */
export function typedInPay(values: readonly (readonly Cell[])[], { people: { heads } }: PayTexts): PayInput["typed"] {
  const fund = cellOf(values[FUND_ROW - 1]?.[1]);
  const head = values.findIndex((line) => textOf(line[0] ?? "") === heads[0] && textOf(line[NOW - 1] ?? "") !== "");
  const now = new Map<string, PlanCell>();
  if (head >= 0)
    for (const line of values.slice(head + 1)) {
      const [name] = line;
      if (isBlank(name)) break;
      if (!isBlank(line[NOW - 1])) now.set(clientKey(textOf(name!)), cellOf(line[NOW - 1]));
    }
  return { fund, now };
}

const cellOf = (cell: Cell | undefined): PlanCell => (isBlank(cell) ? "" : (cell as PlanCell));
