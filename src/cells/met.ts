import type { Cell } from "./types.ts";

interface Node<T> {
  next?: Map<Cell, Node<T>>;
  made?: T;
}

/** What `make` gives for a row of cells, made once for every combination of cells that is met. */
export function metOnce<T>(
  columns: readonly (readonly Cell[] | undefined)[],
  make: (row: number) => T,
): (row: number) => T {
  const root: Node<T> = {};
  return (row) => {
    let node = root;
    for (const cells of columns) {
      const cell = cells === undefined ? "" : cells[row]!;
      node.next ??= new Map();
      let next = node.next.get(cell);
      if (next === undefined) {
        next = {};
        node.next.set(cell, next);
      }
      node = next;
    }
    node.made ??= make(row);
    return node.made;
  };
}
