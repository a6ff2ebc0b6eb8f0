import { HEAD, NOTE, SECTION, TOTAL } from "../look.ts";
import type { Area, ConditionalRule, PlanCell, SheetPlan, Style } from "../plan.ts";
import { at } from "../refs.ts";

/** A column of a table of the Monitor; text stands left, everything else right in its format. */
export interface Column {
  readonly head: string;
  readonly format?: string;
}

/** A colour of a column. `formula` is a condition on the cell, which it calls `{cell}`; `{A}` is column A of its row. */
export interface Mark {
  readonly column: number;
  readonly formula: string;
  readonly style: ConditionalRule["style"];
}

/** A table of the Monitor: title, what is counted, headings, a row for each person, the team. Without columns only its words. */
export interface Table {
  readonly title: string;
  /** What is counted; each line in a row of its own. */
  readonly about: string;
  /** A line of headings above the headings. */
  readonly groups?: readonly string[];
  readonly columns: readonly Column[];
  /** Cells by the row in which the first stands. */
  readonly rows: (first: number) => readonly (readonly PlanCell[])[];
  /** The last row is that of the team. */
  readonly total?: boolean;
  readonly marks?: readonly Mark[];
}

/** A number as formulas of every locale have it: without a decimal mark. */
export const fraction = (value: number) =>
  Number.isInteger(value) ? String(value) : `(${Math.round(value * 1000)}/1000)`;

type Laid = Pick<SheetPlan, "blocks" | "styles" | "rules">;

/** A table laid from a row on: its parts, the row of its first line, the row after its last. */
export function layTable(table: Table, row: number): Laid & { readonly first: number; readonly next: number } {
  const { title, about, groups, columns, total = false, marks = [] } = table;
  const named = [[title], ...about.split("\n").map((line) => [line])];
  if (columns.length === 0)
    return {
      ...{ first: row + named.length, next: row + named.length, rules: [] },
      blocks: [{ row, column: 1, cells: named }],
      styles: [
        { area: { row, column: 1, rows: 1, columns: 1 }, style: SECTION },
        { area: { row: row + 1, column: 1, rows: named.length - 1, columns: 1 }, style: NOTE },
      ],
    };
  const head = row + named.length;
  const first = head + (groups ? 2 : 1);
  const rows = table.rows(first);
  const width = columns.length;
  const area = (top: number, left: number, height: number, span: number): Area => ({
    ...{ row: top, column: left, rows: height, columns: span },
  });
  const people = rows.length - (total ? 1 : 0);
  const line = (cells: readonly PlanCell[]) => [...cells, ...Array<PlanCell>(width - cells.length).fill("")];
  const styles: { area: Area; style: Style }[] = [
    { area: area(row, 1, 1, 1), style: SECTION },
    { area: area(row + 1, 1, named.length - 1, 1), style: NOTE },
    { area: area(head, 1, groups ? 2 : 1, width), style: HEAD },
    { area: area(first - 1, 1, 1, width), style: { wrap: true } },
    ...columns.flatMap(({ format }, i) =>
      format === undefined
        ? []
        : [
            { area: area(first - 1, i + 1, 1, 1), style: { align: "right" as const } },
            { area: area(first, i + 1, rows.length, 1), style: { align: "right" as const, format } },
          ],
    ),
    { area: area(first, 1, people, 1), style: { bold: true } },
    ...(total ? [{ area: area(first + people, 1, 1, width), style: TOTAL }] : []),
  ];
  return {
    first,
    next: first + rows.length,
    blocks: [
      { row, column: 1, cells: named },
      { row: head, column: 1, cells: [...(groups ? [line(groups)] : []), columns.map((one) => one.head)] },
      ...(rows.length > 0 ? [{ row: first, column: 1, cells: rows.map(line) }] : []),
    ],
    styles: styles.filter(({ area: { rows: height } }) => height > 0),
    rules:
      people === 0
        ? []
        : marks.map(({ column, formula, style }) => ({
            area: area(first, column, people, 1),
            when: { formula: `=${formula.replace(/\{cell\}/g, at(first, column)).replace(/\{A\}/g, `$A${first}`)}` },
            style,
          })),
  };
}
