import { groupOf, groupTasks } from "../../sidebar/groups.ts";
import type { TaskView } from "../../src/app/api.ts";
import { samples } from "../support/sidebar-samples.ts";

const { tasks, today } = samples("en").today;
const ids = (list: readonly TaskView[]) => list.map((task) => task.id);
const task = (id: string, more: Partial<TaskView>): TaskView => ({ ...tasks[0]!, id, ...more });

test("tasks stand under overdue, today, the next seven days, later and without a step", () => {
  const groups = groupTasks(tasks, today);
  expect(Object.fromEntries(Object.entries(groups).map(([name, list]) => [name, ids(list)]))).toEqual({
    overdue: ["t1", "t2", "t3"],
    today: ["t4", "t5"],
    soon: ["t6"],
    later: ["t7"],
    none: ["t8"],
  });
});

test.each([
  ["2026-11-24", "soon"],
  ["2026-11-30", "soon"],
  ["2026-12-01", "later"],
])("on 23 November a task for %s is %s", (due, group) => {
  expect(groupOf(task("x", { status: "future", due }), "2026-11-23")).toBe(group);
});

test("days ahead go by day, tasks of one day stay as they came", () => {
  const ahead = [
    task("c", { status: "future", due: "2026-11-26" }),
    task("a", { status: "future", due: "2026-11-24" }),
    task("d", { status: "future", due: "2026-11-26" }),
    task("b", { status: "future", due: "2026-11-24" }),
  ];
  expect(ids(groupTasks(ahead, today).soon)).toEqual(["a", "b", "c", "d"]);
});

test("done tasks are not shown", () => {
  const groups = groupTasks([task("x", { status: "done" })], today);
  expect(Object.values(groups).flat()).toEqual([]);
});

test("a task just done keeps its place, whether the script still sends it or not", () => {
  const leaving = { task: tasks[1]!, group: "overdue", index: 1 } as const;
  const gone = tasks.filter((one) => one.id !== "t2");
  const still = tasks.map((one) => (one.id === "t2" ? { ...one, status: "done" as const } : one));
  for (const list of [gone, still]) expect(ids(groupTasks(list, today, leaving).overdue)).toEqual(["t1", "t2", "t3"]);
});
