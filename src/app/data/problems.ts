import { monthFirst } from "../../cells/dates.ts";
import type { World } from "../../cells/types.ts";
import { fieldNames } from "../../messages/fields.ts";
import type { Language } from "../../messages/language.ts";
import type { Content, ProblemTexts } from "../../messages/problems.ts";
import { cut } from "../../messages/short.ts";
import { spans } from "../../messages/spans.ts";
import { told } from "../../messages/told.ts";
import { CONTENT } from "../../model/book/fields.ts";
import type { Flaw } from "../../model/book/flaws.ts";
import { columnLetter } from "../../model/refs.ts";
import type { Field, Skipped, Table } from "../../model/types.ts";
import type { Problem } from "../api.ts";

/** What the problems are told from. */
interface Facts {
  readonly tables: readonly Table[];
  readonly skipped: readonly Skipped[];
  readonly flaws: readonly Flaw[];
  readonly confirmed: ReadonlySet<number>;
}

/** In which words they are told. */
export interface Said {
  readonly language: Language;
  readonly texts: ProblemTexts;
}

const ORDER: readonly (Flaw["kind"] | "skipped")[] = [
  "no headings",
  "refused column",
  "reused column",
  "other content",
  "lost column",
  "renamed column",
  "repeated rows",
  "copied tab",
  "swapped dates",
  "shrunk numbers",
  "lost digits",
  "mixed dates",
  "unread dates",
  "unread numbers",
  "repeated ids",
  "skipped",
  "assumed year",
  "manager by tab",
  "merged clients",
  "assumed dates",
  "spellings",
  "duplicate clients",
  "typed dates",
  "typed numbers",
];

/** What changes the numbers first, what was read all the same last. */
export function problemsOf(
  { tables, skipped, flaws, confirmed }: Facts,
  world: Pick<World, "locale">,
  said: Said,
): Problem[] {
  const { language, texts } = said;
  const left = skipped.flatMap(({ tabName: tab, rows, reason }) => {
    if (reason === "blank") return [];
    const tabId = tables.find(({ tabName }) => tabName === tab)?.tabId ?? null;
    const text = told(language, texts.skipped, { n: rows.length, tab, reason: texts.reasons[reason] });
    return [
      {
        order: ORDER.indexOf("skipped"),
        problem: { count: rows.length, text, tabId, a1: `A${rows[0]}`, ...all(rows) },
      },
    ];
  });
  const found = [...flaws, ...withoutHeadings(tables, confirmed)].map((flaw) => {
    const table = tables.find(({ tabId }) => tabId === flaw.tabId);
    const header = table?.columns.find(({ index }) => index === flaw.column)?.header ?? "";
    const text = flawText(flaw, header, world, said);
    const a1 = `${columnLetter(flaw.column || 1)}${flaw.rows[0] || 1}`;
    return {
      order: ORDER.indexOf(flaw.kind),
      problem: { count: flaw.count, text, tabId: flaw.tabId, a1, ...all(flaw.rows) },
    };
  });
  return [...left, ...found].sort((a, b) => a.order - b.order).map(({ problem }) => problem);
}

const all = (rows: readonly number[]): Pick<Problem, "rows"> => (rows.length > 1 ? { rows: spans(rows) } : {});

function wanted(field: Field): Content {
  const content = CONTENT[field];
  return content === "date" || content === "number" ? content : "name";
}

/** Tabs of several rows and columns in which no row is one of headings, unless the user said what they are. */
function withoutHeadings(tables: readonly Table[], confirmed: ReadonlySet<number>): Flaw[] {
  return tables.flatMap(({ tabId, tabName, headerRow, rows, columns }): Flaw[] => {
    if (headerRow > 0 || rows < 3 || columns.length < 2 || confirmed.has(tabId)) return [];
    return [{ kind: "no headings", tabId, tabName, field: "client", column: 1, rows: [1], count: 1, example: "" }];
  });
}

function flawText(flaw: Flaw, header: string, { locale }: Pick<World, "locale">, said: Said): string {
  const { language, texts } = said;
  const { kind, count: n, tabName: tab, example } = flaw;
  const named = language === "ru" ? `«${header}»` : `“${header}”`;
  const [order, other] = monthFirst(locale) ? [texts.monthFirst, texts.dayFirst] : [texts.dayFirst, texts.monthFirst];
  const only = flaw.rows.length;
  return told(language, kind === "copied tab" && only > 0 ? texts.copiedOnly : texts[kind], {
    n,
    tab,
    column: header === "" ? columnLetter(flaw.column) : named,
    field: fieldNames(language)[flaw.field],
    example: quoted(example, language),
    what: example,
    now: quoted(header, language),
    content: texts.contents[wanted(flaw.field)],
    only,
    order,
    other,
  });
}

/** What the user typed, cut short, in quotation marks; Russian marks of its own become the inner ones. */
function quoted(text: string, language: Language): string {
  const short = cut(text);
  return language === "ru" ? `«${short.replace(/«/g, "„").replace(/»/g, "“")}»` : `“${short}”`;
}
