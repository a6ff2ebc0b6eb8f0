import { column, optional, readColumns } from "../cells/columns.ts";
import { parseDates } from "../cells/dates.ts";
import { endsOf } from "../cells/ends.ts";
import type { Keys } from "../cells/keys.ts";
import { asOf, oneNumberWithin, withHeader } from "../cells/option.ts";
import { salesBetween } from "../cells/sales.ts";
import { layTable } from "../cells/table.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { filled } from "../messages/funnel.ts";
import { segmentsWords } from "../messages/segments.ts";
import { calendarOf } from "../metrics/calendar.ts";
import { type Closed, chanceOf } from "../metrics/cell-forecast.ts";

/**
 * Forecast from the matrix: the money to expect from each cell in a year, potential × chance. The chance is won / (won +
 * lost) of the cell's deals with ten deals at the rate of all added (empirical Bayes), so that a cell with few deals stays
 * near the whole. The largest cells stand apart, the others in one row, so that the totals hold. Below, the check: the
 * forecast of the last full quarter (a quarter of the year's) from the deals closed before its first day, what came, the
 * error with a word (close up to 20 %, rough up to 50 %, else weak), and whether taking the quarter before instead would
 * have been closer. Clients stand in the cells of today.
 *
 * @param {range} clients Name of each client.
 * @param {range} cells His cell of the matrix, beside clients.
 * @param {range} potential What he could bring in a year, beside clients.
 * @param {range} deal_clients Client of each deal.
 * @param {range} deal_outcomes Its stage or outcome.
 * @param {range} deal_closed Day on which it was won or lost; without one a deal is not in the check.
 * @param {range} [sale_clients] Client of each order or deal, for the check.
 * @param {range} [sale_dates] Its day.
 * @param {range} [sale_amounts] Its amount.
 * @param {range} [sale_outcomes] Stage or outcome where deals are given: only won ones are sales.
 * @param {range} [stages] The Stages tab: name, aliases, kind.
 * @param {date} [as_of] Report date, today by default.
 * @param {number} [top] How many cells stand apart, 8 by default.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Cell, clients, potential, closed deals, chance, expected; then the check.
 * @customfunction
 *
 * @example
 * =CELL_FORECAST({"Oak"; "Elm"}; {"A-VIP-1"; "B-VIP-2"}; {1100; 650}; {"Oak"; "Elm"; "Elm"; "Elm"}; {"won"; "lost"; "lost"; "won"}; {"2026-01-05"; "2026-01-06"; "2026-01-07"; "2026-01-08"}; ""; ""; ""; ""; ""; "2026-03-30"; 5; "no header") → {"A-VIP-1", 1, 1100, 1, 6 / 11, 600; "B-VIP-2", 1, 650, 3, 6 / 13, 300; "Total", 2, 1750, 4, 0.5, 900}
 */
export function CELL_FORECAST(
  world: World,
  clients: Input,
  cells: Input,
  potential: Input,
  deal_clients: Input,
  deal_outcomes: Input,
  deal_closed: Input,
  sale_clients?: Input,
  sale_dates?: Input,
  sale_amounts?: Input,
  sale_outcomes?: Input,
  stages?: Input,
  as_of?: Input,
  top?: Input,
  header?: Input,
): Output {
  const table = withHeader([as_of, top, header]);
  const today = asOf(world, table.options[0]);
  const most = oneNumberWithin(world, table.options[1], "top", { least: 1, most: 1000, otherwise: 8 });
  const { read } = readColumns(world, {
    clients: column("keys", clients),
    cells: column("cells", cells),
    potential: column("numbers", potential),
  });
  const places = placesOf(read);
  const deals = readColumns(world, {
    deal_clients: column("keys", deal_clients),
    deal_outcomes: column("cells", deal_outcomes),
    deal_closed: optional("cells", deal_closed),
  }).read;
  const ends = endsOf(world, deals.deal_outcomes, stages);
  const days = deals.deal_closed && parseDates(deals.deal_closed, world.locale).serials;
  const now = closedIn(places.of, deals.deal_clients, ends);
  const { heads } = functionWords(world.language);
  const texts = segmentsWords[world.language];
  if (now.whole.all === 0) return layTable(table.header, texts.forecastHeads, []);

  const lines = [...places.cells]
    .map(([name, { count, money }]): Line => {
      const closed = now.cells.get(name) ?? NONE;
      return { name, count, money, closed: closed.all, expected: money * chanceOf(closed, now.whole) };
    })
    .sort((a, b) => b.expected - a.expected || (a.name < b.name ? -1 : 1));
  const rest = lines.slice(most);
  const rows = [
    ...lines.slice(0, most).map((line) => [line, chanceOf(now.cells.get(line.name) ?? NONE, now.whole)] as const),
    ...(rest.length > 0 ? [[sum(rest, texts.otherCells), ""] as const] : []),
    [sum(lines, heads.total), now.whole.won / now.whole.all] as const,
  ].map(([{ name, count, money, closed, expected }, chance]): Cell[] => [name, count, money, closed, chance, expected]);
  return layTable(table.header, texts.forecastHeads, [...rows, ...check()]);

  /** Last quarter's forecast made from what was known on its first day, against what came. */
  function check(): Cell[][] {
    const quarters = calendarOf("quarter");
    const quarter = quarters.of(today + 1) - 1;
    const [before, first, end] = [quarter - 1, quarter, quarter + 1].map(quarters.start) as [number, number, number];
    const known = closedIn(
      places.of,
      deals.deal_clients,
      ends.map((end, row) => (days !== undefined && days[row]! < first ? end : 0)),
    );
    const [last, came] = salesBetween(
      world,
      { clients: sale_clients, dates: sale_dates, amounts: sale_amounts, outcomes: sale_outcomes, stages },
      [before, first, end],
      (key) => places.of.has(key),
    ) as [number, number];
    if (known.whole.all === 0 || came <= 0) return [];
    let forecast = 0;
    for (const [name, { money }] of places.cells)
      forecast += (money * chanceOf(known.cells.get(name) ?? NONE, known.whole)) / 4;
    const line = (label: string, value: Cell, word = ""): Cell[] => [label, "", "", "", word, value];
    const off = (guess: number) => Math.abs(guess - came) / came;
    const error = (guess: number) => {
      const share = Math.round(off(guess) * 100);
      return filled(share === 0 ? "0%" : guess < came ? texts.low : texts.high, { share });
    };
    const { close, rough, weak, closer, farther } = texts.words;
    return [
      line(filled(texts.forecastOf, { quarter: quarters.name(quarter) }), forecast),
      line(texts.came, came),
      line(texts.error, error(forecast), off(forecast) <= CLOSE ? close : off(forecast) <= ROUGH ? rough : weak),
      last > 0 ? line(texts.guess, error(last), off(last) < off(forecast) ? closer : farther) : line(texts.guess, ""),
    ];
  }
}

/** Errors up to which a forecast is called close, and rough. */
const CLOSE = 0.2;
const ROUGH = 0.5;

interface Line {
  readonly name: string;
  readonly count: number;
  readonly money: number;
  readonly closed: number;
  readonly expected: number;
}

/** Several cells as one. */
function sum(lines: readonly Line[], name: string): Line {
  const add = (value: (line: Line) => number) => lines.reduce((total, line) => total + value(line), 0);
  return {
    name,
    count: add(({ count }) => count),
    money: add(({ money }) => money),
    closed: add(({ closed }) => closed),
    expected: add(({ expected }) => expected),
  };
}

const NONE: Closed = { won: 0, all: 0 };

/** The cell of each client by key, and of each cell how many clients with how much potential. */
function placesOf(read: { clients: Keys; cells: readonly Cell[]; potential: Float64Array }) {
  const of = new Map<string, string>();
  const cells = new Map<string, { count: number; money: number }>();
  const { ids, keys } = read.clients;
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row]!;
    const name = String(read.cells[row]);
    if (id < 0 || name === "" || of.has(keys[id]!)) continue;
    of.set(keys[id]!, name);
    const cell = cells.get(name) ?? { count: 0, money: 0 };
    cell.count++;
    cell.money += read.potential[row]! || 0;
    cells.set(name, cell);
  }
  return { of, cells };
}

/** Closed deals by cell of their clients and of all clients together; `ends`: 1 won, -1 lost, 0 not counted. */
function closedIn(places: ReadonlyMap<string, string>, { ids, keys }: Keys, ends: Int8Array) {
  const cells = new Map<string, { won: number; all: number }>();
  const whole = { won: 0, all: 0 };
  const cellOf = keys.map((key) => places.get(key));
  for (let row = 0; row < ids.length; row++) {
    const name = ids[row]! < 0 ? undefined : cellOf[ids[row]!];
    const end = name === undefined ? 0 : ends[row]!;
    if (name === undefined || end === 0) continue;
    const cell = cells.get(name) ?? { won: 0, all: 0 };
    cells.set(name, cell);
    for (const count of [cell, whole]) {
      count.all++;
      if (end === 1) count.won++;
    }
  }
  return { cells, whole };
}
