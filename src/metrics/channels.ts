/** What a channel brought. */
export interface Channel {
  /** Number of the channel. */
  readonly channel: number;
  readonly leads: number;
  readonly won: number;
  /** Amount of won deals. */
  readonly revenue: number;
  readonly cost: number;
}

/**
 * Leads, won deals, revenue and cost by channel, by revenue from the largest; rows of channel -1 are left out.
 *
 * @param ids channel of each lead
 * @param outcomes 1 won, -1 lost, 0 open
 * @param costs cost of each lead, or undefined
 * @param spent cost of each channel beside that of its leads
 */
export function channelsOf(
  channels: number,
  ids: Int32Array,
  outcomes: Int8Array,
  amounts: Float64Array | undefined,
  costs: Float64Array | undefined,
  spent: ReadonlyMap<number, number>,
): Channel[] {
  const leads = new Float64Array(channels);
  const won = new Float64Array(channels);
  const revenue = new Float64Array(channels);
  const cost = new Float64Array(channels);
  for (const [channel, money] of spent) cost[channel]! += money;
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row]!;
    if (id < 0) continue;
    leads[id]!++;
    cost[id]! += costs?.[row] || 0;
    if (outcomes[row] === 1) {
      won[id]!++;
      revenue[id]! += amounts?.[row] || 0;
    }
  }
  return Array.from({ length: channels }, (_, channel) => ({
    channel,
    leads: leads[channel]!,
    won: won[channel]!,
    revenue: revenue[channel]!,
    cost: cost[channel]!,
  })).sort((a, b) => b.revenue - a.revenue || b.won - a.won || b.leads - a.leads);
}
