import { column, optional, readColumns } from "../cells/columns.ts";
import { parseDates, wholeDays } from "../cells/dates.ts";
import { endsOf } from "../cells/ends.ts";
import { beganByChannel, initiatorOf } from "../cells/initiator.ts";
import { knownNumbers } from "../cells/number-column.ts";
import { asOf, isOmitted, withHeader } from "../cells/option.ts";
import { layTable, rate } from "../cells/table.ts";
import { textOf } from "../cells/text.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { activeSalesWords } from "../messages/active-sales.ts";
import { functionWords } from "../messages/functions.ts";
import { filled, funnelWords } from "../messages/funnel.ts";
import { activeSales, type BegunLine } from "../metrics/active-sales.ts";

/**
 * Active against passive sales of the last 365 days: deals that we began and deals that the client began, with contacts,
 * clients, won deals and their money. Who began is told by the first contact with the client from 30 days before the
 * deal's creation to 3 days after, else by the channel (cold calls and mailings are ours; site, referral, advertising and
 * exhibitions the client's); all others are not known. Sales per client of the client's row is the efficiency of the entrance.
 *
 * @param {range} clients Client of each deal.
 * @param {range} created Date on which each deal began, beside clients.
 * @param {range} outcomes Stage or outcome of each deal, beside clients.
 * @param {range} [amounts] Amount of each deal, beside clients.
 * @param {range} [channels] Channel of each deal, beside clients.
 * @param {range} [contact_clients] Client of each contact, from the log of calls.
 * @param {range} [contact_dates] Date of each contact, beside contact_clients.
 * @param {range} [initiated_by] Who began each contact, beside contact_clients.
 * @param {range} [stages] The Stages tab: name, aliases, kind.
 * @param {date} [as_of] Report date, today by default.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Who began, contacts, clients, deals, won, amount, won of closed, sales per client; a row each for us, the client, not known, all.
 * @customfunction
 *
 * @example
 * =ACTIVE_SALES({"Acme"; "Bolt"; "Core"}; {"2026-03-01"; "2026-03-02"; "2026-03-05"}; {"Won"; "Lost"; "Won"}; {90; 10; 50}; {"Cold call"; "Website"; "Website"}; ""; ""; ""; ""; DATE(2026;3;31); "no header") → {"We (active)", 0, 1, 1, 1, 90, 1, 1; "Client (passive)", 0, 2, 2, 1, 50, 0.5, 0.5; "Not known", 0, 0, 0, 0, 0, "", ""; "Total", 0, 3, 3, 2, 140, 0.6667, 0.6667; "by channel: 3", "", "", "", "", "", "", ""; "we begin in: Cold call", "", "", "", "", "", "", ""; "client begins in: Website", "", "", "", "", "", "", ""}
 */
export function ACTIVE_SALES(
  world: World,
  clients: Input,
  created: Input,
  outcomes: Input,
  amounts?: Input,
  channels?: Input,
  contact_clients?: Input,
  contact_dates?: Input,
  initiated_by?: Input,
  stages?: Input,
  as_of?: Input,
  header?: Input,
): Output {
  const table = withHeader([amounts, channels, contact_clients, contact_dates, initiated_by, stages, as_of, header]);
  const [money, sources, who, when, initiators, order, date] = table.options;
  const { read } = readColumns(world, {
    clients: column("keys", clients),
    created: optional("cells", created),
    outcomes: column("cells", outcomes),
    amounts: optional("cells", money),
    channels: optional("cells", sources),
  });
  let undated = 0;
  const days = (cells: readonly Cell[]) => {
    const { serials, unread } = parseDates(cells, world.locale);
    undated += unread.length;
    return wholeDays(serials);
  };
  const amount = read.amounts && knownNumbers(read.amounts, world.locale);
  const known = new Map(read.clients.keys.map((key, id) => [key, id]));
  const began = new Map<string, 1 | -1 | 0>();
  const placed = read.channels?.map((cell) => {
    const text = textOf(cell).trim();
    if (!began.has(text)) began.set(text, beganByChannel(text));
    return began.get(text)!;
  });
  const found = activeSales(
    {
      clients: read.clients.ids,
      ends: endsOf(world, read.outcomes, order),
      channels: Int8Array.from(placed ?? read.outcomes.map(() => 0)),
      ...(read.created ? { created: days(read.created) } : {}),
      ...(amount ? { amounts: amount.values } : {}),
    },
    [who, when, initiators].some(isOmitted) ? NONE : contactsIn(world, [who, when, initiators], known, days),
    read.clients.names.length,
    asOf(world, date),
  );
  const words = activeSalesWords[world.language];
  const { heads } = functionWords(world.language);
  const { we, client, unknown } = found;
  const sum = (measure: keyof BegunLine) => we[measure] + client[measure] + unknown[measure];
  const total: BegunLine = {
    contacts: sum("contacts"),
    clients: found.clients,
    deals: sum("deals"),
    won: sum("won"),
    lost: sum("lost"),
    money: sum("money"),
  };
  const row = (name: string, line: BegunLine): Cell[] => [
    name,
    line.contacts,
    line.clients,
    line.deals,
    line.won,
    line.money,
    rate(line.won, line.won + line.lost),
    rate(line.won, line.clients),
  ];
  const named = (sign: 1 | -1) => [...began].filter(([, who]) => who === sign).map(([name]) => name);
  const list = (sign: 1 | -1) => named(sign).slice(0, 8).join(", ");
  return layTable(
    table.header,
    words.heads,
    [row(words.we, we), row(words.client, client), row(words.unknown, unknown), row(heads.total, total)],
    [
      [found.byContact, (n) => filled(words.byContact, { n })],
      [found.byChannel, (n) => filled(words.byChannel, { n })],
      [found.byChannel && named(1).length, () => filled(words.channelsWe, { names: list(1) })],
      [found.byChannel && named(-1).length, () => filled(words.channelsClient, { names: list(-1) })],
      [undated, (n) => filled(funnelWords[world.language].notDates, { n })],
      [amount?.unread ?? 0, (n) => filled(funnelWords[world.language].notNumbers, { n })],
    ],
  );
}

const NONE = { clients: new Int32Array(0), days: new Float64Array(0), began: new Int8Array(0) };

function contactsIn(
  world: World,
  [clients, dates, initiators]: readonly Input[],
  known: ReadonlyMap<string, number>,
  days: (cells: readonly Cell[]) => Float64Array,
) {
  const { read } = readColumns(world, {
    contact_clients: column("keys", clients),
    contact_dates: column("cells", dates),
    initiated_by: column("cells", initiators),
  });
  const { ids, keys } = read.contact_clients;
  const own = keys.map((key) => known.get(key) ?? -1);
  return {
    clients: ids.map((id) => (id < 0 ? -1 : own[id]!)),
    days: days(read.contact_dates),
    began: Int8Array.from(read.initiated_by, (cell) => initiatorOf(textOf(cell))),
  };
}
