import type { ColumnView, DataView as Reading, TabAnswer, TabView } from "../src/app/api.ts";
import type { Field } from "../src/model/types.ts";

/** What the user has changed on the Data screen and not yet confirmed: for a table, a field's column (null: none). */
export type Draft = { readonly [table: string]: { readonly [F in Field]?: string | null } };

/** A table of a tab by name: of the tab's first one the tab's id, of a further one with its number. */
export const keyOf = ({ tabId, part }: Pick<TabView, "tabId" | "part">): string =>
  part === undefined ? String(tabId) : `${tabId} ${part}`;

/** Every table of every tab, those of one tab one after the other. */
export const tablesOf = ({ tabs }: Pick<Reading, "tabs">): readonly TabView[] =>
  tabs.flatMap((tab) => [tab, ...(tab.beside ?? [])]);

/** A question: which column of the tab is this field. */
export interface Question {
  readonly tab: TabView;
  readonly column: ColumnView;
  readonly candidates: TabView["choices"];
}

/** The column letter of a field as it stands now, with the user's changes. */
export const letterOf = (tab: TabView, field: Field, draft: Draft): string | null => {
  const own = draft[keyOf(tab)]?.[field];
  return own === undefined ? (tab.columns.find((column) => column.field === field)?.column ?? null) : own;
};

/** Gives a field its column. A column serves one field: another one that had it is left without. */
export function withColumn(tab: TabView, field: Field, letter: string | null, draft: Draft): Draft {
  const taken = tab.columns.filter(
    (other) => other.field !== field && letter !== null && letterOf(tab, other.field, draft) === letter,
  );
  const freed = Object.fromEntries(taken.map((other) => [other.field, null]));
  return { ...draft, [keyOf(tab)]: { ...draft[keyOf(tab)], ...freed, [field]: letter } };
}

/**
 * What cannot be told without the user: needed fields that have no column, columns taken with doubt, and fields that several
 * columns may be, none of them surely enough. An answered question stays on the screen, so that it can be answered otherwise.
 */
export function questionsOf(data: Reading, draft: Draft): Question[] {
  return tablesOf(data)
    .filter((tab) => tab.kind !== null)
    .flatMap((tab) => {
      const asked = tab.columns.filter(({ column, required, confidence, candidates }) =>
        column === null ? required || candidates !== undefined : confidence === "unsure",
      );
      const settled = new Set(
        tab.columns.filter((column) => !asked.includes(column)).map((column) => letterOf(tab, column.field, draft)),
      );
      return asked.map((column) => ({
        tab,
        column,
        candidates: tab.choices.filter(
          (choice) =>
            !settled.has(choice.column) &&
            (column.candidates === undefined || column.candidates.includes(choice.column)),
        ),
      }));
    });
}

/** The user's word on tabs, every field of their kind said. */
export const answersOf = (tabs: readonly TabView[], draft: Draft): TabAnswer[] =>
  tabs.map((tab) => ({
    tabId: tab.tabId,
    ...(tab.part === undefined ? {} : { part: tab.part }),
    kind: tab.kind,
    columns: Object.fromEntries(tab.columns.map(({ field }) => [field, letterOf(tab, field, draft)])),
  }));
