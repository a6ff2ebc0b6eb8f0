import { dateFormat } from "../day.ts";
import { BAD, COUNT, GOOD, HEAD, MONEY, NOTE, SECTION, TOTAL } from "../look.ts";
import type { PlanCell } from "../plan.ts";
import { at, fixed, span } from "../refs.ts";
import { grouped, joined, literal } from "../sentence.ts";
import { area, type BaseInput, DATE_CELL, HIDDEN, type Part } from "./grid.ts";

/** First hidden column of the levers, behind the list of rhythms. */
const LEVERS = HIDDEN + 9;
/** Hidden rows are some rows apart, for notes of the functions below theirs. */
const APART = 4;

/**
 * The four levers: PROFIT_FACTORS of both periods and PROFIT_DRIVERS stand in hidden cells, the table shows them. The last
 * complete month ends the period, so that nothing compares a part of a month with a whole one.
 */
export function leversPart({ texts, sales, language, reports }: BaseInput, row: number, months: number): Part {
  const { levers } = texts;
  const first = row + 5;
  const profitRow = first + 4;
  const margin = sales.profit === "" ? "1" : sales.profit;
  const factors = (column: "C" | "D") =>
    `=ARRAY_CONSTRAIN(PROFIT_FACTORS(${sales.clients};${sales.dates};${sales.amounts};${margin};${column}${row + 3};${column}${row + 4};"no header");1;4)`;
  const hidden = (line: number) => row + line * APART;
  const four = (line: number) => fixed(span(hidden(line), LEVERS, 1, 4));
  const shown = (line: number, i: number) => {
    const from = at(hidden(line), LEVERS + i);
    return `IF(${from}="";"";${from})`;
  };
  const change = (line: number) => `IF(OR(C${line}="";D${line}="");"";IF(C${line}=0;"";D${line}/C${line}-1))`;
  const lever = (i: number): PlanCell[] => {
    const line = first + i;
    const moved = i === 3 ? `IF(OR(C${line}="";D${line}="");"";100*(D${line}-C${line}))` : change(line);
    return [
      levers.names[i]!,
      { formula: `=${shown(0, i)}` },
      { formula: `=${shown(1, i)}` },
      { formula: `=${moved}` },
      { formula: `=IFERROR(${shown(2, i)};"")` },
    ];
  };
  const product = (column: string) => ({
    formula: `=IFERROR(${column}${first}*${column}${first + 1}*${column}${first + 2}*${column}${first + 3};"")`,
  });
  const effects = `$F$${first}:$F$${first + 3}`;
  const most = `IF(F${profitRow}<0;MIN(${effects});MAX(${effects}))`;
  const whole = (value: string) => `IF(${value}<0;"−";"+")&${grouped(`ROUND(ABS(${value});0)`, reports.group)}`;
  const told = joined(levers.sentence, {
    change: whole(`F${profitRow}`),
    factor: `INDEX($B$${first}:$B$${first + 3};MATCH(${most};${effects};0))`,
    part: whole(most),
  });
  const sales12 = sales.profit === "";
  return {
    blocks: [
      {
        row,
        column: 2,
        cells: [
          [levers.title, "", "", "", ""],
          [sales12 ? levers.aboutSales : levers.about, "", "", "", ""],
          [...levers.heads],
          [
            levers.from,
            { formula: `=EOMONTH(C${row + 4};-${months})+1` },
            { formula: `=EOMONTH(D${row + 4};-${months})+1` },
            "",
            "",
          ],
          [levers.to, { formula: `=D${row + 3}-1` }, { formula: `=EOMONTH(${DATE_CELL}+1;-1)` }, "", ""],
          ...[0, 1, 2, 3].map(lever),
          [
            sales12 ? levers.sales : levers.profit,
            product("C"),
            product("D"),
            { formula: `=${change(profitRow)}` },
            { formula: `=IF(OR(C${profitRow}="";D${profitRow}="");"";D${profitRow}-C${profitRow})` },
          ],
          [{ formula: `=IFERROR(IF(ROUND(F${profitRow};0)=0;${literal(levers.same)};${told});"")` }, "", "", "", ""],
        ],
      },
      { row: hidden(0), column: LEVERS, cells: [[{ formula: factors("C") }]] },
      { row: hidden(1), column: LEVERS, cells: [[{ formula: factors("D") }]] },
      {
        row: hidden(2),
        column: LEVERS,
        cells: [[{ formula: `=IFERROR(PROFIT_DRIVERS(${four(0)};${four(1)};"no header");"")` }]],
      },
    ],
    styles: [
      { area: area(row, 2), style: SECTION },
      { area: area(row + 1, 2), style: NOTE },
      { area: area(row + 2, 2, 1, 5), style: HEAD },
      { area: area(row + 2, 3, 8, 4), style: { align: "right" } },
      { area: area(row + 3, 3, 2, 2), style: { format: dateFormat(language) } },
      { area: area(first, 2, 4, 1), style: { bold: true } },
      { area: area(first, 3, 1, 2), style: { format: COUNT } },
      { area: area(first + 1, 3, 1, 2), style: { format: MONEY } },
      { area: area(first + 2, 3, 1, 2), style: { format: "0.00" } },
      { area: area(first + 3, 3, 1, 2), style: { format: "0.0%" } },
      { area: area(profitRow, 2, 1, 5), style: TOTAL },
      { area: area(profitRow, 3, 1, 2), style: { format: MONEY } },
      { area: area(first, 5, 5, 1), style: { format: "+0.0%;-0.0%;0.0%" } },
      { area: area(first + 3, 5, 1, 1), style: { format: levers.points } },
      { area: area(first, 6, 5, 1), style: { format: "+#,##0;-#,##0;0" } },
      { area: area(profitRow + 1, 2, 1, 1), style: { bold: true } },
    ],
    rules: [
      { area: area(first, 6, 4, 1), when: { formula: `=N(F${first})>0` }, style: GOOD },
      { area: area(first, 6, 4, 1), when: { formula: `=N(F${first})<0` }, style: BAD },
    ],
  };
}
