import type { TaskView } from "../src/app/api.ts";
import { daysAfter } from "./format.ts";

export const groupNames = ["overdue", "today", "soon", "later", "none"] as const;
export type GroupName = (typeof groupNames)[number];
export type Groups = { readonly [G in GroupName]: readonly TaskView[] };

/** Where a task stands: `soon` is the next seven days. Null for what is done. */
export function groupOf(task: TaskView, today: string): GroupName | null {
  if (task.status === "done") return null;
  if (task.status === "future") return task.due <= daysAfter(today, 7) ? "soon" : "later";
  return task.status;
}

/**
 * Open tasks in the groups of the screen, in the order they came in (work worth most first); days ahead go by day.
 * A task that was just done keeps its place until its Undo is gone: `leaving` says which and where it stood.
 */
export function groupTasks(
  tasks: readonly TaskView[],
  today: string,
  leaving: { readonly task: TaskView; readonly group: GroupName; readonly index: number } | null = null,
): Groups {
  const groups: { [G in GroupName]: TaskView[] } = { overdue: [], today: [], soon: [], later: [], none: [] };
  for (const task of tasks) {
    const group = task.id === leaving?.task.id ? null : groupOf(task, today);
    if (group) groups[group].push(task);
  }
  for (const ahead of [groups.soon, groups.later]) ahead.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  if (leaving) groups[leaving.group].splice(leaving.index, 0, leaving.task);
  return groups;
}
