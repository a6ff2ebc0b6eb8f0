/** Bytes of a store of properties and of one value (fact E4). */
const STORE = 500 * 1024;
const VALUE = 9 * 1024;
/** What the keys of others begin with. */
export const OTHER = "other";

/** Leaves so many bytes in a store of properties, none unless told otherwise. */
export function fillStore(store: Map<string, string>, free = 0): void {
  for (const key of [...store.keys()]) if (key.startsWith(OTHER)) store.delete(key);
  let left = STORE - free - [...store].reduce((sum, entry) => sum + Buffer.byteLength(entry.join("")), 0);
  for (let i = 1000; left > 0; i++) {
    const key = `${OTHER} ${i}`.slice(0, left);
    const value = "x".repeat(Math.min(VALUE, left - key.length));
    store.set(key, value);
    left -= key.length + value.length;
  }
}
