import type { Chance } from "./chance.ts";
import { type DemoClient, round } from "./clients.ts";
import { workday } from "./days.ts";
import type { DemoWords } from "./words.ts";

export interface DemoDeal {
  readonly id: number;
  readonly created: number;
  readonly client: DemoClient;
  readonly product: string;
  readonly source: string;
  /** Index into `DemoWords.stages`; 5 won, 6 lost. */
  readonly stage: number;
  readonly amount: number | null;
  readonly manager: number;
  readonly lastContact: number;
  readonly nextContact: number | null;
  readonly nextStep: string;
  readonly closed: number | null;
  /** The open stage it was lost at, null unless lost. */
  readonly lostAt: number | null;
  readonly lostReason: string;
}

const WON = 5;
const LOST = 6;
/** Share of deals that pass from each open stage to the next, before the manager's skill. */
const PASS = [0.86, 0.7, 0.72, 0.69, 0.71];
const SKILL = [1.07, 0.93, 0.98, 0.9];
/** Median days in each open stage. */
const STAY = [3, 6, 10, 12, 16];
/** Who takes the deals: the hunter and the one who does both nearly all, the newcomer too few to judge. */
const TAKES = [0.5, 0.1, 0.375, 0.025];
/** How often a deal that is won, and any other, is with a client of interest 1 to 4, or of whom nobody knows. */
const WINS = [6, 4, 1.5, 0.4, 2];
const TALKS = [2, 2.2, 2.5, 1.5, 2];
const WINDOW = 372;
/** A deal that nobody decided: left open where it stood. */
const FORGOTTEN = 0.007;

/** The deals of the last year, each walked through the stages up to `today`, in the order of creation. */
export function demoDeals(
  chance: Chance,
  words: DemoWords,
  clients: readonly DemoClient[],
  count: number,
  today: number,
): DemoDeal[] {
  const buyers = byInterest(
    clients.filter((client) => client.customer),
    WINS,
  );
  const others = byInterest(clients, TALKS);
  const starts = Array.from({ length: count }, () => workday(today - Math.floor(WINDOW * chance.next()))).sort(
    (a, b) => a - b,
  );
  return starts.map((created, index) => {
    const manager = chance.weighted(TAKES);
    const walk = walkOf(chance, created, manager, today);
    const client = walk.stage === WON ? buyers(chance) : others(chance);
    const kit = chance.pick(affordable(words, client));
    const open = walk.stage < WON;
    const silent = Math.min(today - created, walk.forgotten ? today - walk.entered : chance.whole(0, 9));
    const lastContact = workday(open ? Math.max(walk.entered, today - silent) : walk.closed!);
    return {
      id: 1001 + index,
      created,
      client,
      product: kit.name,
      source: words.sources[chance.weighted([4, 2, 2.2, 1.8])]!,
      stage: walk.stage,
      amount: open && walk.stage < 2 && chance.happens(0.3) ? null : round(chance.around(kit.price, 0.45)),
      manager,
      lastContact,
      nextContact: open && chance.happens(0.82) ? Math.max(lastContact + 1, nextDay(chance, today, -9, 16)) : null,
      nextStep: open && chance.happens(0.85) ? chance.pick(words.nextSteps[walk.stage]!) : "",
      closed: walk.closed,
      lostAt: walk.lostAt,
      lostReason:
        walk.lostAt === null || chance.happens(0.08) ? "" : words.lostReasons[chance.weighted([40, 30, 16, 9, 5])]!,
    };
  });
}

/** Draws clients, those of more interest more often; who needs nothing hardly ever. */
function byInterest(clients: readonly DemoClient[], weights: readonly number[]): (chance: Chance) => DemoClient {
  const drawn = clients.map(({ interest, potential }) => (potential > 0 ? weights[(interest ?? 5) - 1]! : 0.2));
  return (chance) => clients[chance.weighted(drawn)]!;
}

/** A working day around today, today itself more often than any other. */
export function nextDay(chance: Chance, today: number, from: number, to: number): number {
  return chance.happens(0.08) ? today : workday(today + chance.whole(from, to));
}

/** What a firm of this size would think of: no machine above two fifths of a year's budget, or else the cheapest two. */
export function affordable(words: DemoWords, client: DemoClient): DemoWords["equipment"] {
  const fitting = words.equipment.filter(({ price }) => price <= 0.4 * client.potential);
  return fitting.length > 1 ? fitting : [...words.equipment].sort((a, b) => a.price - b.price).slice(0, 2);
}

interface Walk {
  readonly stage: number;
  readonly entered: number;
  readonly closed: number | null;
  readonly lostAt: number | null;
  readonly forgotten: boolean;
}

function walkOf(chance: Chance, created: number, manager: number, today: number): Walk {
  const stands = { closed: null, lostAt: null };
  let entered = created;
  for (let stage = 0; stage < WON; stage++) {
    if (chance.happens(FORGOTTEN)) return { ...stands, stage, entered, forgotten: true };
    const leaves = workday(entered + Math.max(1, Math.round(chance.around(STAY[stage]!, 0.6))));
    const left = Math.max(leaves, entered);
    if (left >= today) return { ...stands, stage, entered, forgotten: false };
    if (!chance.happens(Math.min(0.97, PASS[stage]! * SKILL[manager]!)))
      return { stage: LOST, entered: left, closed: left, lostAt: stage, forgotten: false };
    entered = left;
  }
  return { stage: WON, entered, closed: entered, lostAt: null, forgotten: false };
}
