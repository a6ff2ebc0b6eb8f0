import { NoRoom, takeBack } from "./limits.ts";

/** Somebody else is writing. Words: the panel and the menu have their own. */
export class Busy extends Error {
  override readonly name = "Busy";
}

const WAIT = 10_000;

/**
 * Does something that writes while nobody else of us writes into this document; what was written has arrived when the
 * lock is given back. Where the file has no room, the tabs added so far are taken back. Throws `Busy` when another run keeps it for ten seconds.
 */
export function locked<T>(act: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT)) throw new Busy();
  try {
    const result = act();
    SpreadsheetApp.flush();
    return result;
  } catch (error) {
    if (error instanceof NoRoom) takeBack();
    throw error;
  } finally {
    lock.releaseLock();
  }
}
