import { checkKeys, keyedNumbers } from "./numbers.ts";
import type { MethodReader } from "./reader.ts";

/** From when on the Monitor colours and tells, by the keys of the tab Norms. Shares are fractions. */
export interface Limits {
  /** Working days of a week, by which the norms of a day become those of a week. */
  readonly working_days: number;
  /** Tasks overdue or without a next step and silent deals: more are coloured. */
  readonly many: number;
  /** The smaller kind of a person's open tasks as a share of all: from here on he hunts and farms at once. */
  readonly both_share: number;
  /** Load of the next days as a share of what the norms allow. */
  readonly load_high: number;
  /** Share of a week's norm below which calls are told and facts are red, and below which facts are yellow. */
  readonly norm_low: number;
  readonly norm_watch: number;
  /** Clients from which on a conversion of actions has a rate. */
  readonly rate_from: number;
  /** Share of actions that class D may take. */
  readonly class_d_share: number;
  /** Share of the year's money that hangs on one person. */
  readonly leaves_share: number;
  /** Days within which a repeat order follows from a contact that we began. */
  readonly follows_days: number;
}

const SHARES = new Set(["both_share", "norm_low", "norm_watch", "class_d_share", "leaves_share"]);

/** The limits of the tab Norms, else the defaults; one that is no such number is noted. */
export function readLimits(reader: MethodReader): Limits {
  checkKeys(reader, "limits");
  const value = keyedNumbers(reader, "limits", SHARES);
  return Object.fromEntries(reader.texts.limits.map(({ key }) => [key, value(key)])) as unknown as Limits;
}
