import type { World } from "../../cells/types.ts";
import type { Synonyms } from "./synonyms.ts";

/** Knows headings and how cells are typed. */
export type Reader = Pick<World, "locale"> & { readonly words: Synonyms };

/** What the detector's worlds say: without a day of today, months without a year stay undated. */
export type DetectWorld = Reader & Pick<World, "language"> & Partial<Pick<World, "today">>;
