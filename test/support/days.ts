import { Day } from "../../src/cells/types.ts";

/** Serial day of an ISO date. */
export const serial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25569;

/** An ISO day as the sheet's own date. */
export const day = (iso: string): Day => new Day(serial(iso));
