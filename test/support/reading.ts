import { synonymsOf } from "../../src/model/book/synonyms.ts";
import { vocabulary } from "../../src/texts/vocabulary.ts";

/** The vocabulary as it ships, ready for the detector: `{ ...world, words }`. */
export const words = synonymsOf(vocabulary);
