import type { Chance } from "./chance.ts";
import type { DemoClient } from "./clients.ts";
import { workday } from "./days.ts";
import type { DemoDeal } from "./deals.ts";
import type { DemoWords } from "./words.ts";

export interface DemoActivity {
  readonly date: number;
  readonly manager: number;
  readonly type: string;
  readonly client: DemoClient;
  readonly initiator: string;
  readonly result: string;
}

/** Chance of one more contact a day for each manager, how many they try, and how often the client began. */
const TRIES = 7;
const BUSY = [0.75, 0.45, 0.55, 0.35];
const CLIENT_BEGAN = [0.15, 0.6, 0.4, 0.2];
const DAYS = 120;

/** The log of calls, meetings and letters of the last four months, in order of date. */
export function demoActivities(
  chance: Chance,
  words: DemoWords,
  clients: readonly DemoClient[],
  deals: readonly DemoDeal[],
  today: number,
): DemoActivity[] {
  const own = words.managers.map((_, manager) => ({
    led: clients.filter((client) => client.manager === manager),
    hunted: deals.filter((deal) => deal.manager === manager).map(({ client }) => client),
  }));
  const log: DemoActivity[] = [];
  for (let date = today - DAYS; date <= today; date++) {
    if (workday(date) !== date) continue;
    for (const [manager, { led, hunted }] of own.entries()) {
      for (let attempt = 0; attempt < TRIES; attempt++) {
        if (!chance.happens(BUSY[manager]!)) continue;
        const hunting = chance.happens([0.85, 0.15, 0.5, 0.7][manager]!);
        log.push({
          date,
          manager,
          type: words.activityTypes[chance.weighted([70, 12, 18])]!,
          client: chance.pick(hunting && hunted.length > 0 ? hunted : led),
          initiator: words.initiators[chance.happens(CLIENT_BEGAN[manager]!) ? 1 : 0]!,
          result: words.results[chance.weighted([40, 25, 20, 11, 4])]!,
        });
      }
    }
  }
  return log;
}
