import { Day } from "../cells/types.ts";
import type { CalendarTexts } from "../messages/calendar.ts";
import type { Language } from "../messages/language.ts";
import { columnLetter } from "../model/refs.ts";
import { type Followed, followed, openOf } from "./calendar-columns.ts";
import { missing, undated } from "./calendar-gaps.ts";
import { COUNT, HEAD, INPUT, MUTED, NOTE, STATUS, TITLE } from "./look.ts";
import type { Formula, SheetPlan } from "./plan.ts";
import { at } from "./refs.ts";
import { literal } from "./sentence.ts";
import { DAY_FORMAT } from "./tasks-look.ts";

export interface CalendarInput {
  readonly sheets: readonly Followed[];
  /** Open tasks: whose they are ("" nobody's), when they are due, and the line that stands for them. */
  readonly tasks: readonly { readonly person: string; readonly due: number | null; readonly line: string }[];
  /** What stands in the cell of the week; this week when that is none of the choices. */
  readonly week: string;
  /** Serial day and time of the build. */
  readonly built: number;
  readonly texts: CalendarTexts;
  readonly language: Language;
}

/** Where the week is chosen. */
export const WEEK_CELL = "B3";
const HEAD_ROW = 5;
const FIRST = HEAD_ROW + 2;
const DAYS = 7;
const FIRST_DAY = 4;
/** Pixels of the columns: who and how much is late, below the longest choice of a week; without a day; a day. */
const [PERSON, UNDATED, DAY] = [150, 90, 190];
const BUILT_FORMAT = { en: "d mmm hh:mm", ru: "dd.mm hh:mm" } as const;

/** A week of open tasks, people down and days across, in native formulas over the task sheets. */
export function calendarPlan({ sheets, tasks, week, built, texts, language }: CalendarInput): SheetPlan {
  const people = [...new Set([...tasks.map(({ person }) => person), ""])].sort(byName);
  const columns = FIRST_DAY + DAYS - 1;
  const rows = FIRST + people.length - 1;
  const days = Array.from({ length: DAYS }, (_, i) => at(HEAD_ROW + 1, FIRST_DAY + i));
  const whole = { row: FIRST, column: 1, rows: rows - FIRST + 1, columns };
  const heads = { row: HEAD_ROW, column: 1, rows: 2, columns };
  const today = `$${columnLetter(FIRST_DAY)}$${HEAD_ROW + 1}`.replace(/^\$/, "");
  return {
    tab: "calendar",
    title: texts.title,
    rows,
    columns,
    frozenRows: HEAD_ROW + 1,
    frozenColumns: 1,
    widths: [PERSON, PERSON, UNDATED, ...days.map(() => DAY)],
    top: true,
    heights: heights(people, tasks),
    blocks: [
      { row: 1, column: 1, cells: [[texts.title]] },
      { row: 2, column: 2, cells: [[texts.about]] },
      {
        row: 3,
        column: 1,
        cells: [
          [texts.week, texts.weeks.includes(week) ? week : texts.weeks[0], ""],
          [texts.built, new Day(built), missing(sheets, `$A$${FIRST}:$A$${rows}`, texts)],
        ],
      },
      {
        row: HEAD_ROW,
        column: 1,
        cells: [
          [texts.person, texts.overdue, texts.undated, ...texts.days],
          ["", "", "", ...days.map((_, i) => (i === 0 ? monday(texts) : { formula: `=${days[i - 1]}+1` }))],
        ],
      },
      ...people.map((person, i) => {
        // The cell and not the name: names may be too long for a formula.
        const whose = person === "" ? literal("") : at(FIRST + i, 1);
        const tasks = days.map((day) => due(sheets, whose, day, texts));
        const name = person === "" ? texts.nobody : person;
        return { row: FIRST + i, column: 1, cells: [[name, overdue(sheets, whose), undated(sheets, whose), ...tasks]] };
      }),
    ],
    styles: [
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: TITLE },
      { area: { row: 2, column: 2, rows: 1, columns: 1 }, style: NOTE },
      { area: { row: 3, column: 2, rows: 1, columns: 1 }, style: INPUT },
      {
        area: { row: 4, column: 1, rows: 1, columns: 2 },
        style: { ...MUTED, align: "left", format: BUILT_FORMAT[language] },
      },
      { area: { row: 4, column: 3, rows: 1, columns: 1 }, style: { bold: true, color: STATUS.overdue.color! } },
      { area: heads, style: HEAD },
      {
        area: { ...heads, column: FIRST_DAY, row: HEAD_ROW + 1, rows: 1, columns: DAYS },
        style: { align: "left", format: DAY_FORMAT[language] },
      },
      { area: { ...whole, column: 2, columns: 2 }, style: { format: COUNT } },
      { area: { ...whole, column: FIRST_DAY, columns: DAYS }, style: { wrap: true } },
    ],
    rules: [
      {
        area: { ...heads, column: FIRST_DAY, columns: DAYS },
        when: { formula: `=${today}=TODAY()` },
        style: STATUS.today,
      },
      { area: { ...whole, column: 2, columns: 1 }, when: { numberAbove: 0 }, style: STATUS.overdue },
      { area: { ...whole, column: 3, columns: 1 }, when: { numberAbove: 0 }, style: STATUS.none },
    ],
    validations: [{ area: { row: 3, column: 2, rows: 1, columns: 1 }, rule: { list: texts.weeks, strict: true } }],
    charts: [],
    typing: [{ row: 3, column: 2, rows: 1, columns: 1 }],
  };
}

/** Tasks of nobody stand last. */
const byName = (a: string, b: string) => Number(a === "") - Number(b === "") || (a < b ? -1 : 1);

/** Letters that fit into a line of a day's column, pixels of a line and around them. */
const [LETTERS, LINE, AROUND] = [27, 17, 7];
const [LOW, HIGH] = [24, 400];
/** More rows than this share one height: every height is a call. */
const MOST_HEIGHTS = 12;

/** Rows as high as the fullest day of each person needs: Google does not fit a row to what a formula gives. */
function heights(people: readonly string[], tasks: CalendarInput["tasks"]): NonNullable<SheetPlan["heights"]> {
  const lines = new Map<string, number>();
  for (const { person, due, line } of tasks) {
    const day = `${due} ${person}`;
    if (due !== null) lines.set(day, (lines.get(day) ?? 0) + Math.ceil(line.length / LETTERS));
  }
  const fullest = people.map((person) =>
    Math.max(0, ...tasks.filter((task) => task.person === person).map(({ due }) => lines.get(`${due} ${person}`) ?? 0)),
  );
  const pixels = fullest.map((count) => Math.min(HIGH, Math.max(LOW, count * LINE + AROUND)));
  if (people.length > MOST_HEIGHTS) return [{ row: FIRST, rows: people.length, height: Math.max(...pixels) }];
  return pixels.map((height, i) => ({ row: FIRST + i, rows: 1, height }));
}

/** The Monday of the chosen week. */
function monday({ weeks }: CalendarTexts): Formula {
  const later = weeks
    .slice(1)
    .reduceRight(
      (rest, name, i) => `IF($${WEEK_CELL[0]}$${WEEK_CELL.slice(1)}=${literal(name)};${7 * (i + 1)};${rest})`,
      "0",
    );
  return { formula: `=TODAY()-WEEKDAY(TODAY();2)+1+${later}` };
}

/** How many tasks of a person have not been done in time. */
function overdue(sheets: readonly Followed[], whose: string): Formula {
  const counts = sheets.map(
    (sheet) =>
      `SUMPRODUCT((${followed(sheet, "due")}<>"")*(${followed(sheet, "due")}<TODAY())*${openOf(sheet, whose)})`,
  );
  return { formula: `=${counts.join("+")}` };
}

/** The tasks of a person on a day, each in a line of its own. */
function due(sheets: readonly Followed[], whose: string, day: string, { task }: CalendarTexts): Formula {
  const lists = sheets.map((sheet) => {
    const facts: { readonly [name: string]: string } = {
      client: followed(sheet, "client"),
      step: followed(sheet, "step"),
    };
    const pieces = task.split(/\{(\w+)\}/).filter(Boolean);
    const line = pieces.map((piece) => facts[piece] ?? literal(piece)).reduce((a, b) => `CONCAT(${a};${b})`);
    return `IF((${followed(sheet, "due")}=${day})*${openOf(sheet, whose)};${line};"")`;
  });
  return { formula: `=ARRAYFORMULA(TEXTJOIN(CHAR(10);TRUE;${lists.join(";")}))` };
}
