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

/** Look-alike letters may stand in legal forms: "ООО" typed in Latin, "Co" in Cyrillic. */
const isRussian = (word: string) => RUSSIAN.has(word) || RUSSIAN.has(toCyrillic(word));
const isOther = (word: string) => OTHERS.has(toLatin(word));

/** Keys of English and Russian letters only, for which the costly classes of Unicode are not needed. */
const USUAL = /^[ -~а-я–—№…]*$/;

/** A word in one script: look-alikes follow the letters that belong to one script only. */
function oneScript(word: string): string {
  if (/[бгджзийлпфцчшщъыьэюяё]/.test(word)) return toCyrillic(word);
  return toLatin(word);
}

/**
 * The key of a company: client key without quotes, punctuation and legal forms (ООО, ИП, LLC, Inc …), look-alike letters of
 * the two scripts as one. A name that is nothing but a legal form stays.
 */
export function companyKey(name: string): string {
  const { words, from, to } = partsOf(name);
  return words.slice(from, to).map(oneScript).join(" ");
}

/** The legal forms of a company in Latin letters, in alphabetical order; "" when the name has none. */
export function legalForms(name: string): string {
  const { words, from, to } = partsOf(name);
  return [...words.slice(0, from), ...words.slice(to)].map(toLatin).sort().join(" ");
}

/** The words of a name, of which those from `from` up to `to` are no legal forms. */
function partsOf(name: string): { readonly words: readonly string[]; readonly from: number; readonly to: number } {
  const plain = clientKey(name)
    .replace(LONG_FORMS, "")
    .replace(/["'`«»„“”‘’]/g, "");
  const spaced = plain.replace(USUAL.test(plain) ? /[^a-zа-я0-9&+]+/g : /[^\p{L}\p{N}&+]+/gu, " ").trim();
  const words: string[] = [];
  let letters = "";
  for (const word of spaced.split(" ")) {
    if (word.length === 1 && /\p{L}/u.test(word)) {
      letters += word;
      continue;
    }
    if (letters !== "") words.push(letters);
    letters = "";
    words.push(word);
  }
  if (letters !== "") words.push(letters);
  let from = 0;
  let to = words.length;
  while (to - from > 1 && isRussian(words[from]!)) from++;
  while (to - from > 1 && (isRussian(words[to - 1]!) || isOther(words[to - 1]!))) to--;
  return { words, from, to };
}
