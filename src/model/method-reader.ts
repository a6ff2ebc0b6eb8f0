import type { MethodNote, MethodSheets } from "./method.ts";
import { METHOD_BLOCKS, type MethodBlock, type MethodTab } from "./method-layout.ts";
import { type MethodRow, methodRows } from "./method-rows.ts";
import type { MethodTexts, Role } from "./method-texts.ts";
import { roleOf } from "./method-words.ts";

/** Reads blocks of the Method tabs and remembers what could not be used. */
export interface MethodReader {
  readonly texts: MethodTexts;
  readonly notes: MethodNote[];
  /** The filled rows; undefined when the tab does not exist or the block is empty, so that the default serves. */
  rows(block: MethodBlock): readonly MethodRow[] | undefined;
  note(tab: MethodTab, row: number, problem: MethodNote["problem"], got: string, used: string): void;
}

export function readerOf(texts: MethodTexts, sheets: MethodSheets, locale: string): MethodReader {
  const notes: MethodNote[] = [];
  return {
    texts,
    notes,
    rows(block) {
      const values = sheets[METHOD_BLOCKS[block].tab];
      if (values === undefined) return undefined;
      const rows = methodRows(block, values, texts.heads[block][0]!, locale);
      return rows.length > 0 ? rows : undefined;
    },
    note: (tab, row, problem, got, used) => notes.push({ tab, row, problem, got, used }),
  };
}

/** The role of a row; `otherwise` where it is blank, or with a note where it is no role. */
export function readRole({ note, texts }: MethodReader, row: MethodRow, tab: MethodTab, otherwise: Role): Role {
  const typed = row.text("role");
  const role = roleOf(typed);
  if (role === undefined && typed !== "") note(tab, row.row, "role", typed, texts.words.role[otherwise]);
  return role ?? otherwise;
}

/** A number of days of a row that is not below 0; null where blank, `otherwise` with a note where it is no such number. */
export function readDays(
  { note }: MethodReader,
  row: MethodRow,
  tab: MethodTab,
  field: string,
  otherwise: number | null,
): number | null {
  const days = row.number(field);
  if (days === null || days >= 0) return days;
  note(tab, row.row, "number", row.text(field), otherwise === null ? "" : String(otherwise));
  return otherwise;
}
