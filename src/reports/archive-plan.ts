import { Day } from "../cells/types.ts";
import type { Language } from "../messages/language.ts";
import { taskTexts } from "../messages/tasks.ts";
import { ARCHIVE_COLUMNS, ARCHIVE_HEAD_ROW, type ArchiveRow } from "../model/tasks/archive.ts";
import { HEAD, NOTE, TITLE } from "./look.ts";
import type { SheetPlan } from "./plan.ts";
import { FULL_DAY_FORMAT } from "./tasks-look.ts";

const WIDTH = 150;
const SPARE = 10;

/** The tab of closed tasks, oldest first. */
export function archivePlan(rows: readonly ArchiveRow[], language: Language): SheetPlan {
  const texts = taskTexts[language];
  const height = ARCHIVE_HEAD_ROW + rows.length + SPARE;
  const columns = ARCHIVE_COLUMNS.length;
  const below = (name: (typeof ARCHIVE_COLUMNS)[number]) => ({
    row: ARCHIVE_HEAD_ROW + 1,
    column: ARCHIVE_COLUMNS.indexOf(name) + 1,
    rows: height - ARCHIVE_HEAD_ROW,
    columns: 1,
  });
  const day = (serial: number | null) => (serial === null ? "" : new Day(serial));
  return {
    tab: "archive",
    title: texts.titles.archive,
    rows: height,
    columns,
    tall: true,
    frozenRows: ARCHIVE_HEAD_ROW,
    frozenColumns: 0,
    widths: ARCHIVE_COLUMNS.map(() => WIDTH),
    blocks: [
      { row: 1, column: 1, cells: [[texts.titles.archive], [texts.intro.archive]] },
      {
        row: ARCHIVE_HEAD_ROW,
        column: 1,
        cells: [
          texts.archiveHeads,
          ...rows.map((row) =>
            ARCHIVE_COLUMNS.map((name) =>
              name === "day" || name === "due"
                ? day(row[name])
                : name === "how"
                  ? texts.ended[row.how]
                  : (row[name] ?? ""),
            ),
          ),
        ],
      },
    ],
    styles: [
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: TITLE },
      { area: { row: 2, column: 1, rows: 1, columns: 1 }, style: NOTE },
      { area: { row: ARCHIVE_HEAD_ROW, column: 1, rows: 1, columns }, style: HEAD },
      ...(["day", "due"] as const).map((name) => ({
        area: below(name),
        style: { format: FULL_DAY_FORMAT[language] },
      })),
    ],
    rules: [],
    validations: [],
    charts: [],
  };
}
