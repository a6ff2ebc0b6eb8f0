import type { Area } from "../reports/plan.ts";
import type { Place } from "./areas.ts";

/**
 * The areas that formulas fill beyond their own cells: of each what lies right of it without a gap, down to the last filled
 * row of that width; whatever is filled besides, exactly.
 *
 * @param formulas cells of the formulas
 * @param spilt whether a cell is filled by one of them
 * @param rows of the grid
 * @param columns of the grid
 */
export function spilledFrom(
  formulas: readonly Place[],
  spilt: (row: number, column: number) => boolean,
  rows: number,
  columns: number,
): Area[] {
  const known = new Set<number>();
  const areas: Area[] = [];
  for (const { row, column } of formulas) {
    let width = 1;
    while (spilt(row, column + width)) width++;
    const filled = (at: number) => {
      for (let i = 0; i < width; i++) if (spilt(at, column + i)) return true;
      return false;
    };
    let height = 1;
    while (row + height <= rows && filled(row + height)) height++;
    if (width * height === 1) continue;
    areas.push({ row, column, rows: height, columns: width });
    for (let i = 0; i < height; i++) for (let j = 0; j < width; j++) known.add((row + i) * columns + column + j);
  }
  const further = (row: number, column: number) => spilt(row, column) && !known.has(row * columns + column);
  const open = new Map<string, Area>();
  for (let row = 1; row <= rows; row++)
    for (let column = 1; column <= columns; column++) {
      if (!further(row, column)) continue;
      const first = column;
      while (column < columns && further(row, column + 1)) column++;
      const place = `${first} ${column}`;
      const above = open.get(place);
      const joins = above !== undefined && above.row + above.rows === row;
      if (above && !joins) areas.push(above);
      const start = joins ? above.row : row;
      open.set(place, { row: start, column: first, rows: row - start + 1, columns: column - first + 1 });
    }
  return [...areas, ...open.values()];
}

/** The fewest rows of cells side by side, one below the other where they are as wide, that hold the asked cells of a grid and no other. */
export const rectangles = (isAsked: (row: number, column: number) => boolean, rows: number, columns: number): Area[] =>
  spilledFrom([], isAsked, rows, columns);
