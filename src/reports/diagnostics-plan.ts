import { BAD, GOOD, HEAD, NOTE, TITLE } from "./look.ts";
import type { SheetPlan } from "./plan.ts";

/** Texts of the Diagnostics tab, from a data file. */
export interface DiagnosticsTexts {
  readonly title: string;
  readonly intro: string;
  readonly heads: readonly string[];
  readonly same: string;
  readonly differs: string;
  /** What was done where no formula says it, and what may come of it, by key. */
  readonly words: { readonly [key: string]: string };
  /** What hangs on a fact, by its id. */
  readonly hangs: { readonly [fact: string]: string };
}

interface Found {
  readonly fact: string;
  readonly tried: string;
  readonly expected: string;
  readonly found: string;
}

const HEAD_ROW = 4;

/**
 * The tab of Diagnostics: what was tried, what was expected, what came.
 *
 * @param where the locale, zones and language in which it was tried, in one line
 */
export function diagnosticsPlan(findings: readonly Found[], texts: DiagnosticsTexts, where: string): SheetPlan {
  const word = (key: string) => texts.words[key] ?? key;
  const rows = findings.map(({ fact, tried, expected, found }) => [
    fact,
    word(tried),
    word(expected),
    word(found),
    expected === found ? texts.same : texts.differs,
    texts.hangs[fact] ?? "",
  ]);
  const columns = texts.heads.length;
  const verdicts = { row: HEAD_ROW + 1, column: 5, rows: rows.length, columns: 1 };
  const line = (row: number) => ({ row, column: 1, rows: 1, columns: 1 });
  return {
    tab: "diagnostics",
    title: texts.title,
    rows: HEAD_ROW + rows.length,
    columns,
    frozenRows: HEAD_ROW,
    frozenColumns: 0,
    widths: [60, 280, 160, 160, 120, 420],
    blocks: [
      { row: 1, column: 1, cells: [[texts.title], [texts.intro], [where]] },
      { row: HEAD_ROW, column: 1, cells: [texts.heads, ...rows] },
    ],
    styles: [
      { area: line(1), style: TITLE },
      { area: line(2), style: NOTE },
      { area: line(3), style: NOTE },
      { area: { row: HEAD_ROW, column: 1, rows: 1, columns }, style: HEAD },
    ],
    rules: [
      { area: verdicts, when: { textIs: texts.same }, style: GOOD },
      { area: verdicts, when: { textIs: texts.differs }, style: BAD },
    ],
    validations: [],
    charts: [],
  };
}
