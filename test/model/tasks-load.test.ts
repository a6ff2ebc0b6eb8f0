import fc from "fast-check";
import type { Norm } from "../../src/model/method/norms.ts";
import { evenedOut, type LoadTask, loadsOf } from "../../src/model/tasks/load.ts";

const TODAY = 46112;
const norm = (who: string, role: Norm["role"], calls: number): Norm => ({
  who,
  role,
  calls,
  meetings: 1,
  offers: 1,
  wonDeals: null,
  answerHours: null,
});
/** 20 and 10 tasks in five working days; Tom has 40 of his own. */
const NORMS = [norm("hunter", "hunter", 2), norm("farmer", "farmer", 0), norm("Tom", undefined, 6)];
let number = 0;
const work = (manager: string, count: number, more: Partial<LoadTask> = {}): LoadTask[] =>
  Array.from({ length: count }, () => ({
    id: `h-${String(number++).padStart(6, "0")}`,
    role: "hunter",
    manager,
    due: TODAY,
    worth: 100,
    ...more,
  }));

test("load counts what is overdue or due within seven days against five days of the norms, a manager's own before his role's", () => {
  const tasks = [
    ...work("Ann", 4, { due: TODAY - 30 }),
    ...work("Ann", 6, { due: TODAY + 7 }),
    ...work("Ann", 9, { due: TODAY + 8 }),
    ...work("Ann", 3, { due: null }),
    ...work("Tom", 20),
    ...work("", 5),
  ];
  expect(loadsOf(tasks, NORMS, TODAY)).toEqual([
    { manager: "Ann", hunter: 10, farmer: 0, share: 0.5, both: false },
    { manager: "Tom", hunter: 20, farmer: 0, share: 0.5, both: false },
    { manager: "", hunter: 5, farmer: 0, share: null, both: false },
  ]);
});

test("who hunts and farms has one day for both, and it is said", () => {
  const tasks = [...work("Ann", 10), ...work("Ann", 5, { role: "farmer" })];
  expect(loadsOf(tasks, NORMS, TODAY)).toMatchObject([{ share: 10 / 20 + 5 / 10, both: true }]);
});

test("the fullest gives those of his tasks that are worth least to the emptiest of the same role", () => {
  const dear = work("Ann", 10, { worth: 900 });
  const cheap = work("Ann", 8, { worth: 5 });
  const own = work("Ann", 1, { worth: 0, id: "h-own-1" });
  const [shift, ...others] = evenedOut([...dear, ...own, ...cheap, ...work("Bob", 3)], NORMS, TODAY);
  expect(others).toEqual([]);
  expect(shift).toMatchObject({ role: "hunter", from: "Ann", to: "Bob", before: [0.95, 0.15] });
  expect(shift!.ids).toEqual(cheap.map(({ id }) => id));
  expect(shift!.after.map((share) => Math.round(share * 100))).toEqual([55, 55]);
});

test.each([
  ["one person", [...work("Ann", 30)]],
  ["a small difference", [...work("Ann", 10), ...work("Bob", 8)]],
  ["no norms", [...work("Ann", 30), ...work("Bob", 1)]],
])("nothing is proposed for %s", (what, tasks) => {
  expect(evenedOut(tasks, what === "no norms" ? [] : NORMS, TODAY)).toEqual([]);
});

test("a proposal never makes the emptier one the fuller, and moves each task once", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), (counts) => {
      const tasks = counts.flatMap((count, i) => work(`P${i}`, count));
      for (const { ids, after, before } of evenedOut(tasks, NORMS, TODAY)) {
        expect(new Set(ids).size).toBe(ids.length);
        expect(after[0]).toBeGreaterThanOrEqual(after[1] - 1e-9);
        expect(before[0] - before[1]).toBeGreaterThan(after[0] - after[1]);
      }
    }),
    { numRuns: 300, seed: 20260331 },
  );
});
