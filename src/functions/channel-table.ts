import { column, optional, readColumns } from "../cells/columns.ts";
import { endsOf } from "../cells/ends.ts";
import { readKeys } from "../cells/keys.ts";
import { readNumbers } from "../cells/number-column.ts";
import { isRange, withHeader } from "../cells/option.ts";
import { layTable, rate } from "../cells/table.ts";
import { clientKey, isBlank } from "../cells/text.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { channelsOf } from "../metrics/channels.ts";

/**
 * What each channel brings, by revenue: leads, won deals, conversion, revenue of won deals, average deal, cost per lead and
 * per sale, and ROMI = (revenue − cost) / cost. Costs stand beside the leads, or come as a small table of their own: channel
 * and what was spent on it; a channel that is not in it has no cost to speak of. Cost per lead, cost per sale and ROMI as in
 * Farris et al., Marketing Metrics, revenue standing for the margin. Rows without a channel are counted below.
 *
 * @param {range} channels Channel of each lead.
 * @param {range} outcomes Stage or outcome of each lead, beside channels.
 * @param {range} [amounts] Amount of each deal, beside channels.
 * @param {range} [costs] Cost of each lead, beside channels, or two columns: channel, cost.
 * @param {range} [stages] The Stages tab: name, aliases, kind.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Channel, leads, won, conversion, revenue, average deal, cost per lead, cost per sale, ROMI.
 * @customfunction
 *
 * @example
 * =CHANNEL_TABLE({"Site"; "Site"; "Fair"}; {"Won"; "Lost"; "Won"}; {900; 500; 100}; {"Site", 300; "Fair", 200}; "no header") → {"Site", 2, 1, 0.5, 900, 900, 150, 300, 2; "Fair", 1, 1, 1, 100, 100, 200, 200, -0.5}
 */
export function CHANNEL_TABLE(
  world: World,
  channels: Input,
  outcomes: Input,
  amounts?: Input,
  costs?: Input,
  stages?: Input,
  header?: Input,
): Output {
  const table = withHeader([amounts, costs, stages, header]);
  const [money, spent, listed] = table.options;
  const apart = isRange(spent) && spent[0]!.length === 2 && !isBeside(spent, channels);
  const { read } = readColumns(world, {
    channels: column("keys", channels),
    outcomes: column("outcomes", outcomes),
    amounts: optional("numbers", money),
    costs: optional("numbers", apart ? undefined : spent),
  });
  const names = [...read.channels.names];
  const { costs: perChannel, lost } = apart
    ? costTable(world, spent, read.channels.keys, names)
    : { costs: new Map<number, number>(), lost: 0 };
  const rows = channelsOf(
    names.length,
    read.channels.ids,
    endsOf(world, read.outcomes, listed, "strict"),
    read.amounts,
    read.costs,
    perChannel,
  ).map(({ channel, leads, won, revenue, cost }): Cell[] => {
    const known = apart ? perChannel.has(channel) : read.costs !== undefined;
    return [
      names[channel]!,
      leads,
      won,
      rate(won, leads),
      read.amounts === undefined ? "" : revenue,
      read.amounts === undefined ? "" : rate(revenue, won),
      known ? rate(cost, leads) : "",
      known ? rate(cost, won) : "",
      known && read.amounts !== undefined ? rate(revenue - cost, cost) : "",
    ];
  });
  const { heads, notes } = functionWords(world.language);
  const holds = (row: number) =>
    !isBlank(read.outcomes[row]) ||
    [read.amounts, read.costs].some((of) => of !== undefined && !Number.isNaN(of[row]!));
  const nameless = read.channels.ids.reduce((n, id, row) => n + (id < 0 && holds(row) ? 1 : 0), 0);
  return layTable(table.header, heads.channel, rows, [
    [nameless, notes.noChannel],
    [lost, notes.costNoChannel],
  ]);
}

/** True for two costs side by side of two leads side by side, which look like a table of one row but begin with a number. */
function isBeside(costs: readonly (readonly Cell[])[], channels: Input): boolean {
  const first = costs[0]![0]!;
  const numeric = typeof first !== "string" || !/\p{L}/u.test(first);
  return costs.length === 1 && isRange(channels) && channels.length === 1 && channels[0]!.length === 2 && numeric;
}

/**
 * Costs by channel number from two columns; a channel without leads is added to the names. `lost`: costs without a channel.
 */
function costTable(
  world: World,
  rows: readonly (readonly Cell[])[],
  keys: readonly string[],
  names: string[],
): { readonly costs: ReadonlyMap<number, number>; readonly lost: number } {
  const first = rows.map((row) => row[0]!);
  const second = rows.map((row) => row[1]!);
  const header = rows.length > 1 && typeof second[0] === "string" && second[0] !== "" && !/\d/.test(second[0]) ? 1 : 0;
  const given = readKeys(first, "costs", header);
  const money = readNumbers(world, second, "costs", header);
  const places = new Map(keys.map((key, i) => [key, i]));
  const costs = new Map<number, number>();
  let lost = 0;
  given.ids.forEach((id, i) => {
    if (Number.isNaN(money[i]!)) return;
    if (id < 0) {
      lost++;
      return;
    }
    const key = clientKey(given.names[id]!);
    let place = places.get(key);
    if (place === undefined) {
      place = names.push(given.names[id]!) - 1;
      places.set(key, place);
    }
    costs.set(place, (costs.get(place) ?? 0) + money[i]!);
  });
  return { costs, lost };
}
