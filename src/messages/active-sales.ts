import { activeSales as en } from "./en/active-sales.ts";
import type { Language } from "./language.ts";
import { activeSales as ru } from "./ru/active-sales.ts";

/** Words of active against passive sales: those of the function ACTIVE_SALES and those around it. `{name}` is filled in. */
export interface ActiveSalesWords {
  readonly heads: readonly string[];
  readonly we: string;
  readonly client: string;
  readonly unknown: string;
  /** How many deals a contact told, and how many their channel. */
  readonly byContact: string;
  readonly byChannel: string;
  /** Which channels count as begun by us, and which by the client. */
  readonly channelsWe: string;
  readonly channelsClient: string;
  readonly title: string;
  /** We began {we} of the {known} deals of which it is known, {share} %; {sales} sales per incoming client. */
  readonly told: string;
  /** Of no deal it is known. */
  readonly cannot: string;
}

export const activeSalesWords: { readonly [L in Language]: ActiveSalesWords } = { en, ru };
