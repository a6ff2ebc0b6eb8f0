import { clientKey, toCyrillic, toLatin } from "./text.ts";

const forms = (words: string) => new Set(words.split(","));

/** Legal forms in lower case and without dots: Russian ones stand before or after a name, others after it. */
const RUSSIAN = forms(
  "ооо,оао,зао,пао,нао,ао,ип,тоо,чп,фгуп,гуп,муп,мкп,ано,нко,пк,спк,одо,чуп,кфх,ooo,oao,zao,pao,llc,ltd,jsc,ojsc,cjsc,pjsc",
);
const OTHERS = forms(
  "inc,incorporated,limited,corp,corporation,co,company,plc,llp,lp,pty,pte,gmbh,ag,kg,ohg,ug,se,sa,sas,sarl,srl,spa,sl,bv,nv,ab,as,asa,oy,oyj,aps,kft,zrt,doo,dd,ood,eood,sro,spzoo,zoo,sp",
);
const LONG_FORMS =
  /^(?:общество с ограниченной ответственностью|(?:публичное |закрытое |открытое )?акционерное общество|индивидуальный предприниматель)\s+/;

/** What a word is made of, as bits: letters of the two scripts, and Russian ones that no Latin one looks like. */
const [LATIN, RUSSIAN_LETTER, ONLY_RUSSIAN] = [1, 2, 4];
const [SEPARATOR, DIGIT, QUOTE, UNUSUAL] = [0, 8, 16, 32];

/** The kind of each character up to the Cyrillic ones, in lower case; few names hold any other. */
const KIND = new Uint8Array(0x460).fill(UNUSUAL);
const kinds = (characters: string, kind: number) => {
  for (const one of characters) KIND[one.charCodeAt(0)] = kind;
};
for (let code = 32; code < 127; code++) KIND[code] = SEPARATOR;
kinds("0123456789&+", DIGIT);
kinds("abcdefghijklmnopqrstuvwxyz", LATIN);
kinds("авекмнорстух", RUSSIAN_LETTER);
kinds("бгджзийлпфцчшщъыьэюя", RUSSIAN_LETTER + ONLY_RUSSIAN);
kinds("\"'`«»", QUOTE);

interface Words {
  readonly words: string[];
  /** What each is made of. */
  readonly made: number[];
}

/** The words of a name in lower case, in one pass; undefined when it holds a character beyond English and Russian ones. */
function usualWords(name: string): Words | undefined {
  const words: string[] = [];
  const made: number[] = [];
  let from = -1;
  let bits = 0;
  for (let i = 0; i <= name.length; i++) {
    const code = i < name.length ? name.charCodeAt(i) : 32;
    const kind = code < KIND.length ? KIND[code]! : UNUSUAL;
    if (kind === UNUSUAL) return undefined;
    if (kind !== SEPARATOR) {
      if (from < 0 && kind === QUOTE) continue;
      if (from < 0) from = i;
      bits |= kind;
    } else if (from >= 0) {
      const word = name.slice(from, i);
      words.push(bits & QUOTE ? word.replace(QUOTES, "") : word);
      made.push(bits);
      from = -1;
      bits = 0;
    }
  }
  return { words, made };
}

const QUOTES = /["'`«»„“”‘’]/g;

/** The same of any name. */
function anyWords(name: string): Words {
  const words = name.replace(QUOTES, "").match(/[\p{L}\p{N}&+]+/gu) ?? [];
  return {
    words,
    made: words.map((word) => [...word].reduce((bits, one) => bits | (KIND[one.charCodeAt(0)] ?? 0), 0)),
  };
}

/** Look-alike letters may stand in legal forms: "ООО" typed in Latin, "Co" in Cyrillic. */
function isForm(word: string, made: number, last: boolean): boolean {
  if (word.length <= 4 && (RUSSIAN.has(word) || (made & LATIN && RUSSIAN.has(toCyrillic(word))))) return true;
  return last && !(made & ONLY_RUSSIAN) && OTHERS.has(made & RUSSIAN_LETTER ? toLatin(word) : word);
}

/** A word in one script: look-alikes follow the letters that belong to one script only. */
function oneScript(word: string, made: number): string {
  if (!(made & LATIN && made & RUSSIAN_LETTER)) return made & (ONLY_RUSSIAN | LATIN) ? word : toLatin(word);
  return made & ONLY_RUSSIAN ? toCyrillic(word) : toLatin(word);
}

/**
 * The key of a company: client key without quotes, punctuation and legal forms (ООО, ИП, LLC, Inc …), look-alike letters of
 * the two scripts as one. A name that is nothing but a legal form stays.
 */
export function companyKey(name: string): string {
  const { words, made, from, to } = partsOf(name);
  let key = "";
  for (let i = from; i < to; i++) key += (i > from ? " " : "") + oneScript(words[i]!, made[i]!);
  return key;
}

/** The legal forms of a company in Latin letters, in alphabetical order; "" when the name has none. */
export function legalForms(name: string): string {
  const { words, from, to } = partsOf(name);
  return [...words.slice(0, from), ...words.slice(to)].map(toLatin).sort().join(" ");
}

/** The words of a name, of which those from `from` up to `to` are no legal forms. */
function partsOf(name: string): Words & { readonly from: number; readonly to: number } {
  let lower = name.toLowerCase();
  if (lower.includes("ё")) lower = lower.replace(/ё/g, "е");
  if (lower.length > SHORTEST) lower = clientKey(lower).replace(LONG_FORMS, "");
  const { words, made } = joined(usualWords(lower) ?? anyWords(lower));
  let from = 0;
  let to = words.length;
  while (to - from > 1 && isForm(words[from]!, made[from]!, false)) from++;
  while (to - from > 1 && isForm(words[to - 1]!, made[to - 1]!, true)) to--;
  return { words, made, from, to };
}

/** Characters of the shortest long form. */
const SHORTEST = "акционерное общество".length;

/** Single letters that follow each other are one word: "и. п." as "ип". */
function joined(all: Words): Words {
  if (all.words.every((word) => word.length > 1)) return all;
  const words: string[] = [];
  const made: number[] = [];
  let open = false;
  all.words.forEach((word, i) => {
    const letter = word.length === 1 && /\p{L}/u.test(word);
    if (letter && open) {
      words[words.length - 1] += word;
      made[made.length - 1]! |= all.made[i]!;
    } else {
      words.push(word);
      made.push(all.made[i]!);
    }
    open = letter;
  });
  return { words, made };
}
