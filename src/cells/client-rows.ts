import { column, optional, readColumns } from "./columns.ts";
import { parseDates } from "./dates.ts";
import { parseNumber } from "./numbers.ts";
import { textOf } from "./text.ts";
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
  const { length, read } = readColumns(world, {
    clients: column("keys", given.clients),
    potential: optional("cells", given.potential),
    potential_class: optional("cells", given.potential_class),
    marketing: optional("cells", given.marketing),
    interest: optional("cells", given.interest),
    segment: optional("cells", given.segment),
    region: optional("cells", given.region),
    manager: optional("cells", given.manager),
    last_contact: optional("cells", given.last_contact),
    next_contact: optional("cells", given.next_contact),
  });
  const days = (cells: readonly Cell[] | undefined) => cells && parseDates(cells, world.locale).serials.map(Math.floor);
  const last = days(read.last_contact);
  const next = days(read.next_contact);
  const text = (cells: readonly Cell[] | undefined, row: number) => (cells ? textOf(cells[row]!) : "");
  const clients = new Map<string, ListedClient>();
  const { ids, names, keys } = read.clients;
  for (let row = 0; row < length; row++) {
    const id = ids[row]!;
    if (id < 0 || isTotal(names[id]!)) continue;
    const client: ListedClient = {
      name: names[id]!,
      potential: potentialOf(read.potential?.[row] ?? "", world.locale),
      potentialClass: text(read.potential_class, row),
      value: text(read.marketing, row),
      interest: text(read.interest, row),
      segment: text(read.segment, row),
      region: text(read.region, row),
      manager: text(read.manager, row),
      last: last?.[row] ?? Number.NaN,
      next: next?.[row] ?? Number.NaN,
    };
    const known = clients.get(keys[id]!);
    if (known) fill(known, client);
    else clients.set(keys[id]!, client);
  }
  return clients;
}

function potentialOf(cell: Cell, locale: string): number {
  if (typeof cell === "number") return cell;
  return (typeof cell === "string" ? parseNumber(cell, locale) : undefined) ?? Number.NaN;
}

function fill(known: ListedClient, other: ListedClient): void {
  const one = known as unknown as Record<string, string | number>;
  for (const [name, value] of Object.entries(other))
    if (one[name] === "" || Number.isNaN(one[name])) one[name] = value as string | number;
}
