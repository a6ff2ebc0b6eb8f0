import { emptyStores, type Stores } from "./services/properties.ts";
import type { TriggerState } from "./services/triggers.ts";

/** What Google keeps of an add-on in one file. A copy of the file has its own, which is bare (facts D16, D17). */
export interface Installation {
  readonly scriptId: string;
  readonly stores: Stores;
  /** Those of all users. */
  readonly triggers: TriggerState;
  /** Whether somebody has agreed to what it may do, and it was used. */
  consented: boolean;
}

let made = 0;

export function newInstallation(consented = false): Installation {
  made++;
  return { scriptId: `script-${made}`, stores: emptyStores(), triggers: [], consented };
}
