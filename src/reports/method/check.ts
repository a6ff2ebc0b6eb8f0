import { FIRST_ROW, HEAD_ROW, METHOD_BLOCKS, type MethodTab } from "../../model/method/layout.ts";
import type { MethodTexts } from "../../model/method/texts.ts";
import { columnLetter, tabRef } from "../../model/refs.ts";
import { BAD, HEAD } from "../look.ts";
import type { ConditionalRule, Formula, SheetPlan, Style } from "../plan.ts";
import { downFrom } from "../refs.ts";
import { joined, literal } from "../sentence.ts";

/** What is said of wrong entries. */
const SAID: Style = { color: BAD.color!, bold: true };

/**
 * What marks wrong entries of a Method tab while they are typed: in the blank column after its first table what is wrong
 * with the row, and in row 1 the first of it again, for those who look elsewhere.
 *
 * @param top column of the words in row 1
 * @param rows of the grid
 * @param columns of the tables
 * @param stages present name of the Stages tab; undefined where there is none or the tab names no stages
 */
export function methodCheck(
  tab: MethodTab,
  texts: MethodTexts,
  { top, rows, columns, stages }: { top: number; rows: number; columns: number; stages: string | undefined },
): Pick<SheetPlan, "blocks" | "styles" | "rules"> & { readonly column: number } {
  const column = METHOD_BLOCKS[tab === "classes" ? "parameters" : tab].fields.length + 1;
  const area = { row: FIRST_ROW, column, rows: rows - FIRST_ROW + 1, columns: 1 };
  const when = { formula: `=$${columnLetter(column)}${FIRST_ROW}<>""` };
  const rules: ConditionalRule[] = [{ area, when, style: { background: BAD.background! } }];
  const ranges = [
    below(1, column - 1),
    column < columns ? below(column + 1, columns) : "",
    stages === undefined ? "" : `${tabRef(stages)}!${below(1, METHOD_BLOCKS.stages.fields.length)}`,
  ];
  const call = `methodCheck(${[literal(tab), ...ranges].join(";").replace(/;+$/, "")})`;
  return {
    column,
    rules,
    blocks: [
      { row: 1, column: top, cells: [[first(column, texts)]] },
      // Without the add-on only the heading is left of it.
      { row: HEAD_ROW, column, cells: [[{ formula: `=IFERROR(${call};${literal(texts.check.title)})` }]] },
    ],
    styles: [
      { area: { row: 1, column: top, rows: 1, columns: 1 }, style: SAID },
      { area: { ...area, row: HEAD_ROW, rows: 1 }, style: HEAD },
      // The words run on to the right where nothing stands there: Google does not fit a row to what a formula gives.
      { area, style: column < columns ? { ...SAID, wrap: true } : SAID },
    ],
  };
}

/** Columns from the headings down. */
const below = (from: number, to: number) => `$${columnLetter(from)}$${HEAD_ROW}:$${columnLetter(to)}`;

/** The first words of the column with their row. */
function first(column: number, { check: { inRow } }: MethodTexts): Formula {
  const words = downFrom(FIRST_ROW, column);
  const place = `MATCH("?*";${words};0)`;
  // The row itself, since people put rows above the table.
  const said = joined(inRow, {
    row: `${place}+ROW($${columnLetter(column)}$${FIRST_ROW})-1`,
    text: `INDEX(${words};${place})`,
  });
  return { formula: `=IFERROR(${said};"")` };
}
