import type { CalendarTexts } from "../messages/calendar.ts";
import { type Followed, followed, openOf } from "./calendar-columns.ts";
import type { Formula } from "./plan.ts";
import { literal, sentence } from "./sentence.ts";

/** How many open tasks of a person have no day, or one that is no date: no day of the week shows them. */
export function undated(sheets: readonly Followed[], whose: string): Formula {
  const counts = sheets.map((sheet) => {
    const filled = `((${followed(sheet, "client")}<>"")+(${followed(sheet, "step")}<>"")>0)`;
    return `SUMPRODUCT(${filled}*(1-ISNUMBER(${followed(sheet, "due")}))*${openOf(sheet, whose)})`;
  });
  return { formula: `=${counts.join("+")}` };
}

/**
 * Whoever has open tasks and no row here, as a sentence; blank while nobody is missing. It follows the task sheets.
 *
 * @param listed the names of the rows
 */
export function missing(sheets: readonly Followed[], listed: string, { missing: told }: CalendarTexts): Formula {
  const both = (name: "manager" | "done") => {
    const columns = sheets.map((sheet) => followed(sheet, name));
    return columns.length > 1 ? `VSTACK(${columns.join(";")})` : columns[0]!;
  };
  const managers = both("manager");
  const people = `UNIQUE(FILTER(${managers};${managers}<>"";${both("done")}<>TRUE;ISNA(XMATCH(${managers};${listed}))))`;
  const names = `TEXTJOIN(${literal(", ")};TRUE;${people})`;
  return { formula: `=IFERROR(${sentence(told, { people: names }).formula.slice(1)};"")` };
}
