export type DueStatus = "done" | "overdue" | "today" | "future" | "none";

/** Status of a task: done wins; without a due day (NaN) there is no next step. */
export function dueStatus(due: number, done: boolean, asOf: number): DueStatus {
  if (done) return "done";
  if (Number.isNaN(due)) return "none";
  return due < asOf ? "overdue" : due > asOf ? "future" : "today";
}

/**
 * Days of silence when they go beyond the checkpoint; undefined otherwise, also when the last contact or the checkpoint is
 * not known (NaN).
 */
export function breach(last: number, checkpointDays: number, asOf: number): number | undefined {
  const silent = asOf - last;
  return silent > checkpointDays ? silent : undefined;
}
