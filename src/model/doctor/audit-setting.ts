import { money } from "../../messages/figures.ts";
import type { Language } from "../../messages/language.ts";
import type { Method } from "../method/method.ts";
import type { Buying } from "../tasks/buying.ts";
import type { Book, Client } from "../types.ts";

export type Verdict = "good" | "watch" | "weak" | "unknown";

/** The answer to one of the eight questions. Facts fill the sentence of its verdict. */
export interface Finding {
  readonly verdict: Verdict;
  /** A share, or the change from 0; null where it cannot be known. */
  readonly number: number | null;
  readonly facts: { readonly [name: string]: string };
}

/** A client with what he bought in the two periods. */
export interface Bought {
  readonly key: string;
  readonly name: string;
  readonly buying: Buying;
  readonly now: number;
  readonly before: number;
  /** Of the list of clients; null when he is not in it. */
  readonly client: Client | null;
  readonly manager: string;
  /** A, B, C, D or "?". */
  readonly letter: string;
}

export interface AuditSetting {
  readonly book: Book;
  readonly method: Method;
  readonly today: number;
  readonly language: Language;
  readonly clients: readonly Bought[];
  /** First day of the orders. */
  readonly first: number | null;
}

/** The verdict for a number: at least `good`, at least `watch`, less. */
export function verdictOf(number: number, good: number, watch: number): Verdict {
  return number >= good ? "good" : number >= watch ? "watch" : "weak";
}

export const unknown = (facts: Finding["facts"] = {}): Finding => ({ verdict: "unknown", number: null, facts });

/** 62%, in Russian 62 %; a change with its sign. */
export function percent(language: Language, share: number, sign = false): string {
  const whole = Math.round(share * 100);
  return `${sign && whole > 0 ? "+" : ""}${whole < 0 ? "−" : ""}${Math.abs(whole)}${language === "ru" ? "\u00a0%" : "%"}`;
}

/** Money as the sentences write it. */
export const sumOf = ({ language }: Pick<AuditSetting, "language">, amount: number) => money(language, amount);
