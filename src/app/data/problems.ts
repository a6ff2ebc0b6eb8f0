import { monthFirst } from "../../cells/dates.ts";
import type { World } from "../../cells/types.ts";
import { fieldNames } from "../../messages/fields.ts";
import type { Language } from "../../messages/language.ts";
import { problemTexts } from "../../messages/problems.ts";
import { spans } from "../../messages/spans.ts";
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
  language: Language,
): Problem[] {
  const left = skipped.flatMap(({ tabName: tab, rows, reason }) => {
    if (reason === "blank") return [];
    const tabId = tables.find(({ tabName }) => tabName === tab)?.tabId ?? null;
    const text = problemTexts(language).skipped({ n: rows.length, tab, reason });
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
    const text = flawText(flaw, header, world, language);
    const a1 = `${columnLetter(flaw.column || 1)}${flaw.rows[0] || 1}`;
    return {
      order: ORDER.indexOf(flaw.kind),
      problem: { count: flaw.count, text, tabId: flaw.tabId, a1, ...all(flaw.rows) },
    };
  });
  return [...left, ...found].sort((a, b) => a.order - b.order).map(({ problem }) => problem);
}

const all = (rows: readonly number[]): Pick<Problem, "rows"> => (rows.length > 1 ? { rows: spans(rows) } : {});

function wanted(field: Field) {
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

function flawText(flaw: Flaw, header: string, world: Pick<World, "locale">, language: Language): string {
  const texts = problemTexts(language);
  const { count: n, tabName: tab, example } = flaw;
  const quoted = language === "ru" ? `«${header}»` : `“${header}”`;
  const column = header === "" ? columnLetter(flaw.column) : quoted;
  const field = fieldNames(language)[flaw.field];
  switch (flaw.kind) {
    case "typed dates":
      return texts.typedDates({ n, tab, column, example });
    case "assumed dates":
      return texts.assumedDates({ n, tab, column, example, monthFirst: monthFirst(world.locale) });
    case "unread dates":
      return texts.unreadDates({ n, tab, column, example });
    case "swapped dates":
      return texts.swappedDates({ n, tab, column, example, monthFirst: monthFirst(world.locale) });
    case "mixed dates":
      return texts.mixedDates({ n, tab, column, example });
    case "shrunk numbers":
      return texts.shrunkNumbers({ n, tab, column, example });
    case "lost digits":
      return texts.lostDigits({ n, tab, column });
    case "repeated ids":
      return texts.repeatedIds({ n, tab, column, example });
    case "typed numbers":
      return texts.typedNumbers({ n, tab, column, example });
    case "unread numbers":
      return texts.unreadNumbers({ n, tab, column, example });
    case "duplicate clients":
      return texts.duplicates({ n, tab, example });
    case "spellings":
      return texts.spellings({ n, tab, stage: example });
    case "assumed year":
      return texts.assumedYear({ n, tab, months: example });
    case "manager by tab":
      return texts.managerByTab({ n, names: example });
    case "merged clients":
      return texts.mergedClients({ n, tab, column });
    case "copied tab":
      return texts.copied({ n, tab, of: example, only: flaw.rows.length });
    case "repeated rows":
      return texts.repeated({ n, tab, of: example });
    case "reused column":
      return texts.reused({ n, tab, field, column, before: example });
    case "other content":
      return texts.otherContent({ n, tab, field, column, example });
    case "refused column":
      return texts.refused({ n, tab, column, example, content: wanted(flaw.field) });
    case "no headings":
      return texts.noHeadings({ n, tab });
    case "renamed column":
      return texts.renamed({ n, tab, field, before: example, now: header });
    default:
      return texts.lost({ n, tab, field });
  }
}
