import type { Cell, World } from "../cells/types.ts";
import { SPELLINGS_COLUMNS, SPELLINGS_ROW, type SpellingRow } from "../model/doctor/spellings-tab.ts";
import type { DoctorTexts } from "../model/doctor/texts.ts";
import { linkToAll } from "./doctor-links.ts";
import { ACCENT, HEAD, INPUT, MUTED, NOTE, STATUS, TITLE } from "./look.ts";
import type { Area, PlanCell, SheetPlan } from "./plan.ts";

type Rows = readonly (readonly Cell[])[];

/** Empty rows below, for spellings of the team's own. */
const SPARE = 50;
const WIDTHS = [140, 260, 140, 260, 140, 190, 190];
/** With more rows than this it is laid as a tall tab. */
const MANY = 300;
/** Columns in which people type: kind and spelling of rows of their own, read as, yes or no. */
const TYPED = [1, 2, 4, 5];

/** The Spellings tab. `before` is how it stands: its cells from A1, where its table begins, and its headings. */
export function spellingsPlan(f: {
  rows: readonly SpellingRow[];
  before:
    | { readonly values: Rows; readonly row: number; readonly left: number; readonly heads: readonly Cell[] }
    | undefined;
  texts: DoctorTexts;
  tabName: (tabId: number) => string;
  language: World["language"];
}): SheetPlan {
  const { kinds, why, yes, no, heads, title, note } = f.texts.spellings;
  const { values = [], row = SPELLINGS_ROW, left = 1, heads: before = [] } = f.before ?? {};
  const ownHeads = before.slice(SPELLINGS_COLUMNS);
  const own = Math.max(ownHeads.length, ...f.rows.map((row) => row.own.length));
  const padded = (cells: readonly Cell[]) => [...cells, ...Array<Cell>(own - cells.length).fill("")];
  const reasons = new Set<Cell>(Object.values(why));
  /** What people typed into the columns of ours beside a row of their own. */
  const typed = ({ why: ours, asTyped }: SpellingRow, column: number): Cell =>
    ours || reasons.has(asTyped[5] ?? "") ? "" : (asTyped[column] ?? "");
  const lines = f.rows.map((row): PlanCell[] => [
    ...(row.kind ? [kinds[row.kind], row.text, row.times] : row.asTyped.slice(0, 3)),
    row.readAs,
    row.decision === true ? yes : row.decision === false ? no : row.decision,
    row.why ? why[row.why] : typed(row, 5),
    row.spot ? linkToAll(row.spot, f.tabName(row.spot.tabId), row.times) : typed(row, 6),
    ...padded(row.own),
  ]);
  const last = SPELLINGS_ROW - 1 + lines.length + SPARE;
  const down = (column: number, columns = 1): Area => ({
    row: SPELLINGS_ROW,
    column,
    rows: last - SPELLINGS_ROW + 1,
    columns,
  });
  return {
    tab: "spellings",
    title,
    rows: last,
    columns: SPELLINGS_COLUMNS + own,
    ...(lines.length > MANY ? { tall: true } : {}),
    frozenRows: SPELLINGS_ROW - 1,
    frozenColumns: 0,
    carried: { row: row - 1, column: 1, cells: values.slice(row - 2) },
    ...(row === SPELLINGS_ROW && left === 1 ? {} : { standing: standing(values, row, [title, note]) }),
    widths: WIDTHS,
    blocks: [
      { row: 1, column: 1, cells: [[title]] },
      { row: 2, column: 1, cells: [[note]] },
      { row: SPELLINGS_ROW - 1, column: 1, cells: [[...heads, ...padded(ownHeads)], ...lines] },
    ],
    styles: [
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: TITLE },
      { area: { row: 2, column: 1, rows: 1, columns: 1 }, style: NOTE },
      { area: { row: SPELLINGS_ROW - 1, column: 1, rows: 1, columns: SPELLINGS_COLUMNS + own }, style: HEAD },
      ...TYPED.map((column) => ({ area: down(column), style: { ...INPUT, format: "@" } })),
      { area: down(3), style: { ...MUTED, format: "0" } },
      { area: down(6, 2), style: MUTED },
    ],
    rules: [
      {
        area: down(5),
        when: { formula: `=AND($B${SPELLINGS_ROW}<>"";$E${SPELLINGS_ROW}="")` },
        style: STATUS.none,
      },
    ],
    validations: [
      { area: down(1), rule: { list: Object.values(kinds), strict: false } },
      { area: down(5), rule: { list: [yes, no], strict: false } },
    ],
    charts: [],
    typing: TYPED.map((column) => down(column)),
    tabColor: ACCENT,
  };
}

/** What is ours where the table does not stand where it was laid: the title and the note above it, wherever they are, and all of it. */
function standing(values: Rows, row: number, words: readonly Cell[]): Area[] {
  const above = values
    .slice(0, row - 2)
    .flatMap((line, i) =>
      line.flatMap((cell, j) => (words.includes(cell) ? [{ row: i + 1, column: j + 1, rows: 1, columns: 1 }] : [])),
    );
  return [...above, { row: row - 1, column: 1, rows: values.length - row + 2, columns: values[0]!.length }];
}
