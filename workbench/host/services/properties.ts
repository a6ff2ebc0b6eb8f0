import type { Gate } from "../../types.ts";
import { exception, mismatch } from "../exception.ts";
import { strict } from "../strict.ts";

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** The three stores of a workbook's add-on. They outlive a run; the page keeps them with the workbook. */
export interface Stores {
  readonly document: Map<string, string>;
  readonly user: Map<string, string>;
  readonly script: Map<string, string>;
  /** The user properties of the spreadsheet's owner, when that is somebody else. */
  readonly owner?: Map<string, string>;
}

export const emptyStores = (): Stores => ({ document: new Map(), user: new Map(), script: new Map() });

export interface PropertiesUse {
  /** Whether the script belongs to a document; otherwise there are no document properties (fact F6). */
  readonly inDocument: boolean;
  /** Whether a cell asks: then the user's properties are the owner's, and stay as they are (fact A20). */
  readonly inCell: boolean;
}

/** PropertiesService with Google's limits, counted in UTF-8 bytes (fact E4). */
export function propertiesService(stores: Stores, { inDocument, inCell }: PropertiesUse, gate: Gate): object {
  return strict(
    "PropertiesService",
    {
      getDocumentProperties: () => (inDocument ? properties(stores.document, false, gate) : null),
      getUserProperties: () => properties(inCell ? (stores.owner ?? stores.user) : stores.user, inCell, gate),
      getScriptProperties: () => properties(stores.script, false, gate),
    },
    gate,
  );
}

function properties(store: Map<string, string>, fixed: boolean, gate: Gate): object {
  const change = (member: string): void => {
    if (fixed) throw exception(`You do not have permission to call ${member}`);
  };
  const put = (entries: readonly (readonly [string, unknown])[]): void => {
    const next = new Map(store);
    for (const [key, value] of entries) {
      const text = String(value);
      if (bytes(text) > VALUE_BYTES) throw exception("Argument too large: value");
      next.set(key, text);
    }
    let total = 0;
    for (const [key, value] of next) total += bytes(key) + bytes(value);
    if (total > STORE_BYTES)
      throw exception("You have exceeded the property storage quota. Please remove some properties and try again.");
    for (const [key, value] of next) store.set(key, value);
  };
  return strict(
    "Properties",
    {
      getProperty: (key: unknown) => store.get(String(key)) ?? null,
      getProperties: () => Object.fromEntries(store),
      getKeys: () => [...store.keys()],
      setProperty(key: unknown, value: unknown) {
        change("setProperty");
        if (typeof key !== "string") throw mismatch("PropertiesService.Properties.setProperty", [key, value]);
        put([[key, value]]);
        return this;
      },
      setProperties(values: object, deleteOthers = false) {
        change("setProperties");
        if (deleteOthers) store.clear();
        put(Object.entries(values));
        return this;
      },
      deleteProperty(key: unknown) {
        change("deleteProperty");
        store.delete(String(key));
        return this;
      },
      deleteAllProperties() {
        change("deleteAllProperties");
        store.clear();
        return this;
      },
    },
    gate,
  );
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
