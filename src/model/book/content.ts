import { parseDates } from "../../cells/dates.ts";
import { parseNumber } from "../../cells/numbers.ts";
import { isBlank, isErrorValue, textOf, wordKey } from "../../cells/text.ts";
import { type Cell, Day } from "../../cells/types.ts";
import type { Content } from "./fields.ts";

/** What the first cells of a column look like: shares of the filled ones. */
export interface Look {
  readonly filled: number;
  readonly distinct: number;
  readonly dates: number;
  /** Numbers and numbers typed as text. */
  readonly numbers: number;
  /** Numbers that may be shares or per cent: from -100 to 100. */
  readonly small: number;
  readonly emails: number;
  readonly phones: number;
  /** Phones written with a plus, brackets or hyphens, as no other number is. */
  readonly dialled: number;
  readonly flags: number;
  /** Class letters A to D. */
  readonly letters: number;
  /** Levels 1 to 5 and their words. */
  readonly levels: number;
  /** Won, lost, open and their like. */
  readonly outcomes: number;
  /** Paid, refunded, delivered and their like: what became of a payment or a parcel, which is no stage of a sale. */
  readonly payments: number;
  /** VIP, ambitious, ordinary and their like. */
  readonly values: number;
}

const FLAG = /^(?:да|нет|yes|no|y|n|true|false|истина|ложь|✓|✔|x|х|0|1|\+|-)$/i;
const LETTER = /^[abcdавсд]$/i;
const LEVEL = /^(?:[1-5]|hot|warm|cold|cool|now|later|none|горяч\p{L}*|т[её]пл\p{L}*|холодн\p{L}*|вял\p{L}*|нет)$/iu;
const OUTCOME =
  /^(?:won|lost|open|win|loss|closed ?won|closed ?lost|yes|no|true|false|p|s|f|да|нет|успех|успешно|выигран[оа]?|проигран[оа]?|отказ|потерян[оа]?|открыт[оа]?|в работе|продажа|продано|оплачено|sold)$/i;
const PAYMENT =
  /^(?:paid|unpaid|partly paid|part paid|refunded|partially refunded|failed|succeeded|charged back|disputed|void|(?:un|partially )?fulfilled|processing|completed|on hold|packed|picked|shipped|delivered|returned|confirmed|(?:не )?(?:отгружен|доставлен|собран|подтвержд[её]н|выдан|комплектуется|в пути)[оаы]?|частично отгружен[оа]?|не оплачен[оа]?|оплачен[оа]?|оплачен[оа]? частично|частично оплачен[оа]?|возврат)$/i;
const VALUE =
  /^(?:vip|вип|key|top|ключев|ambitious|growing|rising|амбициозн|растущ|ordinary|regular|normal|standard|обычн|прост|стандарт)/i;

/** What amoCRM exports in place of the date on which an open deal will be closed. */
export const isNotYet = (cell: Cell): boolean =>
  typeof cell === "string" && /^(?:not closed|не закрыт[ао]?)$/i.test(cell);

/** Looks at a column: the cells below the heading, blanks and formula errors aside. */
export function lookAt(cells: readonly Cell[], locale: string): Look {
  const filled = cells.filter((cell) => !isBlank(cell) && !isErrorValue(cell) && !isNotYet(cell));
  const texts = filled.map(textOf);
  const share = (test: (text: string, cell: Cell) => boolean) =>
    filled.length === 0 ? 0 : filled.filter((cell, i) => test(texts[i]!, cell)).length / filled.length;
  const dated = dateLike(filled, locale);
  return {
    filled: filled.length,
    distinct: new Set(texts.map(wordKey)).size,
    dates: filled.length === 0 ? 0 : dated.filter(Boolean).length / filled.length,
    numbers: share(
      (text, cell) => typeof cell === "number" || (typeof cell === "string" && parseNumber(text, locale) !== undefined),
    ),
    small: share((_, cell) => Math.abs(numberOf(cell, locale) ?? Number.POSITIVE_INFINITY) <= 100),
    emails: share((text) => /^\S+@\S+\.\S+$/.test(text)),
    phones: share((text) => (text.match(/\d/g) ?? []).length >= 10 && /^[+\d\s()-]+/.test(text)),
    dialled: share(
      (text) => (text.match(/\d/g) ?? []).length >= 10 && /^(?:\+[\d\s()-]+|[\d\s]*\(?\d[\d\s)]*-[\d-]+)$/.test(text),
    ),
    flags: share((text, cell) => typeof cell === "boolean" || FLAG.test(text)),
    letters: share((text) => LETTER.test(text)),
    levels: share((text) => LEVEL.test(text)),
    outcomes: share((text) => OUTCOME.test(text)),
    payments: share((text) => PAYMENT.test(text)),
    values: share((text) => VALUE.test(text)),
  };
}

/** Which of the cells are dates or dates typed as text. A bare number is none: it may be an amount. */
function dateLike(cells: readonly Cell[], locale: string): boolean[] {
  const { serials } = parseDates(
    cells.map((cell) => (typeof cell === "number" ? "" : cell)),
    locale,
  );
  return cells.map((cell, i) => cell instanceof Day || !Number.isNaN(serials[i]!));
}

/** A cell that stands under headings and not among them: a number, a date, an address. */
export function isData(cell: Cell, locale: string): boolean {
  if (cell instanceof Day || typeof cell === "boolean") return true;
  if (typeof cell === "number") return !Number.isInteger(cell) || cell > 31;
  return /@\S+\./.test(cell) || parseNumber(cell, locale) !== undefined || dateLike([cell], locale)[0]!;
}

/** The number in a cell, typed as text too; null when there is none. */
export function numberOf(cell: Cell, locale: string): number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? (parseNumber(cell, locale) ?? null) : null;
}

const MOST = 0.7;

/** How well a column's cells agree with what a field holds: 1 agrees, 0.9 nothing to see, 0.3 something else. */
export function agreement(look: Look, content: Content): number {
  if (look.filled === 0) return 0.9;
  const words = look.dates < 0.5 && look.numbers < 0.9;
  const agrees: { readonly [C in Content]: boolean } = {
    name: words && look.emails < 0.5,
    id: look.dates < 0.5 && look.dialled < 0.6,
    date: look.dates >= MOST,
    number: look.numbers >= MOST && look.dates < MOST,
    percent: look.numbers >= MOST && look.dates < MOST && look.small >= MOST * look.numbers,
    category: words && look.emails < 0.5,
    email: look.emails >= 0.6,
    phone: look.phones >= 0.6,
    flag: look.flags >= MOST,
    letter: look.letters >= MOST,
    level: look.levels >= MOST,
    outcome: look.outcomes >= MOST || (look.flags >= MOST && look.distinct <= 3),
    text: look.dates < 0.5 && look.emails < 0.5,
  };
  return agrees[content] ? 1 : 0.3;
}
