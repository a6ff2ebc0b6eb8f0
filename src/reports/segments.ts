import { actionOf } from "../cells/actions.ts";
import { MISSING } from "../cells/method-words.ts";
import { clientKey } from "../cells/text.ts";
import type { World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import type { ReportTexts } from "../messages/reports.ts";
import type { Method } from "../model/method.ts";
import { type CellRule, cellRules } from "../model/tasks-rules.ts";
import type { Book, Client } from "../model/types.ts";
import { UNKNOWN_CLIENT } from "../model/unknown-client.ts";
import { dateFormat, day } from "./day.ts";
import { ACCENT, ACTION, COUNT, HEAD, INPUT, MONEY, MUTED, NOTE, SECTION, STATUS, TITLE, TOTAL } from "./look.ts";
import type { MethodRefs } from "./method-refs.ts";
import type { Area, Block, ConditionalRule, PlanCell, SheetPlan, Style } from "./plan.ts";
import { downFrom } from "./refs.ts";
import { ACTIONS, clientTable, LIST, listFormula } from "./segments-list.ts";
import { classLabels, exactly, INTERESTS, MATRIX_ROWS, matrix } from "./segments-matrix.ts";
import { joined, literal, sentence } from "./sentence.ts";

/** What the user chose in the filters of the tab that is built anew; "" or the word for all: no filter. */
export interface Filters {
  readonly segment: string;
  readonly region: string;
  readonly manager: string;
}

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
}

const COLUMNS = 13;
const FIRST_MATRIX = 5;
/** Where the report date stands. */
export const DATE_CELL = "$M$1";
/** Cells of the filters in row 3. */
export const FILTER_CELLS = { segment: "C3", region: "F3", manager: "I3" } as const;
const FILTER_COLUMNS = { segment: 3, region: 6, manager: 9 } as const;
/** Free rows below the list, so that it can grow. */
const ROOM = 300;
const WIDTHS = [200, 100, 100, 100, 100, 100, 100, 130, 130, 100, 100, 100, 100];

/**
 * The Segments tab: a matrix class x interest for each marketing value, clients and their potential side by side, and the
 * list of clients below. The list is one formula, the matrices count its rows, so that all of it follows the team's data,
 * the method and the filters, and every total can be checked against the list.
 */
export function planSegments({
  book,
  world,
  texts,
  refs,
  method,
  filters,
  date,
  knowsStages,
}: SegmentsInput): SheetPlan {
  const words = texts.segments;
  const dates = dateFormat(world.language);
  const values = functionWords(world.language).values;
  const { ruleOf } = cellRules(method, book.clients, world);
  const asked = matricesOf(new Set(book.clients.map((client) => ruleOf(client).value)));
  const titles = asked.map((value) => (value === MISSING ? words.unknownValue : values[value]));
  const allRow = FIRST_MATRIX + asked.length * MATRIX_ROWS;
  const list = allRow + 2;
  const first = list + 1;
  const rows = list + book.clients.length + Math.max(ROOM, Math.ceil(book.clients.length / 4));
  const labels = classLabels(texts, refs);
  const parts = asked.map((value, i) =>
    matrix({
      texts,
      row: FIRST_MATRIX + i * MATRIX_ROWS,
      title: titles[i]!,
      value: value === MISSING ? MISSING : values[value],
      list,
      labels,
      styleOf: (potential, interest) => styleFor(ruleOf, potential, value, String(interest)),
    }),
  );
  const choices = {
    segment: distinct(book.clients, (client) => client.segment),
    region: distinct(book.clients, (client) => client.region),
    manager: distinct(book.clients, (client) => client.manager),
  };
  const chosen = (name: keyof Filters) => (choices[name].includes(filters[name]) ? filters[name] : texts.all);
  const column = (name: keyof typeof LIST) => downFrom(first, LIST[name]);
  const total = (half: number, j: number): PlanCell => {
    const interest = INTERESTS[j];
    if (interest === undefined)
      return { formula: half === 0 ? `=COUNTIF(${column("client")};"?*")` : `=SUM(${column("potential")})` };
    return {
      formula:
        half === 0
          ? `=COUNTIF(${column("interest")};${exactly(interest)})`
          : `=SUMIFS(${column("potential")};${column("interest")};${exactly(interest)})`,
    };
  };
  const place = clientTable(book)?.tabName ?? "";
  const filter = (name: keyof Filters, label: string): PlanCell[] => [label, chosen(name), ""];
  const blocks: Block[] = [
    {
      row: 1,
      column: 1,
      cells: [
        [...padded([words.title]).slice(0, -2), texts.asOf, date],
        padded([
          sentence(words.proof, {
            place: literal(tabName(place, world.language)),
            date: day(DATE_CELL, texts),
            parts: [...VALUES.map((value) => [values[value], values[value]] as const), [MISSING, MISSING] as const]
              .map(([name, value]) => joined(`${name} {n}`, { n: `COUNTIF(${column("value")};${exactly(value)})` }))
              .join('&" + "&'),
            clients: `COUNTIF(${column("client")};"?*")`,
          }),
        ]),
        [
          words.filter,
          ...filter("segment", words.segment),
          ...filter("region", words.region),
          ...filter("manager", words.manager),
          "",
          "",
          "",
        ],
        padded([
          words.colour,
          ...ACTIONS.flatMap((action): PlanCell[] => [
            sentence(`${texts.actions[action]}: {n}`, {
              n: `COUNTIF(${column("action")};${exactly(texts.actions[action])})`,
            }),
            "",
          ]),
        ]),
      ],
    },
    ...parts.flatMap((part) => part.blocks),
    {
      row: allRow,
      column: 1,
      cells: [
        [words.allClients, ...[0, 1].flatMap((half) => Array.from({ length: 6 }, (_, j) => total(half, j)))],
        padded([words.clients, words.sorted]),
        padded([{ formula: listFormula(book, refs, FILTER_CELLS, DATE_CELL, knowsStages) }]),
      ],
    },
  ];
  const down = (from: number, columns = 1): Area => ({ row: first, column: from, rows: rows - list, columns });
  return {
    tab: "segments",
    title: words.title,
    rows,
    columns: COLUMNS,
    frozenRows: 4,
    frozenColumns: 0,
    widths: WIDTHS,
    blocks,
    styles: [
      { area: cell(1, 1), style: TITLE },
      { area: cell(1, COLUMNS - 1), style: { ...MUTED, align: "right" } },
      { area: cell(1, COLUMNS), style: { ...MUTED, format: dates } },
      { area: line(2), style: NOTE },
      { area: cell(3, 1), style: { bold: true } },
      { area: cell(4, 1), style: { bold: true } },
      ...Object.values(FILTER_COLUMNS).flatMap((c) => [
        { area: cell(3, c - 1), style: { ...MUTED, align: "right" } as Style },
        { area: cell(3, c, 2), style: INPUT },
      ]),
      ...ACTIONS.map((action, i) => ({ area: cell(4, 2 + i * 2, 2), style: ACTION[action] })),
      ...parts.flatMap((part) => part.styles),
      { area: line(allRow), style: TOTAL },
      { area: cell(allRow, 2, 6), style: { format: COUNT } },
      { area: cell(allRow, 8, 6), style: { format: MONEY } },
      { area: cell(allRow + 1, 1), style: SECTION },
      { area: cell(allRow + 1, 2), style: NOTE },
      { area: line(list), style: HEAD },
      { area: cell(list, LIST.class), style: { align: "center" } },
      { area: cell(list, LIST.interest), style: { align: "center" } },
      { area: cell(list, LIST.next), style: { align: "right" } },
      { area: cell(list, LIST.potential, 3), style: { align: "right" } },
      { area: down(LIST.class), style: { align: "center" } },
      { area: down(LIST.interest), style: { align: "center" } },
      { area: down(LIST.next), style: { format: dates } },
      { area: down(LIST.potential, 3), style: { format: MONEY } },
    ],
    rules: [...parts.flatMap((part) => part.rules), ...listRules(world, texts.actions, down)],
    validations: (Object.keys(FILTER_COLUMNS) as (keyof Filters)[]).map((name) => ({
      area: cell(3, FILTER_COLUMNS[name]),
      rule: { list: [texts.all, ...choices[name]], strict: true },
    })),
    charts: [],
    typing: Object.values(FILTER_COLUMNS).map((c) => cell(3, c)),
    tabColor: ACCENT,
  };
}

const VALUES = ["vip", "ambitious", "ordinary"] as const;
type Value = (typeof VALUES)[number] | typeof MISSING;

/** Which matrices stand: the three values once anybody has one, and the unknown ones when there are any. */
function matricesOf(found: ReadonlySet<string>): Value[] {
  const known = VALUES.some((value) => found.has(value));
  return [...(known ? VALUES : []), ...(found.has(MISSING) || !known ? ([MISSING] as const) : [])];
}

/** The colour of a cell of the matrix: what the rules say of a client who stands in it. */
function styleFor(
  ruleOf: (client: Client) => CellRule,
  potentialClass: string,
  value: string,
  interest: string,
): Style {
  const action = actionOf(ruleOf({ ...UNKNOWN_CLIENT, potentialClass, value, interest }).action);
  return action ? ACTION[action] : {};
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

/** The distinct words of a column in alphabetical order, by client key. */
function distinct(clients: readonly Client[], of: (client: Client) => string): string[] {
  const words = new Map<string, string>();
  for (const client of clients)
    if (of(client) !== "" && !words.has(clientKey(of(client)))) words.set(clientKey(of(client)), of(client));
  return [...words.values()].sort();
}

const tabName = (name: string, language: World["language"]) => (language === "ru" ? `«${name}»` : `“${name}”`);
const cell = (row: number, column: number, columns = 1): Area => ({ row, column, rows: 1, columns });
const line = (row: number): Area => cell(row, 1, COLUMNS);
const padded = (cells: readonly PlanCell[]): PlanCell[] => [
  ...cells,
  ...Array<PlanCell>(COLUMNS - cells.length).fill(""),
];
