import { fieldNames } from "../../messages/fields.ts";
import type { Language } from "../../messages/language.ts";
import { menuTexts } from "../../messages/menu.ts";
import { columnRef, hasField, isLive } from "../../model/refs.ts";
import type { Book } from "../../model/types.ts";
import type { ReportKey } from "../../reports/plan.ts";
import type { Team } from "../../sheet/read-team.ts";
import { Refusal } from "../refusal.ts";
import type { Builder, Wanted } from "./builder.ts";

/** A report of formulas needs columns that these can follow; one of values only that records have the field. */
const has = (builder: Builder, book: Book) => (wanted: Wanted) =>
  book.tables.some(
    (table) =>
      table.kind === wanted.kind &&
      (builder.live ? columnRef(table, wanted.field) !== null : hasField(table, wanted.field)),
  );

/** Columns without which the report cannot be built: of its lines the one that lacks least. Empty when it can. */
export function missingFor(builder: Builder, book: Book): readonly Wanted[] {
  const lacks = builder.needs.map((line) => line.filter((wanted) => !has(builder, book)(wanted)));
  const known = (line: readonly Wanted[]) =>
    line.filter(({ kind }) => book.tables.some((table) => table.kind === kind)).length > 0 ? 0 : 1;
  return lacks.reduce((best, line) =>
    line.length < best.length || (line.length === best.length && known(line) < known(best)) ? line : best,
  );
}

/** Columns that would add to the report. */
export function betterFor(builder: Builder, book: Book): readonly Wanted[] {
  const unfollowed = new Set(book.tables.filter((table) => builder.live && !isLive(table)).map(({ kind }) => kind));
  return builder.better.filter((wanted) => !unfollowed.has(wanted.kind) && !has(builder, book)(wanted));
}

/** The tab in which a column was looked for, "" when there is no such table. */
export function tabFor(book: Book, { kind }: Wanted): string {
  return book.tables.find((table) => table.kind === kind)?.tabName ?? "";
}

/** Refuses to build what cannot be built, naming the column and the tab. */
export function refuseWithout({ book, ours }: Team, report: ReportKey, builder: Builder, language: Language): void {
  const [first] = missingFor(builder, book);
  if (first === undefined) return;
  const texts = menuTexts[language];
  const column = fieldNames(language)[first.field];
  const table = book.tables.find(({ kind }) => kind === first.kind);
  throw new Refusal({
    title: texts.notBuilt[report],
    text:
      table && !isLive(table)
        ? texts.notLive(table.tabName)
        : table
          ? texts.noColumn({ column, tab: table.tabName })
          : texts.noTable({ table: texts.kinds[first.kind], words: texts.headings[first.kind] }),
    untouched: ours.has(report) ? texts.untouched(texts.report[report]) : texts.nothingTouched,
    at: table ? { tabId: table.tabId, a1: `A${Math.max(1, table.headerRow)}` } : null,
    kind: "data",
  });
}
