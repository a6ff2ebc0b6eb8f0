import { clientKey, isErrorValue, textOf } from "../../cells/text.ts";
import type { Client } from "../types.ts";
import { UNKNOWN_CLIENT } from "../unknown-client.ts";
import type { Rows } from "./rows.ts";
import { isNoRecord } from "./skip.ts";

/** The clients of a tab, each once: of rows with the same key the first counts, blanks of it filled from the others. */
export function readClients(rows: Rows): Client[] {
  const clients = new Map<string, Client>();
  const again: number[] = [];
  for (let i = 0; i < rows.count; i++) {
    if (isNoRecord(rows, i)) continue;
    const name = rows.text(i, "client");
    if (name === "") {
      rows.leave(i, isErrorValue(rows.cell(i, "client")) ? "error value" : "no client");
      continue;
    }
    const client = clientAt(rows, i, name);
    const known = clients.get(client.key);
    if (known) again.push(i);
    clients.set(client.key, known ? filled(known, client) : client);
  }
  const at = again.map((i) => rows.rowOf(i));
  rows.flaw("duplicate clients", "client", at, again.length > 0 ? rows.text(again[0]!, "client") : "");
  return [...clients.values()];
}

function clientAt(rows: Rows, i: number, name: string): Client {
  return {
    row: rows.rowOf(i),
    key: clientKey(name),
    name: name.replace(/\s+/g, " "),
    manager: rows.text(i, "manager"),
    segment: rows.text(i, "segment"),
    region: rows.text(i, "region"),
    potential: rows.number(i, "potential"),
    potentialClass: rows.text(i, "potential_class"),
    value: rows.text(i, "marketing_value"),
    interest: rows.text(i, "interest"),
    role: rows.text(i, "role"),
    contact: rows.text(i, "contact"),
    lastContact: rows.day(i, "last_contact"),
    nextContact: rows.day(i, "next_contact"),
    comment: rows.text(i, "comment"),
  };
}

/** What is known of a client, blanks filled from another row of his. */
export function filled(known: Client, other: Client): Client {
  const result: Record<string, unknown> = { ...known };
  for (const [name, value] of Object.entries(other))
    if (result[name] === "" || result[name] === null) result[name] = value;
  return result as unknown as Client;
}

/** Clients of deals and orders, for a workbook without a list of clients. */
export function clientsOf(
  known: readonly {
    readonly clientKey: string;
    readonly client: string;
    readonly manager: string;
    readonly region?: string;
  }[],
): Client[] {
  const clients = new Map<string, Client>();
  for (const { clientKey: key, client, manager, region = "" } of known) {
    if (key === "") continue;
    const before = clients.get(key);
    clients.set(key, {
      ...(before ?? UNKNOWN_CLIENT),
      key,
      name: before?.name ?? textOf(client),
      manager: manager || before?.manager || "",
      region: region || before?.region || "",
    });
  }
  return [...clients.values()];
}
