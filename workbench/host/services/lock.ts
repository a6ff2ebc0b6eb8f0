import type { Gate } from "../../types.ts";
import { exception, mismatch } from "../exception.ts";
import { strict } from "../strict.ts";

/** Who holds the workbook's lock; shared by all runs. `busy` makes another process hold it, on demand (fact F3). */
export interface LockState {
  holder: object | null;
  busy: boolean;
}

export const freeLock = (): LockState => ({ holder: null, busy: false });

/**
 * LockService of one run. The document lock only: the script lock would be shared by all customers of a published add-on
 * (fact F2). Outside a document it is null (fact F1).
 */
export function lockService(
  state: LockState,
  inDocument: boolean,
  gate: Gate,
): { service: object; release: () => void } {
  const run = {};
  const mine = (): boolean => state.holder === run;
  const take = (): boolean => {
    if (mine()) return true;
    if (state.busy || state.holder !== null) return false;
    state.holder = run;
    return true;
  };
  const release = (): void => {
    if (mine()) state.holder = null;
  };
  const patience = (member: string, milliseconds: unknown): void => {
    if (typeof milliseconds !== "number") throw mismatch(`Lock.${member}`, [milliseconds]);
  };
  const lock = strict(
    "Lock",
    {
      tryLock(milliseconds: unknown) {
        patience("tryLock", milliseconds);
        return take();
      },
      waitLock(milliseconds: unknown) {
        patience("waitLock", milliseconds);
        if (!take()) throw exception("Lock timeout: another process was holding the lock for too long.");
      },
      hasLock: mine,
      releaseLock: release,
    },
    gate,
  );
  return { service: strict("LockService", { getDocumentLock: () => (inDocument ? lock : null) }, gate), release };
}
