import { column, layRows, optional, readColumns } from "../cells/columns.ts";
import { asOf } from "../cells/option.ts";
import { spill } from "../cells/spill.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { dueStatus } from "../metrics/tasks.ts";

/**
 * Status of tasks: Done, Overdue, Today, Future, or No next step where no due date is given. Done wins over the date. Dates
 * typed as text are read.
 *
 * @param {range} due Due date of each task.
 * @param {range} [done] Checkbox or word (yes, done, да, готово) of each task, beside due.
 * @param {date} [as_of] Report date, today by default.
 * @return The status in the spreadsheet's language, in the shape of due.
 * @customfunction
 *
 * @example
 * =TASK_STATUS({"2026-03-30"; "2026-03-31"; "01.04.2026"; ""}; {FALSE; FALSE; FALSE; FALSE}; DATE(2026;3;31)) → {"Overdue"; "Today"; "Future"}
 * =TASK_STATUS({"2026-03-30"; ""}; {TRUE; "yes"}; DATE(2026;3;31)) → {"Done"; "Done"}
 * =TASK_STATUS("") → "No next step"
 */
export function TASK_STATUS(world: World, due: Input, done?: Input, as_of?: Input): Output {
  const columns = readColumns(world, { due: column("days", due), done: optional("ticks", done) });
  const { read } = columns;
  const day = asOf(world, as_of);
  const { taskStatus, heads } = functionWords(world.language);
  const { due: dates, done: ticks } = read;
  const { done: finished, overdue, today, future, none } = taskStatus;
  const lines = { done: [finished], overdue: [overdue], today: [today], future: [future], none: [none] };
  const rows = spill(columns.length, (row) => lines[dueStatus(dates[row]!, ticks?.[row] === 1, day)]);
  return layRows(columns, rows, [heads.status]);
}
