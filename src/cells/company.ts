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

/** What a character is, as bits: of which script, and whether a letter that none of the other script looks like. */
const [SEPARATOR, LATIN, RUSSIAN_LETTER, ONLY_RUSSIAN, OTHER_LETTER, DIGIT, QUOTE] = [0, 1, 2, 4, 8, 16, 32];
const LETTER = LATIN | RUSSIAN_LETTER | OTHER_LETTER;

/** Those that most names are made of, by code up to that of №; all others are asked of Unicode. */
const ASK = 255;
const KNOWN = new Uint8Array(0x2117).fill(ASK);
const are = (kind: number, characters: string) => {
  for (const one of characters) KNOWN[one.charCodeAt(0)] = kind;
};
are(SEPARATOR, " .,-()/№_–—");
are(DIGIT, "0123456789&+");
are(QUOTE, "\"'`«»„“”‘’");
are(LATIN, "abcdefghijklmnopqrstuvwxyz");
are(RUSSIAN_LETTER, "авекмнорстух");
are(RUSSIAN_LETTER | ONLY_RUSSIAN, "бгджзийлпфцчшщъыьэюя");

function kindAt(name: string, at: number): number {
  const code = name.charCodeAt(at);
  const known = KNOWN[code] ?? ASK;
  if (known !== ASK) return known;
  const whole = String.fromCodePoint(name.codePointAt(code >= 0xdc00 && code < 0xe000 ? at - 1 : at)!);
  return /\p{L}/u.test(whole) ? OTHER_LETTER : /\p{N}/u.test(whole) ? DIGIT : SEPARATOR;
}

const QUOTES = /["'`«»„“”‘’]/g;

interface Words {
  readonly words: readonly string[];
  /** Of what each is made: the bits of its characters. */
  readonly made: readonly number[];
}

/** The words of a client key. Quotes within a word are dropped; single letters one after the other are one word. */
function wordsOf(name: string): Words {
  const words: string[] = [];
  const made: number[] = [];
  let from = -1;
  let bits = 0;
  let initials = false;
  for (let i = 0; i <= name.length; i++) {
    const kind = i < name.length ? kindAt(name, i) : SEPARATOR;
    if (kind !== SEPARATOR) {
      if (from < 0) from = i;
      bits |= kind;
    } else if (from >= 0) {
      const word = bits & QUOTE ? name.slice(from, i).replace(QUOTES, "") : name.slice(from, i);
      const initial = word.length === 1 && (bits & LETTER) > 0;
      const last = words.length - 1;
      if (initial && initials) {
        words[last] += word;
        made[last]! |= bits;
      } else if (word !== "") {
        words.push(word);
        made.push(bits);
      }
      initials = initial;
      from = -1;
      bits = 0;
    }
  }
  return { words, made };
}

/** Look-alike letters may stand in legal forms: "ООО" typed in Latin, "Co" in Cyrillic. */
const isRussian = (word: string, made: number) =>
  RUSSIAN.has(word) || (made & LATIN ? RUSSIAN.has(toCyrillic(word)) : false);
const isOther = (word: string, made: number) =>
  made & ONLY_RUSSIAN ? false : OTHERS.has(made & RUSSIAN_LETTER ? toLatin(word) : word);

/** A word in one script: look-alikes follow the letters that belong to one script only. */
function oneScript(word: string, made: number): string {
  if (made & ONLY_RUSSIAN) return made & LATIN ? toCyrillic(word) : word;
  return made & RUSSIAN_LETTER ? toLatin(word) : word;
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
  const { words, made } = wordsOf(clientKey(name).replace(LONG_FORMS, ""));
  let from = 0;
  let to = words.length;
  while (to - from > 1 && isRussian(words[from]!, made[from]!)) from++;
  while (to - from > 1 && (isRussian(words[to - 1]!, made[to - 1]!) || isOther(words[to - 1]!, made[to - 1]!))) to--;
  return { words, made, from, to };
}
