import { MISSING } from "../../cells/method-words.ts";
import { clientKey } from "../../cells/text.ts";
import type { Cell, World } from "../../cells/types.ts";
import { functionWords } from "../../messages/functions.ts";
import type { ReportTexts } from "../../messages/reports.ts";
import { stageKinds } from "../../model/book/stage-kinds.ts";
import type { Method } from "../../model/method/method.ts";
import { columnLetter, tabRef } from "../../model/refs.ts";
import type { Book, Field } from "../../model/types.ts";
import { methodRefs, type PlaceOf, valueRef } from "../method/layout.ts";
import type { PlainReport, Shown } from "../plain/plain.ts";
import { plainColumn } from "../plain/refs.ts";
import type { Block, Formula, MethodKey, PlanCell, SheetPlan } from "../plan.ts";
import { at, downFrom } from "../refs.ts";
import { literal } from "../sentence.ts";
import { BY_CHOICES, BY_NAMED, BY_ROWS } from "./by.ts";
import { DATE_CELL } from "./head.ts";
import { clientTable, LIST } from "./list.ts";
import { BAND_ROWS, LENGTH } from "./lists.ts";
import { type PlainListInput, plainRow } from "./plain-list.ts";
import { plainRules } from "./plain-rules.ts";

export interface PlainSegmentsInput {
  readonly plan: SheetPlan;
  readonly book: Book;
  readonly world: World;
  readonly texts: ReportTexts;
  readonly method: Method;
  readonly nameOf: (tab: MethodKey) => string;
  readonly places: PlaceOf;
  /** Words of the Rules tab for who works with a client, and for a ripe segment. */
  readonly words: { readonly role: { readonly [role: string]: string }; readonly ripe: string };
  /** Whether a filter leaves clients out. */
  readonly filtered: boolean;
}

/** Formulas for all clients together: each costs a build some thousandth of a second, and the tab its speed. */
const MOST = 6000;
/** Clients above which there are none at all: those of the matrices alone go through all clients some two thousand times. */
const LARGEST = 2000;
/** Clients times sales up to which formulas sum each client's sales: every one goes through all sales. */
const MOST_READS = 20_000_000;
/** Columns of the list in the order in which they become formulas while there is room for them. */
const FIRST: readonly (keyof typeof LIST)[] = [
  ...([
    "potential",
    "sales",
    "gap",
    "class",
    "value",
    "interest",
    "cell",
    "action",
    "next",
    "status",
    "touch",
  ] as const),
  ...(["role", "salesClass", "manager", "segment", "region", "across"] as const),
];

/**
 * The Segments tab in native formulas. Names and order of the clients stay values, and so does the forecast by cell, for which
 * every deal would have to look up its client.
 */
export function plainSegments(input: PlainSegmentsInput): PlainReport {
  const { plan } = input;
  const list = placeOf(plan, "CLIENT_LIST")!.row + 1;
  const band = list - BAND_ROWS - 3;
  const by = band - BY_ROWS;
  const formulas = (shown: Shown) => {
    const names: string[] = [];
    while (shown(list + names.length, LIST.client) !== "") names.push(String(shown(list + names.length, LIST.client)));
    if (names.length > LARGEST) return names.length * FIRST.length;
    return [
      ...kept(plan),
      groupHeads(plan, by + 1),
      ...shortLists(plan, band + 2, list),
      ...clientRows(input, list, by, names, shown),
      ...cellActions(input),
    ];
  };
  return Object.assign(formulas, { mixed: true, says: input.texts.segments.plain });
}

const OURS = /(?:CLIENT_LIST|CLIENT_CELL|CELL_FORECAST|READ_AS)\(/;
/** Native formulas that fill more cells than their own. */
const SPILLING = /^=(?:INDEX\(.*;0;|IFERROR\(TRANSPOSE\(|SORTN\(|CHOOSECOLS\()/;

/** The formulas of the live report that are native already. */
function kept({ blocks }: SheetPlan): Block[] {
  return blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, i) =>
      line.flatMap((cell, j): Block[] =>
        isFormula(cell) && !OURS.test(cell.formula) && !SPILLING.test(cell.formula)
          ? [{ row: row + i, column: column + j, cells: [[cell]] }]
          : [],
      ),
    ),
  );
}

const isFormula = (cell: PlanCell): cell is Formula => typeof cell === "object" && "formula" in cell;

/** Where the formula with a function of ours stands. */
function placeOf({ blocks }: SheetPlan, name: string): Place | undefined {
  for (const { row, column, cells } of blocks)
    for (const [i, line] of cells.entries())
      for (const [j, cell] of line.entries())
        if (isFormula(cell) && cell.formula.startsWith(`=${name}(`)) return { row: row + i, column: column + j };
  return undefined;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The body of the formula in a cell of the plan. */
function bodyAt({ blocks }: SheetPlan, row: number, column: number): string {
  const block = blocks.find((one) => one.row <= row && row < one.row + one.cells.length && one.column === 1)!;
  return (block.cells[row - block.row]![column - 1] as Formula).formula.slice(1);
}

/** The groups that go across, each by a formula of its own. */
function groupHeads(plan: SheetPlan, row: number): Block {
  const all = bodyAt(plan, row, 2);
  const cells = Array.from({ length: BY_NAMED }, (_, i) => ({ formula: `=IFERROR(INDEX(${all};1;${i + 1});"")` }));
  return { row, column: 2, cells: [cells] };
}

/** Whom to make larger and whom not to work with: the names by formulas, what stands beside them from the list. */
function shortLists(plan: SheetPlan, row: number, list: number): Block[] {
  const nth = (column: number, i: number) => ({
    formula: `=IFERROR(INDEX(${bodyAt(plan, row, column)};${i + 1};1);"")`,
  });
  const beside = (name: string, column: keyof typeof LIST) => ({
    formula: `=IF(${name}="";"";XLOOKUP(${name};${downFrom(list, LIST.client)};${downFrom(list, LIST[column])};""))`,
  });
  const upgrade = Array.from({ length: LENGTH }, (_, i) => {
    const name = `$${at(row + i, 1)}`;
    return [nth(1, i), beside(name, "potential"), beside(name, "sales"), beside(name, "gap")];
  });
  const stop = Array.from({ length: LENGTH }, (_, i) => [nth(5, i), "", beside(`$${at(row + i, 5)}`, "sales")]);
  return [
    { row, column: 1, cells: upgrade },
    { row, column: 5, cells: stop },
  ];
}

/** What the rules say of each cell of the matrices. */
function cellActions({ plan, ...input }: PlainSegmentsInput): Block[] {
  const place = placeOf(plan, "CLIENT_CELL");
  if (!place) return [];
  const { row, column } = place;
  const block = plan.blocks.find((one) => one.row === row && one.column === column - 3)!;
  const rules = rulesOf(input);
  const cells = block.cells.map((_, i) => {
    const [letter, value, interest] = [3, 2, 1].map((left) => `$${at(row + i, column - left)}`) as [
      string,
      string,
      string,
    ];
    const of = { letter, value, interest };
    const formulas = [`${letter}&"-"&${value}&"-"&${interest}`, rules.said(of), rules.role(of), rules.touchDays(of)];
    return formulas.map((formula) => ({ formula: `=${formula}` }));
  });
  return [{ row, column, cells }];
}

function clientRows(
  input: PlainSegmentsInput,
  list: number,
  by: number,
  names: readonly string[],
  shown: Shown,
): Block[] {
  const { book, texts, world, method, nameOf, words, filtered } = input;
  const { taskStatus } = functionWords(world.language);
  const table = clientTable(book);
  const own = table?.kind === "clients" ? table : undefined;
  const mark = (key: string) => valueRef("parameters", key, nameOf, input.places);
  const given: PlainListInput = {
    list,
    clients: names.length,
    asOf: DATE_CELL,
    names: plainColumn(table, "client"),
    known: {
      potential: plainColumn(own, "potential"),
      potentialClass: plainColumn(own, "potential_class"),
      value: plainColumn(own, "marketing_value"),
      interest: plainColumn(own, "interest"),
      segment: plainColumn(own, "segment"),
      region: plainColumn(table, "region"),
      manager: plainColumn(table, "manager"),
      last: plainColumn(table, "last_contact"),
      next: plainColumn(table, "next_contact"),
    },
    sales: salesOf(input, names.length),
    whole: !filtered,
    thresholds: method.thresholds ? [mark("a_from"), mark("b_from"), mark("c_from")] : undefined,
    shares: methodRefs(nameOf, input.places).shares,
    words: wordsIn(input, list, names, shown),
    rules: rulesOf(input),
    roles: [
      [words.role.hunter!, texts.roles.hunter],
      [words.role.farmer!, texts.roles.farmer],
      [words.role.head!, texts.roles.head],
      [words.role.nobody!, ""],
    ],
    shown: { ...texts.roles, stop: texts.actions.stop, status: taskStatus },
    across: `$${at(by, BY_CHOICES.across).replace(/\d/, "$$$&")}`,
  };
  const columns = FIRST.filter((column) => plainRow(given, list, "")[column]).slice(0, Math.floor(MOST / names.length));
  return names.map((name, i) => {
    const formulas = plainRow(given, list + i, name);
    const cells = Array.from({ length: LIST.across }, (): PlanCell => "");
    for (const column of columns) cells[LIST[column] - 1] = formulas[column]!;
    return { row: list + i, column: 1, cells: [cells] };
  });
}

function rulesOf({ method, nameOf, world, texts, words, places }: Omit<PlainSegmentsInput, "plan">) {
  const { head, columns } = places("ripe");
  const down = (at: number) => `${tabRef(nameOf("classes"))}!${downFrom(head + 1, at)}`;
  const { values, actions: usual } = functionWords(world.language);
  const ripe = { segments: down(columns[0]!), until: down(columns[1] || columns[0]! + 1), asOf: DATE_CELL };
  return plainRules(method, nameOf("rules"), places("rules"), ripe, {
    values,
    actions: texts.actions,
    usual,
    ripe: words.ripe,
  });
}

/** What the team's words for class, value and interest mean: the names in the Classes tab, and what the list shows for the others. */
function wordsIn(
  { book, world, nameOf, places }: PlainSegmentsInput,
  list: number,
  names: readonly string[],
  shown: Shown,
) {
  const { values } = functionWords(world.language);
  const { head, columns } = places("values");
  const named = Object.values(values).map((value, i): Meaning => {
    const cell = `$${columnLetter(columns[0]!)}$${head + 1 + i}`;
    return [`LOWER(${tabRef(nameOf("classes"))}!${cell})`, value];
  });
  const rows = new Map(names.map((name, i) => [clientKey(name), list + i]));
  const met = (field: "potentialClass" | "value" | "interest", usual: readonly Cell[]): Meaning[] => {
    const means = new Map<string, Cell>(usual.map((one) => [String(one).toLowerCase(), one]));
    for (const client of book.clients) {
      const row = field === "potentialClass" && client.potential !== null ? undefined : rows.get(client.key);
      const word = client[field].toLowerCase();
      const cell = row === undefined ? MISSING : shown(row, LIST[field === "potentialClass" ? "class" : field]);
      if (word !== "" && cell !== MISSING && !means.has(word)) means.set(word, cell);
    }
    return [...means].map(([word, meaning]) => [literal(word), meaning]);
  };
  return {
    potentialClass: met("potentialClass", ["A", "B", "C", "D"]),
    value: [...named, ...met("value", Object.values(values))],
    interest: met("interest", [1, 2, 3, 4]),
  };
}
type Meaning = readonly [word: string, meaning: Cell];

/** The team's sales: the orders, or else the won deals. */
function salesOf({ book, method }: PlainSegmentsInput, clients: number): PlainListInput["sales"] {
  const orders = book.tables.find(({ kind }) => kind === "orders");
  const table = orders ?? book.tables.find(({ kind }) => kind === "deals");
  const column = (field: Field) => plainColumn(table, field);
  const [names, dates, amounts] = [column("client"), column(orders ? "order_date" : "closed"), column("amount")];
  if (!table || !names || !dates || !amounts || clients * table.rows > MOST_READS) return undefined;
  if (orders) return { clients: names, dates, amounts, won: [] };
  const ends = column("outcome") ?? column("stage");
  const { kindOf } = stageKinds(method.stages);
  const field = column("outcome") ? "outcome" : "stage";
  const found = new Set(book.deals.map((deal) => deal[field].toLowerCase()).filter((word) => kindOf(word) === "won"));
  const usual = method.stages.filter(({ kind }) => kind === "won").map(({ name }) => name);
  const won = [...(found.size > 0 ? found : usual)];
  return ends === undefined
    ? ends
    : { clients: names, dates, amounts, won: won.map((word) => `;${ends};${literal(word)}`) };
}
