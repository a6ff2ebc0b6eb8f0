import { MISSING } from "../../cells/method-words.ts";
import { clientKey } from "../../cells/text.ts";
import { dayWord, money } from "../../messages/figures.ts";
import { said } from "../../messages/hand-over.ts";
import type { Language } from "../../messages/language.ts";
import { offerTexts } from "../../messages/story.ts";
import type { MethodTexts } from "../method/texts.ts";
import type { Book } from "../types.ts";
import type { ArchiveRow } from "./archive.ts";

type Persona = Pick<MethodTexts["personas"][number], "name" | "offer">;

/** What stands in the team's tables about a client, newest first, in one line each. */
export interface Story {
  readonly orders: readonly string[];
  readonly contacts: readonly string[];
  readonly notes: readonly string[];
}

/** As many lines of each kind as are read before a call. */
const MOST = 5;

export function storyOf(
  book: Book,
  archive: readonly ArchiveRow[],
  name: string,
  { language, today }: { readonly language: Language; readonly today: number },
): Story {
  const key = clientKey(name);
  const day = (serial: number) => dayWord(language, serial, today);
  const line = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" · ");
  const latest = <T extends { readonly date: number }>(records: readonly T[]) =>
    [...records].sort((a, b) => b.date - a.date).slice(0, MOST);
  const of = <T extends { readonly clientKey: string }>(records: readonly T[]) =>
    records.filter((record) => record.clientKey === key);
  const done = archive.filter(({ client, note, outcome }) => clientKey(client) === key && note + outcome !== "");
  return {
    orders: latest(of(book.orders)).map(({ date, amount, product }) =>
      line(day(date), money(language, amount), product),
    ),
    contacts: latest(of(book.activities)).map(({ date, type, manager, result }) =>
      line(day(date), type, result, manager),
    ),
    notes: [
      ...done
        .slice(-MOST)
        .reverse()
        .map(({ day: closed, step, outcome, note }) => line(day(closed), step, outcome, note)),
      ...of(book.deals).map(({ name: deal, comment }) => comment && line(deal, comment)),
      book.clients.find((client) => client.key === key)?.comment ?? "",
    ]
      .filter((text) => text !== "")
      .slice(0, MOST),
  };
}

/**
 * Whether a client gets an offer of his own, and why: by the persona he is like, else by his cell. Class A and a name that
 * brings others pay back the hours of an own offer.
 *
 * @param cell such as A-VIP-1, "" when unknown
 * @param vip the word of the cell for the marketing value VIP
 */
export function offerFor(cell: string, vip: string, persona: Persona | undefined, language: Language) {
  const texts = offerTexts[language];
  const individual = persona && /^(?:individual|индивидуальн)/i.test(persona.offer);
  const because = (own: boolean, why: string) => ({ title: own ? texts.individual : texts.standard, why });
  if (persona && persona.offer !== "")
    return because(individual === true, said(texts.byPersona, { persona: persona.name, offer: persona.offer }));
  if (cell === "") return null;
  if (cell.includes(MISSING)) return because(false, said(texts.unknown, { cell }));
  if (cell.startsWith("A")) return because(true, said(texts.large, { cell }));
  if (cell.includes(`-${vip}-`)) return because(true, said(texts.vip, { cell }));
  return because(false, said(texts.usual, { cell }));
}
