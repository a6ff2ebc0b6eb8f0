import { MISSING } from "../../cells/method-words.ts";
import { clientKey } from "../../cells/text.ts";
import type { World } from "../../cells/types.ts";
import { functionWords } from "../../messages/functions.ts";
import type { ReportTexts } from "../../messages/reports.ts";
import type { Book, Client } from "../../model/types.ts";
import { dateFormat, day } from "../day.ts";
import { ACTION, INPUT, MUTED, NOTE, TITLE } from "../look.ts";
import type { Area, PlanCell, Style, Validation } from "../plan.ts";
import { downFrom } from "../refs.ts";
import { joined, literal, sentence } from "../sentence.ts";
import { BY_CHOICES } from "./by.ts";
import { ACTIONS, clientTable, LIST } from "./list.ts";
import { exactly, type Part, WIDTH } from "./matrix.ts";
import { measures } from "./measure.ts";

/** What the user chose in the dropdowns of the tab that is built anew; "" or a word that is no choice: the first choice. */
export interface Filters {
  readonly segment: string;
  readonly region: string;
  readonly manager: string;
  /** What the right halves of the matrices show. */
  readonly measure: string;
  /** What goes across in the last matrix, and what it counts. */
  readonly across: string;
  readonly acrossMeasure: string;
}

/** Where the report date stands. */
export const DATE_CELL = "$M$1";
/** Cells of the filters in row 3. */
export const FILTER_CELLS = { segment: "C3", region: "F3", manager: "I3" } as const;
const COLUMN = { segment: 3, region: 6, manager: 9 } as const;
const MEASURE = 12;

export const VALUES = ["vip", "ambitious", "ordinary"] as const;

/** Rows 1 to 4, which stay in view: title and date, the line that adds up, the filters, the legend with its counts. */
export function head(
  book: Book,
  { language }: Pick<World, "language">,
  texts: ReportTexts,
  filters: Filters,
  { date, list }: { readonly date: PlanCell; readonly list: number },
): Part & { readonly validations: readonly Validation[]; readonly typing: readonly Area[] } {
  const words = texts.segments;
  const values = functionWords(language).values;
  const column = (name: keyof typeof LIST) => downFrom(list, LIST[name]);
  const choices = {
    segment: distinct(book.clients, (client) => client.segment),
    region: distinct(book.clients, (client) => client.region),
    manager: distinct(book.clients, (client) => client.manager),
  };
  const shown = measures(texts).slice(1);
  const names = Object.keys(COLUMN) as (keyof typeof COLUMN)[];
  const place = clientTable(book)?.tabName ?? "";
  const cells = [
    [...padded([words.title]).slice(0, -2), texts.asOf, date],
    padded([
      sentence(words.proof, {
        place: literal(language === "ru" ? `«${place}»` : `“${place}”`),
        date: day(DATE_CELL, texts),
        parts: [...VALUES.map((value) => [values[value], values[value]] as const), [MISSING, MISSING] as const]
          .map(([name, value]) => joined(`${name} {n}`, { n: `COUNTIF(${column("value")};${exactly(value)})` }))
          .join('&" + "&'),
        clients: `COUNTIF(${column("client")};"?*")`,
      }),
    ]),
    padded([
      words.filter,
      ...names.flatMap((name) => [words[name], choices[name].includes(filters[name]) ? filters[name] : texts.all, ""]),
      words.right,
      shown.includes(filters.measure) ? filters.measure : shown[0]!,
    ]),
    padded([
      words.colour,
      ...ACTIONS.flatMap((action): PlanCell[] => [
        sentence(`${texts.actions[action]}: {n}`, {
          n: `COUNTIF(${column("action")};${exactly(texts.actions[action])})`,
        }),
        "",
      ]),
    ]),
  ];
  const inputs = [...Object.values(COLUMN), MEASURE];
  const styles: { area: Area; style: Style }[] = [
    { area: area(1, 1), style: TITLE },
    { area: area(1, WIDTH - 1), style: { ...MUTED, align: "right" } },
    { area: area(1, WIDTH), style: { ...MUTED, format: dateFormat(language) } },
    { area: area(2, 1, WIDTH), style: NOTE },
    { area: area(3, 1), style: { bold: true } },
    { area: area(4, 1), style: { bold: true } },
    ...inputs.flatMap((c) => [
      { area: area(3, c - 1), style: { ...MUTED, align: "right" } as Style },
      { area: area(3, c, 2), style: INPUT },
    ]),
    ...ACTIONS.map((action, i) => ({ area: area(4, 2 + i * 2, 2), style: ACTION[action] })),
  ];
  return {
    blocks: [{ row: 1, column: 1, cells }],
    styles,
    rules: [],
    validations: [
      ...names.map((name) => ({
        area: area(3, COLUMN[name]),
        rule: { list: [texts.all, ...choices[name]], strict: true },
      })),
      { area: area(3, MEASURE), rule: { list: shown, strict: true } },
    ],
    typing: inputs.map((c) => area(3, c)),
  };
}

/** What the tab holds now where people choose, read from its cells of columns A to M. */
export function chosenIn(cells: readonly (readonly unknown[])[], by: string): Filters {
  const at = (row: readonly unknown[] | undefined, column: number) => String(row?.[column - 1] ?? "");
  const line = cells[2];
  const across = cells.find(([first]) => first === by);
  return {
    segment: at(line, COLUMN.segment),
    region: at(line, COLUMN.region),
    manager: at(line, COLUMN.manager),
    measure: at(line, MEASURE),
    across: at(across, BY_CHOICES.across),
    acrossMeasure: at(across, BY_CHOICES.measure),
  };
}

/** The distinct words of a column in alphabetical order, by client key. */
function distinct(clients: readonly Client[], of: (client: Client) => string): string[] {
  const words = new Map<string, string>();
  for (const client of clients)
    if (of(client) !== "" && !words.has(clientKey(of(client)))) words.set(clientKey(of(client)), of(client));
  return [...words.values()].sort();
}

const area = (row: number, column: number, columns = 1): Area => ({ row, column, rows: 1, columns });
const padded = (cells: readonly PlanCell[]): PlanCell[] => [
  ...cells,
  ...Array<PlanCell>(WIDTH - cells.length).fill(""),
];
