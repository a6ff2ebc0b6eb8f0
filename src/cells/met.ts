import type { Cell } from "./types.ts";

interface Node<T> {
  readonly next: Map<Cell, Node<T>>;
  made: T | undefined;
}

/** What `make` gives for a row of cells, made once for every combination of cells that is met. */
export function metOnce<T>(
  columns: readonly (readonly Cell[] | undefined)[],
  make: (row: number) => T,
): (row: number) => T {
  const root: Node<T> = { next: new Map(), made: undefined };
  return (row) => {
    let node = root;
    for (const cells of columns) {
      const cell = cells === undefined ? "" : cells[row]!;
      let next = node.next.get(cell);
      if (next === undefined) {
        next = { next: new Map(), made: undefined };
        node.next.set(cell, next);
      }
      node = next;
    }
    node.made ??= make(row);
    return node.made;
  };
}
