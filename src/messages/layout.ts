import type { Language } from "./language.ts";

/** How records stand in a tab, for the screen of its columns. Months come as `2026-01`, dates as `2026-01-31`, columns as letters. */
export interface LayoutTexts {
  readonly months: (columns: string, from: string, to: string, fields: string) => string;
  readonly steps: (columns: string) => string;
  readonly groups: (field: string) => string;
  readonly fixed: (field: string, value: string) => string;
  readonly joined: (tabs: string) => string;
  /** Another table in the same tab; `row` is the row of its headings. */
  readonly beside: (kind: string, columns: string, row: number, confidence: string) => string;
  readonly side: (columns: string, row: number) => string;
}

const MONTHS: { readonly [L in Language]: readonly string[] } = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  ru: ["янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.", "дек."],
};

/** "Jan–Mar 2026", "Nov 2025 – Feb 2026", "Jan 2026". */
function span(language: Language, from: string, to: string): string {
  const [first, last] = [from, to].map((month) => {
    const [year = "", number] = `${month}`.split("-");
    return { year, name: MONTHS[language][Number(number) - 1] ?? "" };
  }) as [{ year: string; name: string }, { year: string; name: string }];
  if (from === to) return `${first.name} ${first.year}`;
  if (first.year === last.year) return `${first.name}–${last.name} ${last.year}`;
  return `${first.name} ${first.year} – ${last.name} ${last.year}`;
}

/** A date as the language writes it, anything else as it is. */
function value(language: Language, text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year) return text;
  return language === "ru" ? `${day}.${month}.${year}` : `${Number(day)} ${MONTHS.en[Number(month) - 1]} ${year}`;
}

export const layoutTexts: { readonly [L in Language]: LayoutTexts } = {
  en: {
    months: (columns, from, to, fields) => `Months: ${columns}, ${span("en", from, to)}, ${fields}`,
    steps: (columns) => `Days on which stages were reached: ${columns}`,
    groups: (field) => `${field}: in rows of its own, above its records`,
    fixed: (field, text) => `${field}: ${value("en", text)} in every row, from the title or the tab’s name`,
    joined: (tabs) => `Read as one with ${tabs}`,
    beside: (kind, columns, row, confidence) =>
      `Also in this tab: ${kind}, ${columns}, headings in row ${row} (${confidence})`,
    side: (columns, row) => `also ${columns}, row ${row}`,
  },
  ru: {
    months: (columns, from, to, fields) => `Месяцы: ${columns}, ${span("ru", from, to)}, ${fields}`,
    steps: (columns) => `Дни, когда достигнуты этапы: ${columns}`,
    groups: (field) => `${field}: отдельной строкой над своими записями`,
    fixed: (field, text) => `${field}: ${value("ru", text)} в каждой строке, из заголовка или названия вкладки`,
    joined: (tabs) => `Читается вместе с: ${tabs}`,
    beside: (kind, columns, row, confidence) =>
      `Ещё в этой вкладке: ${kind}, ${columns}, заголовки в строке ${row} (${confidence})`,
    side: (columns, row) => `ещё ${columns}, строка ${row}`,
  },
};
