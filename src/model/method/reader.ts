import { METHOD_BLOCKS, type MethodBlock } from "./layout.ts";
import type { MethodNote, MethodSheets } from "./method.ts";
import { type Place, placeOf } from "./places.ts";
import { type MethodRow, methodRows } from "./rows.ts";
import type { MethodProblem, MethodTexts, Role } from "./texts.ts";
import { roleOf } from "./words.ts";

/** Reads blocks of the Method tabs and remembers what could not be used. */
export interface MethodReader {
  readonly texts: MethodTexts;
  readonly notes: MethodNote[];
  /** Where a block stands; undefined when its tab does not exist. */
  place(block: MethodBlock): Place | undefined;
  /** The filled rows; undefined when the tab does not exist or the block is empty, so that the default serves. */
  rows(block: MethodBlock): readonly MethodRow[] | undefined;
  /** Remembers what is wrong with a row: what stands there, what serves instead, in which column. */
  note(block: MethodBlock, row: number, problem: MethodProblem, got?: string, used?: string, field?: string): void;
}

export function readerOf(texts: MethodTexts, sheets: MethodSheets, locale: string): MethodReader {
  const notes: MethodNote[] = [];
  const valuesOf = (block: MethodBlock) => sheets[METHOD_BLOCKS[block].tab];
  /** Each is looked for once, however often its rows are asked for. */
  const places = new Map<MethodBlock, Place>();
  const place = (block: MethodBlock): Place | undefined => {
    const values = valuesOf(block);
    if (values === undefined) return undefined;
    const known = places.get(block) ?? placeOf(block, values, texts);
    places.set(block, known);
    return known;
  };
  return {
    texts,
    notes,
    place,
    rows(block) {
      const at = place(block);
      if (at === undefined) return undefined;
      const rows = methodRows(block, valuesOf(block)!, at, locale);
      return rows.length > 0 ? rows : undefined;
    },
    note(block, row, problem, got = "", used = "", field = "") {
      const { tab, fields } = METHOD_BLOCKS[block];
      const column = texts.heads[block][fields.indexOf(field)] ?? "";
      notes.push({ tab, block, row, problem, got, used, column });
    },
  };
}

/** The role of a row; `otherwise` where it is blank, or with a note where it is no role. */
export function readRole(
  { note, texts }: MethodReader,
  row: MethodRow,
  block: MethodBlock,
  otherwise: Role,
  field = "role",
): Role {
  const typed = row.text(field);
  const role = roleOf(typed);
  if (role === undefined && typed !== "") note(block, row.row, "role", typed, texts.words.role[otherwise]);
  return role ?? otherwise;
}

/** A number of a row that is not below 0; null where blank, `otherwise` with a note where it is no such number. */
export function readAmount(
  { note }: MethodReader,
  row: MethodRow,
  block: MethodBlock,
  field: string,
  otherwise: number | null,
): number | null {
  const amount = row.number(field);
  if (amount === null || amount >= 0) return amount;
  note(block, row.row, "number", row.text(field), otherwise === null ? "" : String(otherwise), field);
  return otherwise;
}
