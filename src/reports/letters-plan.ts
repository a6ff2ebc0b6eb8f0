import { textOf, wordKey } from "../cells/text.ts";
import { tick } from "../cells/ticks.ts";
import type { Cell } from "../cells/types.ts";
import type { LetterTexts } from "../messages/letters.ts";
import type { AddressLine } from "../model/letters.ts";
import { HEAD, INPUT, NOTE, TITLE } from "./look.ts";
import type { SheetPlan } from "./plan.ts";

const HEAD_ROW = 4;
const FIRST = HEAD_ROW + 1;
const LINES = 200;
/** Where the days and what happened on them stand in a new tab. */
const REPORT = { row: FIRST, column: 5, rows: 40, columns: 2 } as const;

/** The tab of addresses: people type on the left, every run says on the right what happened. */
export function lettersPlan({ tab: texts }: LetterTexts, people: readonly string[]): SheetPlan {
  const typed = { row: FIRST, column: 1, rows: LINES, columns: 3 };
  return {
    tab: "letters",
    title: texts.title,
    rows: FIRST + LINES,
    columns: REPORT.column + REPORT.columns - 1,
    frozenRows: HEAD_ROW,
    frozenColumns: 0,
    widths: [180, 240, 140, 24, 150, 620],
    blocks: [
      { row: 1, column: 1, cells: [[texts.title]] },
      { row: 2, column: 1, cells: texts.notes.map((note) => [note]) },
      { row: HEAD_ROW, column: 1, cells: [[...texts.heads]] },
      { row: HEAD_ROW, column: REPORT.column, cells: [[...texts.report]] },
      { row: FIRST, column: 1, cells: Array.from({ length: LINES }, (_, i) => [people[i] ?? "", "", false]) },
    ],
    styles: [
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: TITLE },
      { area: { row: 2, column: 1, rows: 2, columns: 1 }, style: NOTE },
      { area: { row: HEAD_ROW, column: 1, rows: 1, columns: 3 }, style: HEAD },
      { area: { row: HEAD_ROW, column: REPORT.column, rows: 1, columns: REPORT.columns }, style: HEAD },
      { area: typed, style: INPUT },
      { area: REPORT, style: { wrap: true } },
    ],
    rules: [],
    validations: [{ area: { ...typed, column: 3, columns: 1 }, rule: { checkbox: true } }],
    charts: [],
    typing: [typed],
  };
}

/** The tab as people left it. Columns count from 1. */
export interface LettersTab {
  readonly lines: readonly AddressLine[];
  /** The cell below the last person. */
  readonly next: { readonly row: number; readonly column: number };
  /** First cell of what happened; null when somebody took the headings away. */
  readonly report: { readonly row: number; readonly column: number } | null;
}

/** Reads the tab, given whole from A1, by its headings in either language. Undefined when those of the addresses are gone. */
export function readLetters(
  values: readonly (readonly Cell[])[],
  languages: readonly LetterTexts[],
): LettersTab | undefined {
  for (const { tab } of languages) {
    const [person, address, all, day] = [...tab.heads, tab.report[0]].map(wordKey);
    const keys = values.map((row) => row.map((cell) => wordKey(textOf(cell))));
    const head = keys.findIndex((row) => row.includes(person!) && row.includes(address!));
    const heads = keys[head];
    if (heads === undefined) continue;
    const at = (key: string | undefined) => heads.indexOf(key!);
    const rows = values.slice(head + 1);
    const text = (row: readonly Cell[], key: string | undefined) => textOf(row[at(key)] ?? "");
    const isTyped = (row: readonly Cell[]) => text(row, person) !== "" || text(row, address) !== "";
    const last = rows.reduce((end, row, i) => (isTyped(row) ? i + 1 : end), 0);
    return {
      lines: rows.slice(0, last).map((row) => ({
        person: text(row, person),
        address: text(row, address),
        all: tick(row[at(all)] ?? "") ?? false,
      })),
      next: { row: head + last + 2, column: at(person) + 1 },
      report: at(day) < 0 ? null : { row: head + 2, column: at(day) + 1 },
    };
  }
  return undefined;
}
