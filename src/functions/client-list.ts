import { actionOf } from "../cells/actions.ts";
import { type ListedClient, readClientRows } from "../cells/client-rows.ts";
import { filterKey, remembered, roleWord, withWords } from "../cells/client-words.ts";
import { foldClass, foldInterest, foldValue, MISSING } from "../cells/method-words.ts";
import { asOf, isOmitted, isRange, withHeader } from "../cells/option.ts";
import { readRipe, readRules } from "../cells/rules.ts";
import { type Sales, salesByClient } from "../cells/sales.ts";
import { readShares } from "../cells/shares.ts";
import { layTable } from "../cells/table.ts";
import { clientKey } from "../cells/text.ts";
import { readThresholds } from "../cells/thresholds.ts";
import { type Cell, Day, type Input, type Output, type World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { type Action, liveTexts } from "../messages/live.ts";
import { segmentsWords } from "../messages/segments.ts";
import { classBy, thresholdsByShare } from "../metrics/classes.ts";
import { byWork, nextTouch } from "../metrics/client-list.ts";
import { defaultAction, matchRule } from "../metrics/rules.ts";

/**
 * The list of clients as the matrix sees them: each client once, with class by potential, marketing value, interest, role,
 * day of the next touch, status, cell, what the rule says, manager, potential, our sales of the last 365 days and the part
 * of the potential that we do not have yet. Sorted: work now first, then by plan, nurture, to be filled in, do not work;
 * inside by potential. Nobody is dropped: what is not known shows as ?. Rows with the same client are one, blanks filled
 * from each other; totals are passed over. Where potential, class, value, interest and segment are all left out there is no
 * table of clients, and clients who stand only among the orders are added.
 *
 * @param {range} clients Name of each client, one column.
 * @param {range} [potential] What each could bring in a year.
 * @param {range} [potential_class] Class that the team typed, for clients without a potential.
 * @param {range} [marketing] Marketing value.
 * @param {range} [interest] Interest 1 to 4 or a word for it.
 * @param {range} [segment] Market segment.
 * @param {range} [region] Region.
 * @param {range} [manager] Manager.
 * @param {range} [last_contact] Day of the last contact.
 * @param {range} [next_contact] Day agreed on for the next contact.
 * @param {range} [order_clients] Client of each order or deal.
 * @param {range} [order_dates] Its day.
 * @param {range} [order_amounts] Its amount.
 * @param {range} [order_outcomes] Stage or outcome where deals are given: only won ones are sales.
 * @param {range} [stages] The Stages tab: name, aliases, kind.
 * @param {range} [thresholds] Least potential of A, B, C; blank for shares of the whole.
 * @param {range} [shares] Cumulative shares of A and B, 80 % and 95 % by default.
 * @param {range} [values] The Classes tab: marketing value, test, accepted words.
 * @param {range} [interests] The Classes tab: level, name, question, answer, accepted words.
 * @param {range} [rules] The Rules tab; left out, the default actions.
 * @param {range} [ripe] Segments beside the day until which they are ripe.
 * @param {text} [only_segment] Show only this segment.
 * @param {text} [only_region] Show only this region.
 * @param {text} [only_manager] Show only this manager.
 * @param {date} [as_of] Report date, today by default.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Client, class, value, interest, role, next touch, status, cell, action, manager, potential, our sales, wallet gap, class by our sales (buyers only, by shares of the whole), days between touches, segment, region.
 * @customfunction
 *
 * @example
 * =CLIENT_LIST({"Acme"; "Beta"}; {900; 100}; ""; {"vip"; "ordinary"}; {1; 4}; ""; ""; {"Ann"; "Bob"}; ""; {"2026-03-01"; ""}; {"Acme"}; {"2026-01-10"}; {250}; ""; ""; {500; 200; 100}; ""; ""; ""; ""; ""; ""; ""; ""; "2026-03-31"; "no header") → {"Acme", "A", "VIP", 1, "Farmer", DATE(2026;3;1), "Overdue", "A-VIP-1", "Work now", "Ann", 900, 250, 650, "A", "", "?", "?"; "Beta", "C", "Ordinary", 4, "Hunter", "", "No next step", "C-Ordinary-4", "Nurture", "Bob", 100, 0, 100, "", "", "?", "?"}
 */
export function CLIENT_LIST(
  world: World,
  clients: Input,
  potential?: Input,
  potential_class?: Input,
  marketing?: Input,
  interest?: Input,
  segment?: Input,
  region?: Input,
  manager?: Input,
  last_contact?: Input,
  next_contact?: Input,
  order_clients?: Input,
  order_dates?: Input,
  order_amounts?: Input,
  order_outcomes?: Input,
  stages?: Input,
  thresholds?: Input,
  shares?: Input,
  values?: Input,
  interests?: Input,
  rules?: Input,
  ripe?: Input,
  only_segment?: Input,
  only_region?: Input,
  only_manager?: Input,
  as_of?: Input,
  header?: Input,
): Output {
  const table = withHeader([as_of, header]);
  const today = asOf(world, table.options[0]);
  const columns = { clients, potential, potential_class, marketing, interest, segment, region, manager };
  const listed = readClientRows(world, { ...columns, last_contact, next_contact });
  const sales = salesByClient(world, today, {
    clients: order_clients,
    dates: order_dates,
    amounts: order_amounts,
    outcomes: order_outcomes,
    stages,
  });
  if ([potential, potential_class, marketing, interest, segment].every(isOmitted)) addBuyers(listed, sales);
  const cuts = readShares(world, shares);
  const bounds =
    readThresholds(world, thresholds, undefined, undefined) ??
    thresholdsByShare(
      Float64Array.from(listed.values(), (client) => client.potential),
      ...cuts,
    );
  const soldBounds = thresholdsByShare(
    Float64Array.from(sales.values(), ({ amount }) => amount),
    ...cuts,
  );
  const list = isRange(rules) ? readRules(world, rules, "rules") : [];
  const ripeSegments = readRipe(world, ripe, today);
  const worth = withWords(foldValue, VALUES, values, 2);
  const interestOf = withWords(foldInterest, INTERESTS, interests, 4);
  const classOf = remembered(foldClass);
  const kindOf = remembered(actionOf);
  const words = functionWords(world.language);
  const texts = liveTexts[world.language];
  const shown = words.values as { readonly [value: string]: string };
  const wanted = (["only_segment", "only_region", "only_manager"] as const).map((name, i) =>
    filterKey([only_segment, only_region, only_manager][i], name),
  );

  const rows: { action: Action | undefined; potential: number; name: string; cells: Cell[] }[] = [];
  for (const [key, client] of listed) {
    const asked = [client.segment, client.region, client.manager];
    if (wanted.some((only, i) => only !== null && clientKey(asked[i]!) !== only)) continue;
    const bought = sales.get(key);
    const typed = classOf(client.potentialClass);
    const letter = Number.isNaN(client.potential)
      ? CLASSES.includes(typed)
        ? typed
        : MISSING
      : classBy(bounds, client.potential);
    const value = worth(client.value);
    const level = interestOf(client.interest);
    const place = clientKey(client.segment);
    const parts = { potential: letter, value, interest: level, segment: place, ripe: ripeSegments.has(place) };
    const rule = matchRule(list, parts);
    const said = rule?.action ?? words.actions[defaultAction(parts)];
    const action = [letter, value, level].includes(MISSING) ? "unknown" : kindOf(said);
    const stopped = action === "stop";
    const touch = stopped
      ? Number.NaN
      : nextTouch(client.next, client.last, bought?.last ?? Number.NaN, rule?.touchDays ?? null);
    const sold = bought?.amount ?? 0;
    rows.push({
      action,
      potential: client.potential,
      name: client.name,
      cells: [
        client.name,
        letter,
        shown[value] ?? MISSING,
        level === MISSING ? MISSING : Number(level),
        roleWord(rule?.role ?? "", bought !== undefined, texts.roles),
        Number.isNaN(touch) ? "" : new Day(touch),
        stopped ? "" : statusOf(touch, today, words.taskStatus),
        `${letter}-${shown[value] ?? MISSING}-${level}`,
        action === undefined ? said : texts.actions[action],
        client.manager,
        Number.isNaN(client.potential) ? "" : client.potential,
        sold,
        Number.isNaN(client.potential) ? "" : client.potential - sold,
        bought === undefined ? "" : classBy(soldBounds, sold),
        stopped ? "" : (rule?.touchDays ?? ""),
        client.segment || MISSING,
        client.region || MISSING,
      ],
    });
  }
  rows.sort(byWork);
  return layTable(
    table.header,
    [...texts.list, ...segmentsWords[world.language].listMore],
    rows.map(({ cells }) => cells),
  );
}

const CLASSES: readonly string[] = ["A", "B", "C", "D"];
const VALUES: readonly string[] = ["vip", "ambitious", "ordinary"];
const INTERESTS: readonly string[] = ["1", "2", "3", "4"];

/** Buyers who stand in no list of clients join it with what is known of them. */
function addBuyers(listed: Map<string, ListedClient>, sales: ReadonlyMap<string, Sales>): void {
  const unknown = { potential: Number.NaN, potentialClass: "", value: "", interest: "", segment: "", region: "" };
  for (const [key, { name }] of sales)
    if (!listed.has(key)) listed.set(key, { ...unknown, name, manager: "", last: Number.NaN, next: Number.NaN });
}

function statusOf(
  touch: number,
  today: number,
  words: { overdue: string; today: string; future: string; none: string },
): string {
  if (Number.isNaN(touch)) return words.none;
  return touch < today ? words.overdue : touch === today ? words.today : words.future;
}
