import { MISSING } from "../../cells/method-words.ts";
import type { World } from "../../cells/types.ts";
import { functionWords } from "../../messages/functions.ts";
import type { ReportTexts } from "../../messages/reports.ts";
import type { Method } from "../../model/method/method.ts";
import { cellRules } from "../../model/tasks/rules.ts";
import type { Book } from "../../model/types.ts";
import { dateFormat } from "../day.ts";
import { ACCENT, ACTION, COUNT, HEAD, MONEY, NOTE, SECTION, STATUS, TOTAL } from "../look.ts";
import type { MethodRefs } from "../method/refs.ts";
import type { Area, Block, ConditionalRule, PlanCell, SheetPlan, Style } from "../plan.ts";
import { downFrom } from "../refs.ts";
import { acrossColumn, BY_CHOICES, BY_ROWS, byMatrix } from "./by.ts";
import { DATE_CELL, FILTER_CELLS, type Filters, head, VALUES } from "./head.ts";
import { ACTIONS, LIST, listFormula } from "./list.ts";
import { BAND_ROWS, band } from "./lists.ts";
import { actionsBlock, classLabels, exactly, INTERESTS, MATRIX_ROWS, MEASURE_CELL, matrix, WIDTH } from "./matrix.ts";
import { type Condition, measured } from "./measure.ts";
import { type Norms, paretoNote, stopNote, upgradeNote } from "./notes.ts";

export interface SegmentsInput {
  readonly book: Book;
  readonly world: World;
  readonly texts: ReportTexts;
  readonly refs: MethodRefs;
  readonly method: Method;
  /** The report date: a day, or the formula that names it. */
  readonly date: PlanCell;
  /** Whether there is a Stages tab. */
  readonly knowsStages: boolean;
  readonly filters: Filters;
  /** Calls a day by the norms. */
  readonly norms: Norms;
  /** Rows of the team's that no client or order was made of, in sentences. */
  readonly left: readonly string[];
}

/** Columns of the list with its hidden last one. */
const COLUMNS = LIST.across;
const FIRST_MATRIX = 5;
/** Free rows below the list, so that it can grow. */
const ROOM = 300;
const WIDTHS = [200, 100, 100, 100, 100, 100, 100, 130, 130, 100, 100, 100, 100, 100, 100, 100, 100, 100];

/**
 * The Segments tab: a matrix class x interest for each marketing value, one of class against a group of the user's choice,
 * what follows from them in sentences and short lists, and the list of clients below. The list is one formula, all above
 * counts its rows, so that all of it follows the team's data, the method and the filters, and every total can be checked
 * against the list.
 */
export function planSegments(input: SegmentsInput): SheetPlan {
  const { book, world, texts, refs, method, filters, date, knowsStages, norms } = input;
  const words = texts.segments;
  const values = functionWords(world.language).values;
  const { ruleOf } = cellRules(method, book.clients, world);
  const asked = matricesOf(new Set(book.clients.map((client) => ruleOf(client).value)));
  const allRow = FIRST_MATRIX + asked.length * MATRIX_ROWS;
  const notes = allRow + 1;
  const byRow = notes + NOTES;
  const bandRow = byRow + BY_ROWS;
  const listRow = bandRow + BAND_ROWS + 2;
  const list = listRow + 1;
  const rows = listRow + book.clients.length + Math.max(ROOM, Math.ceil(book.clients.length / 4));
  const labels = classLabels(texts, refs);
  const steps = method.parameters.upgrade_class_steps;
  const top = head(book, world, texts, filters, { date, list });
  const by = byMatrix({ texts, row: byRow, list, labels, across: filters.across, measure: filters.acrossMeasure });
  const said = actionsBlock(
    refs,
    asked.flatMap((value) => (value === MISSING ? [] : values[value])),
    FIRST_MATRIX,
    COLUMNS + 1,
  );
  const parts = [
    top,
    ...asked.map((value, i) =>
      matrix({
        texts,
        row: FIRST_MATRIX + i * MATRIX_ROWS,
        title: value === MISSING ? words.unknownValue : values[value],
        value: value === MISSING ? MISSING : values[value],
        list,
        labels,
        actions: value === MISSING ? undefined : said.actionsOf(values[value]),
      }),
    ),
    by,
    band({ texts, book, refs, row: bandRow, list, steps, asOf: DATE_CELL, knowsStages }),
  ];
  const block = (row: number, cells: readonly PlanCell[]): Block => ({ row, column: 1, cells: [cells] });
  const down = (from: number, columns = 1): Area => ({ row: list, column: from, rows: rows - listRow, columns });
  /** What is painted: the clients and some more, not all the room, for every painted cell takes time. */
  const filled = (from: number, columns = 1): Area => ({ ...down(from, columns), rows: book.clients.length + ROOM });
  return {
    tab: "segments",
    title: words.title,
    rows,
    columns: COLUMNS + said.columns,
    frozenRows: 4,
    frozenColumns: 0,
    widths: WIDTHS,
    blocks: [
      ...parts.flatMap((part) => part.blocks),
      ...said.blocks,
      block(allRow, allClients(texts, list)),
      ...[paretoNote(texts, list), upgradeNote(texts, list, steps), stopNote(texts, list, norms)].map((note, i) =>
        block(notes + i, [note]),
      ),
      block(listRow - 2, [words.forecastNote]),
      block(listRow - 1, [words.clients, [words.sorted, ...input.left].join(". ")]),
      block(listRow, [{ formula: listFormula(book, refs, FILTER_CELLS, DATE_CELL, knowsStages) }]),
      { row: list, column: LIST.across, cells: [[{ formula: acrossColumn(byRow, list) }]] },
    ],
    styles: [
      ...parts.flatMap((part) => part.styles),
      { area: cell(allRow, 1, WIDTH), style: TOTAL },
      { area: cell(allRow, 2, 6), style: { format: COUNT } },
      { area: cell(allRow, 8, 6), style: { format: MONEY } },
      { area: cell(listRow - 2, 1), style: NOTE },
      { area: cell(listRow - 1, 1), style: SECTION },
      { area: cell(listRow - 1, 2), style: NOTE },
      { area: cell(listRow, 1, COLUMNS), style: HEAD },
      ...CENTRED.flatMap((column) => [
        { area: cell(listRow, column), style: { align: "center" } as Style },
        { area: filled(column), style: { align: "center" } as Style },
      ]),
      ...[LIST.next, LIST.touch].map((column) => ({ area: cell(listRow, column), style: { align: "right" } as Style })),
      { area: cell(listRow, LIST.potential, 3), style: { align: "right" } },
      { area: filled(LIST.next), style: { format: dateFormat(world.language) } },
      { area: filled(LIST.potential, 3), style: { format: MONEY } },
    ],
    rules: [...parts.flatMap((part) => part.rules), ...listRules(world, texts.actions, down)],
    validations: [...top.validations, ...by.validations],
    charts: [],
    hiddenColumns: [{ column: LIST.across, columns: 1 + said.columns }],
    typing: [...top.typing, ...Object.values(BY_CHOICES).map((column) => cell(byRow, column))],
    tabColor: ACCENT,
  };
}

/** Sentences below the matrices. */
const NOTES = 3;
const CENTRED = [LIST.class, LIST.interest, LIST.salesClass];

/** The line below the matrices: all clients by interest, and what the right halves show of them. */
function allClients(texts: ReportTexts, list: number): PlanCell[] {
  const client = downFrom(list, LIST.client);
  const money = (condition: Condition) => ({ formula: `=${measured(texts, MEASURE_CELL, list, [condition], false)}` });
  return [
    texts.segments.allClients,
    ...INTERESTS.map((interest) => ({ formula: `=COUNTIF(${downFrom(list, LIST.interest)};${exactly(interest)})` })),
    { formula: `=COUNTIF(${client};"?*")` },
    ...INTERESTS.map((interest) => money(["interest", exactly(interest)])),
    money(["client", '"?*"']),
  ];
}

type Value = (typeof VALUES)[number] | typeof MISSING;

/** Which matrices stand: the three values once anybody has one, and the unknown ones when there are any. */
function matricesOf(found: ReadonlySet<string>): Value[] {
  const known = VALUES.some((value) => found.has(value));
  return [...(known ? VALUES : []), ...(found.has(MISSING) || !known ? ([MISSING] as const) : [])];
}

/** Statuses and actions of the list coloured by their words, so that a colour follows its row. */
function listRules(world: World, actions: ReportTexts["actions"], down: (column: number) => Area): ConditionalRule[] {
  const status = functionWords(world.language).taskStatus;
  return [
    { area: down(LIST.status), when: { textIs: status.overdue }, style: STATUS.overdue },
    { area: down(LIST.status), when: { textIs: status.today }, style: STATUS.today },
    { area: down(LIST.status), when: { textIs: status.none }, style: STATUS.none },
    ...ACTIONS.map((action) => ({ area: down(LIST.action), when: { textIs: actions[action] }, style: ACTION[action] })),
  ];
}

const cell = (row: number, column: number, columns = 1): Area => ({ row, column, rows: 1, columns });
