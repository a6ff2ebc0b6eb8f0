import { column, optional, readColumns } from "./columns.ts";
import { parseDates } from "./dates.ts";
import { isClientHeading } from "./headings.ts";
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
  const texts = [
    ["potentialClass", read.potential_class],
    ["value", read.marketing],
    ["interest", read.interest],
    ["segment", read.segment],
    ["region", read.region],
    ["manager", read.manager],
  ] as const;
  const typed = texts.filter(([, cells]) => cells !== undefined);
  const clients = new Map<string, ListedClient>();
  const { ids, names, keys } = read.clients;
  const known = names.map((name): ListedClient | undefined =>
    isTotal(name) || isClientHeading(name) ? undefined : unknown(name),
  );
  for (let row = 0; row < length; row++) {
    const id = ids[row]!;
    const client = id < 0 ? undefined : known[id];
    if (client === undefined) continue;
    clients.set(keys[id]!, client);
    for (const [field, cells] of typed) if (client[field] === "") client[field] = textOf(cells![row]!);
    if (Number.isNaN(client.potential)) client.potential = potentialOf(read.potential?.[row] ?? "", world.locale);
    if (last && Number.isNaN(client.last)) client.last = last[row]!;
    if (next && Number.isNaN(client.next)) client.next = next[row]!;
  }
  return clients;
}

function unknown(name: string): ListedClient {
  const texts = { potentialClass: "", value: "", interest: "", segment: "", region: "", manager: "" };
  return { name, ...texts, potential: Number.NaN, last: Number.NaN, next: Number.NaN };
}

function potentialOf(cell: Cell, locale: string): number {
  if (typeof cell === "number") return cell;
  return (typeof cell === "string" ? parseNumber(cell, locale) : undefined) ?? Number.NaN;
}
