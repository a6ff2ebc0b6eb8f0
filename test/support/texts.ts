import type { Language } from "../../src/messages/language.ts";
import type { Texts } from "../../src/model/texts.ts";
import { data } from "../../src/texts/data.ts";
import { methodTexts, written } from "./method-texts.ts";

/** The data file of a language as it ships. */
export const texts = (language: Language): Texts => ({
  ...data[language],
  method: methodTexts(language),
  doctor: written("doctor", language),
});
