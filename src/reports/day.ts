import type { Language } from "../messages/language.ts";
import type { ReportTexts } from "../messages/reports.ts";
import { joined } from "./sentence.ts";

/** A date in words inside a sentence. DAY, MONTH and YEAR mean the same in every locale, the patterns of TEXT do not. */
export function day(ref: string, texts: Pick<ReportTexts, "date" | "months">): string {
  return joined(texts.date, {
    day: texts.months[0] === "01" ? `RIGHT("0"&DAY(${ref});2)` : `DAY(${ref})`,
    month: `CHOOSE(MONTH(${ref});${texts.months.map((month) => `"${month}"`).join(";")})`,
    year: `YEAR(${ref})`,
  });
}

/** How a cell shows a date. */
export function dateFormat(language: Language): string {
  return language === "ru" ? "dd.mm.yyyy" : "d mmm yyyy";
}
