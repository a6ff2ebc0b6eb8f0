import { ownName } from "../tasks/deal.ts";
import { openDeals } from "../tasks/deals.ts";
import type { TaskSetting } from "../tasks/setting.ts";

/** An open deal that nobody has touched for longer than its checkpoint allows. */
export interface Breach {
  /** Row in the team's tab. */
  readonly row: number;
  readonly client: string;
  readonly deal: string;
  readonly stage: string;
  readonly manager: string;
  readonly silent: number;
  readonly limit: number;
  /** null when the deal has no amount. */
  readonly money: number | null;
}

/** All breaches, the most money first; those without an amount stand last, the longest silence first. */
export function breachesOf(setting: TaskSetting): Breach[] {
  return openDeals(setting)
    .flatMap(({ deal, task }): Breach[] => {
      const { silent, limit } = task.facts;
      if (silent === undefined || limit === undefined || Number(silent) <= Number(limit)) return [];
      const { client, stage, manager, money } = task;
      return [
        {
          ...{ row: deal.row, client, deal: ownName(deal), stage, manager, money },
          silent: Number(silent),
          limit: Number(limit),
        },
      ];
    })
    .sort((a, b) => (b.money ?? -1) - (a.money ?? -1) || b.silent - a.silent || a.row - b.row);
}
