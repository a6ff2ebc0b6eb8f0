import type { World } from "../types.ts";

/** A workbook as it is kept in the browser between visits. */
export interface SavedWork {
  readonly name: string;
  readonly source: "demo" | "file";
  readonly world: World;
  /** The engine's own data. */
  readonly data: object;
  readonly stores: { readonly [store: string]: readonly (readonly [string, string])[] };
  /** Whether the panel stood open. */
  readonly panel: boolean;
}

const DATABASE = "conveyor-workbench";
const TABLE = "work";

/** Work in progress, kept in IndexedDB under the key of what was opened. Where the browser forbids it, nothing is kept. */
export class WorkStore {
  private constructor(private readonly database: IDBDatabase | null) {}

  static async open(): Promise<WorkStore> {
    try {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
      return new WorkStore(await done(request));
    } catch {
      return new WorkStore(null);
    }
  }

  get works(): boolean {
    return this.database !== null;
  }

  async load(key: string): Promise<SavedWork | undefined> {
    return this.database ? done<SavedWork | undefined>(this.table("readonly").get(key)) : undefined;
  }

  async save(key: string, work: SavedWork): Promise<void> {
    if (this.database) await done(this.table("readwrite").put(work, key));
  }

  async forget(key: string): Promise<void> {
    if (this.database) await done(this.table("readwrite").delete(key));
  }

  private table(mode: IDBTransactionMode): IDBObjectStore {
    return this.database!.transaction(TABLE, mode).objectStore(TABLE);
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser's store failed."));
  });
}
