import { parseNumber } from "../../cells/numbers.ts";
import { clientKey } from "../../cells/text.ts";
import type { Persona } from "../method/personas.ts";
import type { Client } from "../types.ts";

/** What speaks for a persona: a word of the client's card, or a month. */
export interface PersonaHint {
  readonly name: string;
  readonly by: "segment" | "budget" | "season";
  /** The client's segment, the persona's budget or season. */
  readonly says: string;
}

/** Months ahead in which a season counts, this one included. */
const AHEAD = 3;
const MONTHS =
  /(\bJan|январ)|(\bFeb|феврал)|(\bMar(?:ch|\b)|март)|(\bApr|апрел)|(\bMay\b|(?<![а-яё])ма[йяе](?![а-яё]))|(\bJun|июн)|(\bJul|июл)|(\bAug|август)|(\bSep|сентябр)|(\bOct|октябр)|(\bNov|ноябр)|(\bDec|декабр)/gu;
const LEAST = /(?:\bfrom|\bover|\babove|≥|>|(?<![а-яё])от|свыше|больше)\s*(\d[\d\s.,\u00a0]*)/iu;
const MOST = /(?:\bup to|\bunder|\bbelow|≤|<|(?<![а-яё])до|меньше)\s*(\d[\d\s.,\u00a0]*)/iu;

/**
 * Which persona a client is like, where the tab Personas says so: it names his segment, his budget lies in the one it gives
 * (“from 100,000”, “до 50 000”), or it names a month of the three ahead. What says more goes first; undefined where nothing
 * speaks for one, or the same for several.
 *
 * @param month of the report date, 0 to 11
 */
export function personaFor(
  personas: readonly Persona[],
  { segment, potential }: Pick<Client, "segment" | "potential">,
  month: number,
  locale: string,
): PersonaHint | undefined {
  const word = clientKey(segment);
  const bySegment = personas.filter(
    ({ name, signs }) => word.length > 2 && clientKey(`${name} ${signs}`).includes(word),
  );
  const byBudget = personas.filter(({ budget }) => isWithin(budget, potential, locale));
  const bySeason = personas.filter(({ seasonality }) => comes(seasonality, month));
  for (const [found, by] of [
    [bySegment, "segment"],
    [byBudget, "budget"],
    [bySeason, "season"],
  ] as const) {
    const [first, ...others] = found;
    if (first === undefined) continue;
    if (others.length > 0) return undefined;
    return {
      name: first.name,
      by,
      says: by === "segment" ? segment : by === "budget" ? first.budget : first.seasonality,
    };
  }
  return undefined;
}

function isWithin(budget: string, potential: number | null, locale: string): boolean {
  const bound = (pattern: RegExp) => {
    const typed = budget.match(pattern)?.[1]?.replace(/[.,\s]+$/, "");
    return typed === undefined ? undefined : (parseNumber(typed, locale) ?? undefined);
  };
  const [least, most] = [bound(LEAST), bound(MOST)];
  if (potential === null || (least === undefined && most === undefined)) return false;
  return potential >= (least ?? 0) && potential <= (most ?? Number.POSITIVE_INFINITY);
}

function comes(seasonality: string, month: number): boolean {
  return [...seasonality.matchAll(MONTHS)].some((match) => {
    const named = match.slice(1).findIndex((part) => part !== undefined);
    return (named - month + 12) % 12 < AHEAD;
  });
}
