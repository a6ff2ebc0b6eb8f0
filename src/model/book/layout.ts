import { isBlank, textOf } from "../../cells/text.ts";
import { Day } from "../../cells/types.ts";
import type { Layout } from "../types.ts";
import { type Seen, seeColumn } from "./assign.ts";
import { numberOf } from "./content.ts";
import type { TabSample } from "./detect.ts";
import { CONTENT } from "./fields.ts";
import { type Grouping, groupingOf, groupLines } from "./groups.ts";
import type { Header } from "./header.ts";
import { headingForms } from "./heading.ts";
import { isTotalHeading, monthDays, monthHeadings, monthOfTitle, yearIn } from "./months.ts";
import type { DetectWorld } from "./reader.ts";
import { isTotalRow } from "./skip.ts";

/** The layout of a tab with these headings, and its columns with those left out that the layout speaks for. */
export interface Laid {
  readonly layout: Layout;
  readonly seen: readonly Seen[];
  /** First day of the month that the title or the tab's name gives to records without a date; null when none. */
  readonly titleDay: number | null;
}

const NO_MATCH = { forms: [], matches: [] } as const;

/** Looks for months in columns, groups in rows and a month in the title. */
export function layOut(tab: TabSample, header: Header, seen: readonly Seen[], world: DetectWorld): Laid {
  const titles = tab.rows
    .slice(0, Math.max(0, header.row - 2))
    .flatMap((row) => row.filter((c) => !isBlank(c)).map(textOf));
  const above = header.row === 2 ? [...titles, ...(tab.rows[0] ?? []).filter((c) => !isBlank(c)).map(textOf)] : titles;
  const year = yearIn([...above, tab.tabName]);
  const { months, assumedYear } = monthsOf(header, seen, year, world);
  const grouping = confirmedGrouping(tab, header, seen, world);
  const inMonths = new Set(months.map(({ index }) => index - 1));
  const columns = seen.map((one, i) => {
    if (grouping?.column === i) return seeColumn(one.header, headingForms(grouping.inner), one.look, world.words);
    return inMonths.has(i) || (months.length > 0 && isTotalHeading(one.header)) ? { ...one, ...NO_MATCH } : one;
  });
  const titleDay = [...above, tab.tabName].map((text) => monthOfTitle(text, year)).find((day) => day !== null);
  return {
    layout: {
      months,
      steps: stepsOf(tab, header, seen),
      groups: grouping?.outer ?? null,
      merged: null,
      fixed: {},
      between: null,
      until: null,
      assumedYear,
    },
    seen: columns,
    titleDay: titleDay ?? null,
  };
}

/** Every row a record and every field a column. */
export const PLAIN: Layout = {
  months: [],
  steps: [],
  groups: null,
  merged: null,
  fixed: {},
  between: null,
  until: null,
  assumedYear: false,
};

/** True when every row is a record and every field a column. */
export function isPlain({ months, steps, groups, merged, fixed, between, until }: Layout): boolean {
  return (
    months.length + steps.length === 0 &&
    groups === null &&
    merged === null &&
    between === null &&
    until === null &&
    Object.keys(fixed).length === 0
  );
}

function monthsOf(header: Header, seen: readonly Seen[], year: number | null, world: DetectWorld) {
  const headings = monthHeadings(header.texts, world.words).filter(({ column }) => {
    const { look } = seen[column]!;
    return look.filled === 0 || (look.numbers >= 0.7 && look.dates < 0.5);
  });
  const dated = monthDays(headings, year, world.today ?? null);
  const months = headings.flatMap(({ column, field }, i) => {
    const day = dated[i]!.day;
    return day === null ? [] : [{ index: column + 1, day, field }];
  });
  return new Set(months.map(({ day }) => day)).size < 2
    ? { months: [], assumedYear: false }
    : { months, assumedYear: dated.some(({ assumed }) => assumed) };
}

const FEWEST_STEPS = 3;

/**
 * Columns side by side with the dates on which stages were reached: at least three, none of which is a date of another
 * meaning, and in nearly every row one after the other.
 */
function stepsOf(tab: TabSample, header: Header, seen: readonly Seen[]): readonly number[] {
  const isStep = ({ header: text, look, matches }: Seen) =>
    text !== "" &&
    (look.filled === 0 || look.dates >= 0.7) &&
    !matches.some(({ field, score }) => score >= 0.8 && CONTENT[field] === "date" && field !== "created");
  let run: number[] = [];
  let longest: readonly number[] = [];
  seen.forEach((one, i) => {
    run = isStep(one) ? [...run, i + 1] : [];
    if (run.length > longest.length) longest = run;
  });
  if (longest.length < FEWEST_STEPS) return [];
  const rows = tab.rows.slice(header.row).map((row) => longest.map((index) => row[index - 1]));
  const pairs = rows.flatMap((row) => row.slice(1).map((cell, i) => [row[i], cell] as const));
  const dated = pairs.filter(([before, after]) => before instanceof Day && after instanceof Day) as (readonly [
    Day,
    Day,
  ])[];
  const inOrder = dated.filter(([before, after]) => before.serial <= after.serial).length;
  return dated.length > 0 && inOrder >= 0.9 * dated.length ? longest : [];
}

/** Two names in one heading are groups only when the rows below are. */
function confirmedGrouping(tab: TabSample, header: Header, seen: readonly Seen[], world: DetectWorld): Grouping | null {
  const grouping = groupingOf(header.texts, world.words);
  const sums = seen.findIndex(({ look }, i) => i !== grouping?.column && look.numbers >= 0.7 && look.dates < 0.5);
  if (grouping === null || sums < 0) return null;
  const lines = tab.rows
    .slice(header.row)
    .filter((row) => row.some((cell) => !isBlank(cell)) && !isTotalRow(row))
    .map((row) => ({ name: String(row[grouping.column] ?? ""), sum: numberOf(row[sums] ?? "", world.locale) }));
  return groupLines(lines, tab.lastRow <= tab.rows.length)?.some(Boolean) ? grouping : null;
}
