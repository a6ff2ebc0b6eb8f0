import type { Activity, Deal, Order, Repeated, Table, TableKind } from "../types.ts";

type RecordOf = Order | Deal | Activity;

/** Records of a table, as read from its tab. */
export interface ReadTable {
  readonly table: Table;
  readonly records: readonly RecordOf[];
}

/** A tab most of whose records stand in another is its copy. */
const COPY = 0.9;
/** Fewer records than this are alike by chance. */
const FEWEST = 3;

const KEYS: { readonly [K in Exclude<TableKind, "clients">]: (record: RecordOf) => string } = {
  deals: (record) => {
    const { id, clientKey, created, name, amount } = record as Deal;
    return [id, clientKey, created, name === "" ? amount : name].join("|");
  },
  orders: (record) => {
    const { clientKey, date, amount, product } = record as Order;
    return [clientKey, date, amount, product].join("|");
  },
  activities: (record) => {
    const { clientKey, date, type, manager } = record as Activity;
    return [clientKey, date, type, manager].join("|");
  },
};

/**
 * Tables of one kind whose records stand in another one too, the larger taken as the original. A copy is left out whole,
 * so that nothing counts twice; a few common records are told. Clients are not looked at: each counts once by his name.
 */
export function repeatedIn(tables: readonly ReadTable[]): Repeated[] {
  return (["deals", "orders", "activities"] as const).flatMap((kind) => {
    const own = tables.filter(({ table }) => table.kind === kind);
    return own.length < 2 ? [] : repeatedOf(own, KEYS[kind]);
  });
}

function repeatedOf(tables: readonly ReadTable[], keyOf: (record: RecordOf) => string): Repeated[] {
  const places = new Map<string, Table>();
  const found: Repeated[] = [];
  for (const { table, records } of [...tables].sort((a, b) => b.records.length - a.records.length)) {
    const keys = records.map(keyOf);
    const rows = new Map<Table, number[]>();
    keys.forEach((key, i) => {
      const other = places.get(key);
      if (!other) return;
      const known = rows.get(other);
      if (known) known.push(records[i]!.row);
      else rows.set(other, [records[i]!.row]);
    });
    const [most] = [...rows].sort(([, a], [, b]) => b.length - a.length);
    const again = most?.[1] ?? [];
    const copy = again.length >= FEWEST && again.length >= COPY * records.length;
    if (most && again.length >= FEWEST) {
      const twice = new Set(again);
      const only = records.map(({ row }) => row).filter((row) => !twice.has(row));
      found.push({ table, of: most[0], rows: again, only, copy });
    }
    if (copy) continue;
    for (const key of keys) if (!places.has(key)) places.set(key, table);
  }
  return found;
}
