import type { Chance } from "./chance.ts";
import type { DemoWords } from "./words.ts";

export interface DemoClient {
  readonly name: string;
  readonly segment: string;
  readonly region: string;
  readonly city: string;
  /** Index into `DemoWords.managers`. */
  readonly manager: number;
  readonly contact: string;
  readonly phone: string;
  /** Money a year he could spend with anybody; some ordinary ones without interest need nothing at all. */
  readonly potential: number;
  readonly potentialKnown: boolean;
  /** 0 VIP, 1 ambitious, 2 ordinary, null not looked at. */
  readonly value: number | null;
  /** 1 to 4, null not asked. */
  readonly interest: number | null;
  /** Buys or bought. The others are prospects so far. */
  readonly customer: boolean;
}

/** Who leads clients: the farmer most of them, the one who does both many, the newcomer a handful. */
const LEADS = [0.08, 0.52, 0.36, 0.04];
const CUSTOMERS = 0.66;

/** The firms of the client list, each with a name of its own. */
export function demoClients(chance: Chance, words: DemoWords, count: number): DemoClient[] {
  const used = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const segment = chance.pick(words.segments);
    const region = words.regions[chance.weighted([4, 3, 3, 5, 2])]!;
    const potential = round(chance.around(segment.potential, 0.85));
    const big = potential > 3 * segment.potential;
    const value = chance.weighted(big ? [40, 30, 25, 5] : [7, 26, 62, 5]);
    const interest = chance.weighted([20, 28, 27, 17, 8]);
    const customer = index < count * CUSTOMERS;
    const idle = value === 2 && interest === 3 && (!customer || index % 4 === 0);
    return {
      name: nameOf(chance, words, segment.firms, used),
      segment: segment.name,
      region: region.name,
      city: chance.pick(region.cities),
      manager: chance.weighted(LEADS),
      contact: chance.pick(words.contacts),
      phone: `+00 555 ${chance.whole(100, 999)} ${chance.whole(1000, 9999)}`,
      potential: idle ? 0 : potential,
      potentialKnown: chance.happens(0.95) || idle,
      value: value === 3 ? null : value,
      interest: interest === 4 ? null : interest + 1,
      customer,
    };
  });
}

function nameOf(chance: Chance, words: DemoWords, firms: readonly string[], used: Set<string>): string {
  for (;;) {
    const name = chance.pick(firms).replace("*", chance.pick(words.nouns));
    if (used.has(name)) continue;
    used.add(name);
    return name;
  }
}

/** Two significant digits, as people estimate. */
export function round(amount: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.round(amount / step) * step;
}
