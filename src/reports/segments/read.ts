import { actionOf } from "../../cells/actions.ts";
import { MISSING } from "../../cells/method-words.ts";
import { textOf } from "../../cells/text.ts";
import { type Cell, Day } from "../../cells/types.ts";
import { LIST } from "./list.ts";
import { CLASSES, INTERESTS, WIDTH } from "./matrix.ts";

/** One line of the client list as it stands in the tab. */
export interface Listed {
  /** Row of the tab, from 1. */
  readonly row: number;
  readonly name: string;
  readonly cell: string;
  readonly action: string;
  readonly role: string;
  readonly status: string;
  readonly manager: string;
  readonly touch: number | null;
  readonly next: number | null;
  readonly potential: number | null;
  readonly sales: number;
}

/** The client list of a Segments tab, whose heading has these words; null when the tab does not hold it. */
export function readListed(cells: readonly (readonly Cell[])[], heads: readonly string[]): readonly Listed[] | null {
  const head = cells.findIndex((row) => heads.every((word, i) => row[i] === word));
  if (head < 0) return null;
  const number = (cell: Cell | undefined) => (typeof cell === "number" ? cell : null);
  return cells.slice(head + 1).flatMap((line, i): Listed[] => {
    const text = (column: number) => textOf(line[column - 1] ?? "");
    const next = line[LIST.next - 1];
    if (text(LIST.client) === "") return [];
    return [
      {
        row: head + 2 + i,
        name: text(LIST.client),
        cell: text(LIST.cell),
        action: text(LIST.action),
        role: text(LIST.role),
        status: text(LIST.status),
        manager: text(LIST.manager),
        touch: number(line[LIST.touch - 1]),
        next: next instanceof Day ? next.serial : null,
        potential: number(line[LIST.potential - 1]),
        sales: number(line[LIST.sales - 1]) ?? 0,
      },
    ];
  });
}

/**
 * The cell of the matrix that a cell of the tab stands for: one within a matrix, a line of the client list, or a cell that
 * names it. Null for all others.
 *
 * @param values the words of the three marketing values
 */
export function cellAt(
  cells: readonly (readonly Cell[])[],
  row: number,
  column: number,
  values: readonly string[],
): string | null {
  const named = (text: string) => (CELL.test(text) ? text : null);
  const own = named(textOf(cells[row - 1]?.[column - 1] ?? ""));
  if (own !== null) return own;
  const half = (column - 2) % (INTERESTS.length + 1);
  for (let above = 2; above <= CLASSES.length + 1 && column >= 2 && column <= WIDTH; above++) {
    const head = cells[row - above];
    if (!head || !INTERESTS.every((interest, i) => head[i + 1] === interest)) continue;
    const title = textOf(cells[row - above - 1]?.[0] ?? "");
    const interest = INTERESTS[half];
    const letter = CLASSES[above - 2];
    if (interest === undefined || letter === undefined) return null;
    return `${letter}-${values.includes(title) ? title : MISSING}-${interest}`;
  }
  return named(textOf(cells[row - 1]?.[LIST.cell - 1] ?? ""));
}

const CELL = /^[ABCD?]-.+-[1-4?]$/;

/** Clients by cell with what the rule says of the first of them. */
export function countCells(listed: readonly Listed[]) {
  const counts = new Map<string, { count: number; action: ReturnType<typeof actionOf> }>();
  for (const { cell, action } of listed) {
    const known = counts.get(cell);
    if (known) known.count++;
    else counts.set(cell, { count: 1, action: actionOf(action) });
  }
  return counts;
}
