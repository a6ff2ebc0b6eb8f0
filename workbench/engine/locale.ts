import type { Locale } from "./spreadsheet.ts";

/** How people of a locale write: what the engine formats by and what typed text is read by. */
export interface Manners {
  /** Whether `;` between arguments is no formula to Google: for trying the add-on under that answer (fact B11). */
  readonly refusesSemicolons?: boolean;
  readonly locale: Locale;
  /** Order of day and month in a date typed with digits. */
  readonly dayFirst: boolean;
  /** Words for TRUE and FALSE besides the English ones. */
  readonly booleans: readonly [string, string];
}

type Row = readonly [
  name: string,
  decimal: string,
  thousands: string,
  date: string,
  time: string,
  booleans?: [string, string],
];

const NBSP = "\u00a0";
const LOCALES: { readonly [code: string]: Row } = {
  en_US: ["English (US)", ".", ",", "m/d/yyyy", "hh:mm:ss a"],
  en_GB: ["English (UK)", ".", ",", "dd/mm/yyyy", "hh:mm:ss"],
  ru_RU: ["Русский", ",", NBSP, "dd.mm.yyyy", "hh:mm:ss", ["ИСТИНА", "ЛОЖЬ"]],
  de_DE: ["Deutsch", ",", ".", "dd.mm.yyyy", "hh:mm:ss", ["WAHR", "FALSCH"]],
  fr_FR: ["Français", ",", NBSP, "dd/mm/yyyy", "hh:mm:ss", ["VRAI", "FAUX"]],
  es_ES: ["Español", ",", ".", "d/m/yyyy", "hh:mm:ss", ["VERDADERO", "FALSO"]],
  pt_BR: ["Português (Brasil)", ",", ".", "dd/mm/yyyy", "hh:mm:ss", ["VERDADEIRO", "FALSO"]],
};

/** Locales the workbench can open a workbook in. */
export const localeCodes: readonly string[] = Object.keys(LOCALES);

export function mannersOf(code: string): Manners {
  const row = LOCALES[code];
  if (!row) throw new Error(`not implemented: locale ${code}; known: ${localeCodes.join(", ")}`);
  const [name, decimalSeparator, thousandsSeparator, dateFormat, timeFormat, booleans] = row;
  return {
    locale: {
      name,
      code,
      decimalSeparator,
      thousandsSeparator,
      dateFormat,
      timeFormat,
      weekStart: code === "en_US" ? 7 : 1,
      formulaArgSeparator: decimalSeparator === "," ? ";" : ",",
    },
    dayFirst: code !== "en_US",
    booleans: booleans ?? ["TRUE", "FALSE"],
  };
}
