import type { ReportTexts } from "../../messages/reports.ts";
import { columnRef } from "../../model/refs.ts";
import type { Book } from "../../model/types.ts";
import { COUNT, HEAD, MONEY, NOTE, RATE, SECTION } from "../look.ts";
import type { MethodRefs } from "../method/refs.ts";
import type { Area, PlanCell, Style } from "../plan.ts";
import { downFrom } from "../refs.ts";
import { literal } from "../sentence.ts";
import { LIST, salesColumns } from "./list.ts";
import type { Part } from "./matrix.ts";
import { upgradePairs } from "./notes.ts";

/** Cells of the matrix that stand apart in the forecast. */
const TOP = 8;
/** Rows below the headings: the forecast is the longest, with its other cells, total and four rows of the check. */
export const LENGTH = TOP + 6;
/** Rows of the band: titles, headings, rows. */
export const BAND_ROWS = LENGTH + 2;
const FORECAST = 8;

export interface BandInput {
  readonly texts: ReportTexts;
  readonly book: Book;
  readonly refs: MethodRefs;
  readonly row: number;
  /** First row of clients in the list. */
  readonly list: number;
  readonly steps: number;
  readonly asOf: string;
  readonly knowsStages: boolean;
}

/** Side by side: whom to make larger, whom not to work with, and the money to expect from each cell. */
export function band({ texts, book, refs, row, list, steps, asOf, knowsStages }: BandInput): Part {
  const words = texts.segments;
  const column = (name: keyof typeof LIST) => downFrom(list, LIST[name]);
  const heads = texts.list;
  const [client, potential, sales, gap] = [LIST.client, LIST.potential, LIST.sales, LIST.gap].map((c) => heads[c - 1]!);
  /** The clients that meet a condition, the largest by the last column first; blank cells where there are none. */
  const topOf = (names: readonly (keyof typeof LIST)[], met: string) => {
    const none = names.map(() => '""').join(";");
    return `SORTN(IFERROR(FILTER(HSTACK(${names.map(column).join(";")});${met});HSTACK(${none}));${LENGTH};0;${names.length};FALSE)`;
  };
  const forecast = forecastFormula(book, refs, list, asOf, knowsStages);
  const larger = upgradePairs(steps)
    .map(([of, by]) => `(${column("class")}="${of}")*(${column("salesClass")}="${by}")*(${column("sales")}>0)`)
    .join("+");
  const stopped = topOf(["client", "sales"], `${column("action")}=${literal(texts.actions.stop)}`);
  const cells: PlanCell[][] = [
    [words.upgradeTitle, "", "", "", words.stopTitle, "", "", words.forecastTitle],
    [
      client!,
      potential!,
      sales!,
      gap!,
      client!,
      "",
      sales!,
      forecast === null ? words.noForecast : { formula: forecast },
    ],
    [
      { formula: `=${topOf(["client", "potential", "sales", "gap"], larger)}` },
      "",
      "",
      "",
      { formula: `=CHOOSECOLS(${stopped};1)` },
      "",
      { formula: `=CHOOSECOLS(${stopped};2)` },
      "",
    ],
  ];
  const area = (top: number, left: number, rows: number, columns: number): Area => ({
    row: top,
    column: left,
    rows,
    columns,
  });
  const body = row + 2;
  const styles: { area: Area; style: Style }[] = [
    { area: area(row, 1, 1, FORECAST), style: SECTION },
    { area: area(row + 1, 1, 1, 7), style: HEAD },
    { area: area(row + 1, 2, 1, 3), style: { align: "right" } },
    { area: area(row + 1, 7, 1, 1), style: { align: "right" } },
    { area: area(body, 2, LENGTH, 3), style: { format: MONEY } },
    { area: area(body, 7, LENGTH, 1), style: { format: MONEY } },
    ...(forecast === null
      ? [{ area: area(row + 1, FORECAST, 1, 1), style: NOTE }]
      : [
          { area: area(row + 1, FORECAST, 1, 6), style: HEAD },
          { area: area(row + 1, FORECAST + 1, 1, 5), style: { align: "right" } as Style },
          { area: area(body, FORECAST + 1, LENGTH, 3), style: { format: COUNT } },
          { area: area(body, FORECAST + 4, LENGTH, 1), style: { format: RATE } },
          { area: area(body, FORECAST + 5, LENGTH, 1), style: { format: MONEY, align: "right" } as Style },
        ]),
  ];
  const rules = [
    {
      area: area(body, FORECAST, LENGTH, 6),
      when: { formula: `=$H${body}=${literal(texts.total)}` },
      style: { bold: true },
    },
  ];
  return { blocks: [{ row, column: 1, cells }], styles, rules };
}

/** The forecast by cell over the list and the team's deals; null where no table says which deals were won and lost. */
function forecastFormula(
  book: Book,
  refs: MethodRefs,
  list: number,
  asOf: string,
  knowsStages: boolean,
): string | null {
  const deals = book.tables.find(({ kind }) => kind === "deals");
  const ended = deals && (columnRef(deals, "outcome") ?? columnRef(deals, "stage"));
  const buyer = deals && columnRef(deals, "client");
  if (!deals || !ended || !buyer) return null;
  const { clients, dates, amounts, won } = salesColumns(book);
  const all = [
    ...(["client", "cell", "potential"] as const).map((name) => downFrom(list, LIST[name])),
    ...[buyer, ended, columnRef(deals, "closed") ?? '""'],
    ...[clients, dates, amounts, won, knowsStages ? refs.stages : '""', asOf, TOP],
  ];
  return `=CELL_FORECAST(${all.join(";")})`;
}
