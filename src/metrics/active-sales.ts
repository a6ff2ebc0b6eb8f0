/** Who began: 1 we, -1 the client, 0 not known. */
export type Began = 1 | -1 | 0;

/** Deals by row; client ids from 0, -1 where blank; whole serial days, NaN where blank. */
export interface BegunDeals {
  readonly clients: Int32Array;
  readonly created?: Float64Array;
  /** 1 won, -1 lost, 0 open. */
  readonly ends: Int8Array;
  readonly amounts?: Float64Array;
  /** What the channel says. */
  readonly channels: Int8Array;
}

/** The log of contacts by row; client ids those of the deals, -1 for all others. */
export interface Contacts {
  readonly clients: Int32Array;
  readonly days: Float64Array;
  readonly began: Int8Array;
}

export interface BegunLine {
  contacts: number;
  clients: number;
  deals: number;
  won: number;
  lost: number;
  /** Money of the won ones. */
  money: number;
}

export interface ActiveSales {
  readonly we: BegunLine;
  readonly client: BegunLine;
  readonly unknown: BegunLine;
  /** Distinct clients of all three. */
  readonly clients: number;
  /** Deals placed by a contact, and by their channel. */
  readonly byContact: number;
  readonly byChannel: number;
}

/** Days of the table, and in which the contact that began a deal is looked for before and after its creation. */
const YEAR = 365;
export const BEFORE = 30;
export const AFTER = 3;

/**
 * Active against passive sales of the last 365 days. A deal is begun by whoever began the first contact with its client
 * from 30 days before its creation to 3 days after; without such a contact the channel says; else it is not known.
 */
export function activeSales(deals: BegunDeals, contacts: Contacts, count: number, asOf: number): ActiveSales {
  const first = firstContacts(contacts, count);
  const lines = [empty(), empty(), empty()] as const;
  const seen = lines.map(() => new Set<number>());
  const all = new Set<number>();
  let [byContact, byChannel] = [0, 0];
  for (let row = 0; row < contacts.days.length; row++)
    if (contacts.days[row]! <= asOf && contacts.days[row]! > asOf - YEAR)
      lines[placeOf(contacts.began[row]!)]!.contacts++;
  for (let row = 0; row < deals.ends.length; row++) {
    const created = deals.created?.[row] ?? Number.NaN;
    if (deals.created && !(created <= asOf && created > asOf - YEAR)) continue;
    const client = deals.clients[row]!;
    const contact = client < 0 ? 0 : first(client, created - BEFORE, created + AFTER);
    const began = contact || deals.channels[row]!;
    if (contact !== 0) byContact++;
    else if (began !== 0) byChannel++;
    const at = placeOf(began);
    const line = lines[at]!;
    line.deals++;
    if (client >= 0) {
      seen[at]!.add(client);
      all.add(client);
    }
    if (deals.ends[row] === -1) line.lost++;
    if (deals.ends[row] !== 1) continue;
    line.won++;
    line.money += deals.amounts?.[row] || 0;
  }
  lines.forEach((line, i) => {
    line.clients = seen[i]!.size;
  });
  return { we: lines[0], client: lines[1], unknown: lines[2], clients: all.size, byContact, byChannel };
}

const placeOf = (began: number) => (began === 1 ? 0 : began === -1 ? 1 : 2);
const empty = (): BegunLine => ({ contacts: 0, clients: 0, deals: 0, won: 0, lost: 0, money: 0 });

/** Who began the first contact of a client within two days, both included; 0 where nobody knows. */
function firstContacts({ clients, days, began }: Contacts, count: number) {
  const own: number[][] = Array.from({ length: count }, () => []);
  for (let row = 0; row < clients.length; row++)
    if (clients[row]! >= 0 && began[row] !== 0 && !Number.isNaN(days[row]!)) own[clients[row]!]!.push(row);
  for (const rows of own) rows.sort((a, b) => days[a]! - days[b]! || a - b);
  return (client: number, from: number, to: number): number => {
    const row = own[client]!.find((one) => days[one]! >= from);
    return row !== undefined && days[row]! <= to ? began[row]! : 0;
  };
}
