import { column, optional, readColumns } from "./columns.ts";
import { parseDates } from "./dates.ts";
import { isClientHeading } from "./headings.ts";
import { numberIn } from "./number-column.ts";
import { isBlank, textOf } from "./text.ts";
import { isTotal } from "./totals.ts";
import type { Cell, Input, World } from "./types.ts";

/** A client as the team's tab has him. Texts as typed, "" where blank; numbers and whole serial days NaN where unknown. */
export interface ListedClient {
  name: string;
  potential: number;
  potentialClass: string;
  value: string;
  interest: string;
  segment: string;
  region: string;
  manager: string;
  last: number;
  next: number;
}

/**
 * Clients by key, each once: of rows with the same key the first counts, its blanks filled from the others. A potential or
 * a date that cannot be read is unknown, so that one wrong cell does not cost the whole list. Throws UNEQUAL, ERROR_VALUE.
 */
export function readClientRows(world: World, given: { readonly [argument: string]: Input }): Map<string, ListedClient> {
  const cells = (input: Input) => optional("cells", input);
  const { read } = readColumns(world, {
    clients: column("keys", given.clients),
    potential: cells(given.potential),
    potential_class: cells(given.potential_class),
    marketing: cells(given.marketing),
    interest: cells(given.interest),
    segment: cells(given.segment),
    region: cells(given.region),
    manager: cells(given.manager),
    last_contact: cells(given.last_contact),
    next_contact: cells(given.next_contact),
  });
  const { ids, names, keys } = read.clients;
  const known = names.map((name): ListedClient | undefined =>
    isTotal(name) || isClientHeading(name) ? undefined : unknown(name),
  );
  const texts = [
    ["potentialClass", read.potential_class],
    ["value", read.marketing],
    ["interest", read.interest],
    ["segment", read.segment],
    ["region", read.region],
    ["manager", read.manager],
  ] as const;
  for (const [field, cells] of texts)
    if (cells) {
      const first = firstRows(ids, known.length, (row) => !isBlank(cells[row]));
      known.forEach((client, id) => {
        if (client && first[id]! >= 0) client[field] = textOf(cells[first[id]!]!);
      });
    }
  const days = (cells: readonly Cell[] | undefined) => {
    const serials = cells && parseDates(cells, world.locale).serials;
    return serials && ((row: number) => Math.floor(serials[row]!));
  };
  const potentials = read.potential;
  const numbers = [
    ["potential", potentials && ((row: number) => numberIn(potentials[row]!, world.locale) ?? Number.NaN)],
    ["last", days(read.last_contact)],
    ["next", days(read.next_contact)],
  ] as const;
  for (const [field, numberOf] of numbers)
    if (numberOf) {
      const first = firstRows(ids, known.length, (row) => !Number.isNaN(numberOf(row)));
      known.forEach((client, id) => {
        if (client && first[id]! >= 0) client[field] = numberOf(first[id]!);
      });
    }
  const clients = new Map<string, ListedClient>();
  known.forEach((client, id) => {
    if (client) clients.set(keys[id]!, client);
  });
  return clients;
}

/** The first row of each client that holds something; -1 where none does. */
function firstRows(ids: Int32Array, clients: number, holds: (row: number) => boolean): Int32Array {
  const first = new Int32Array(clients).fill(-1);
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row]!;
    if (id >= 0 && first[id]! < 0 && holds(row)) first[id] = row;
  }
  return first;
}

function unknown(name: string): ListedClient {
  const texts = { potentialClass: "", value: "", interest: "", segment: "", region: "", manager: "" };
  return { name, ...texts, potential: Number.NaN, last: Number.NaN, next: Number.NaN };
}
