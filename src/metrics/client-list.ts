/** What to do with a client comes first: the order in which a list is worked through. */
const ORDER = ["now", "plan", undefined, "nurture", "unknown", "stop"] as const;

export interface Ranked {
  /** Which of the known actions it is; undefined for an action of the team's own. */
  readonly action: (typeof ORDER)[number];
  /** NaN where unknown. */
  readonly potential: number;
  readonly name: string;
}

/** Work now first, then by potential, the larger first; unknown potential after known, then by name. */
export function byWork(a: Ranked, b: Ranked): number {
  if (a.action !== b.action) return ORDER.indexOf(a.action) - ORDER.indexOf(b.action);
  const size = (Number.isNaN(b.potential) ? -1 : b.potential) - (Number.isNaN(a.potential) ? -1 : a.potential);
  return size !== 0 ? size : a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/**
 * The day by which a client must be touched: the one agreed on, else the last contact (or purchase) and the longest
 * silence that the rule allows. NaN when nobody knows.
 */
export function nextTouch(agreed: number, lastContact: number, lastPurchase: number, touchDays: number | null): number {
  if (!Number.isNaN(agreed)) return agreed;
  const last = Number.isNaN(lastContact) ? lastPurchase : lastContact;
  return touchDays === null ? Number.NaN : last + touchDays;
}
