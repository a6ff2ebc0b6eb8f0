import { clientKey } from "../../cells/text.ts";
import { countOutcomes } from "../../metrics/outcomes.ts";
import { purchasesOf } from "../../metrics/purchases.ts";
import { repeatOf } from "../../metrics/repeat.ts";
import type { StageKinds } from "../book/stage-kinds.ts";
import type { Book } from "../types.ts";

/** The numbers that spellings move; null where there is no base. */
export interface Numbers {
  readonly clients: number;
  readonly winRate: number | null;
  readonly repeatRate: number | null;
  /** Amount of the won deals. */
  readonly sold: number;
  /** Deals whose stage is known. */
  readonly placed: number;
  readonly managers: number;
  readonly channels: number;
}

export function numbersOf({ clients, deals, orders, activities }: Book, stages: StageKinds, today: number): Numbers {
  const outcomes = Int8Array.from(deals, (deal) => {
    const outcome = stages.outcomeOf(deal);
    return outcome === "won" ? 1 : outcome === "lost" ? -1 : 0;
  });
  const { won, lost } = countOutcomes(outcomes);
  const sold = countOutcomes(
    outcomes,
    Float64Array.from(deals, ({ amount }) => amount ?? 0),
  ).won;
  const ids = new Map<string, number>();
  const buyers = Int32Array.from(orders, ({ clientKey: key }) => {
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  });
  const dates = Float64Array.from(orders, ({ date }) => date);
  const { first, second } = repeatOf(purchasesOf(buyers, dates, ids.size, today), today);
  return {
    clients: clients.length,
    winRate: rate(won, won + lost),
    repeatRate: rate(second, first),
    sold,
    placed: deals.filter((deal, i) => outcomes[i] !== 0 || stages.nameOf(deal.stage) !== null).length,
    managers: distinct([...clients, ...deals, ...orders, ...activities].map(({ manager }) => manager)),
    channels: distinct([...deals.map(({ source }) => source), ...orders.map(({ channel }) => channel)]),
  };
}

const rate = (part: number, whole: number) => (whole === 0 ? null : part / whole);
const distinct = (words: readonly string[]) => new Set(words.map(clientKey).filter((key) => key !== "")).size;
