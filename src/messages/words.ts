import { errors as en } from "./en/errors.ts";
import { ConveyorError } from "./error.ts";
import type { Language } from "./language.ts";
import { errors as ru } from "./ru/errors.ts";

const catalogues = { en, ru };

/** The sentence for an error of ours; undefined for any other, which is a bug and must stay as it is. */
export function inWords(error: unknown, language: Language): string | undefined {
  if (!(error instanceof ConveyorError)) return undefined;
  const { code, facts } = error as ConveyorError;
  return (catalogues[language][code] as (facts: unknown) => string)(facts);
}
