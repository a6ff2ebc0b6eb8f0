import fc from "fast-check";
import { methodOf } from "../../src/model/method/read.ts";
import { type ArchiveRow, historyOf } from "../../src/model/tasks/archive.ts";
import { type Merged, mergeTasks, type SheetTask } from "../../src/model/tasks/merge.ts";
import { tasksOf } from "../../src/model/tasks/plan.ts";
import type { TaskRow } from "../../src/model/tasks/sheet.ts";
import { EN } from "../support/cells.ts";
import { methodTexts } from "../support/method-texts.ts";
import { book, deal } from "../support/records.ts";

/** As many lives as `npm run soak` asks for. */
const LIVES = Number(process.env.SEEDS ?? 200);
const STAGES = ["New", "Contacted", "Qualified", "Offer", "Negotiation", "Won", "Lost"];
const OUTCOMES = ["", "Talked, next step agreed", "No answer", "Refused", "in other words"];
const method = methodOf(methodTexts("en"), {}, "en_US");

/** The row that a task stands in, as it is read again. */
const rowOf = (task: SheetTask, row: number): TaskRow => ({
  ...task,
  row,
  done: false,
  own: [task.own[0] ?? ""],
  data: { id: task.id, due: task.planned, money: task.money, facts: task.facts },
});

const doing = fc.record({
  what: fc.constantFrom("note", "own", "done", "move", "copy", "add", "delete row", "sort", "stage", "leave", "arrive"),
  who: fc.nat(1000),
  which: fc.nat(1000),
});
const life = fc.array(fc.array(doing, { maxLength: 8 }), { minLength: 2, maxLength: 8 });

test("over days of typing, sorting, finishing and deals that come and go, every open deal has one task and no word is lost", () => {
  fc.assert(
    fc.property(life, (days) => {
      const deals = new Map(STAGES.slice(0, 5).map((stage, i) => [`Firm ${i}`, stage]));
      const typed = new Set<string>();
      const archive: ArchiveRow[] = [];
      let rows: TaskRow[] = [];
      const update = (today: number): Merged => {
        const records = [...deals].map(([name, stage]) =>
          deal(name, stage, { created: "2026-03-01", manager: "Anna" }),
        );
        const fresh = (history: Parameters<typeof tasksOf>[4]) =>
          tasksOf("hunter", book({ deals: records }), method, { ...EN, today }, history);
        const merged = mergeTasks("hunter", { rows, ownHeads: ["Own"] }, historyOf(archive), fresh, today);
        archive.push(...merged.closed);
        rows = merged.tasks.map((task, i) => rowOf(task, i + 4));
        return merged;
      };
      update(EN.today);
      days.forEach((doings, day) => {
        for (const [n, { what, who, which }] of doings.entries()) {
          const word = `word-${day}-${n}`;
          const names = [...deals.keys()];
          const row = rows[who % Math.max(1, rows.length)];
          const change = (to: Partial<TaskRow>) => {
            rows = rows.map((one) => (one === row ? { ...one, ...to } : one));
          };
          if (what === "arrive") deals.set(`Firm ${day} ${n}`, STAGES[which % 5]!);
          else if (what === "sort")
            rows = [...rows.slice(who % (rows.length + 1)), ...rows.slice(0, who % (rows.length + 1))];
          else if (what === "stage" && names.length > 0) deals.set(names[who % names.length]!, STAGES[which % 7]!);
          else if (what === "leave" && names.length > 0) deals.delete(names[who % names.length]!);
          else if (row === undefined) continue;
          else if (what === "note") {
            change({ note: [row.note, word].filter(Boolean).join(" / ") });
            typed.add(word);
          } else if (what === "own" && (row.own[0] ?? "") === "") {
            change({ own: [word] });
            typed.add(word);
          } else if (what === "done") change({ done: true, outcome: OUTCOMES[which % OUTCOMES.length]! });
          else if (what === "move") change({ due: EN.today + (which % 60) });
          else if (what === "copy") rows = [...rows, { ...row, row: rows.length + 4 }];
          else if (what === "add") {
            rows = [...rows, { ...row, id: "", data: undefined, note: word, done: false, own: [""] }];
            typed.add(word);
          } else if (what === "delete row") {
            rows = rows.filter((one) => one !== row);
            for (const mine of typed)
              if (
                !JSON.stringify([rows, archive]).includes(`${mine}"`) &&
                !JSON.stringify([rows, archive]).includes(`${mine} `)
              )
                typed.delete(mine);
          }
        }
        const { tasks, closed } = update(EN.today + day);
        const all = JSON.stringify([tasks, archive]);
        expect([...typed].filter((word) => !all.includes(word))).toEqual([]);
        expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
        expect(new Set(closed.map(({ id }) => id)).size).toBe(closed.length);
        const open = [...deals].filter(([, stage]) => stage !== "Won" && stage !== "Lost").map(([name]) => name);
        const worked = tasks.filter(({ todo }) => todo !== "own").map(({ client }) => client);
        expect([...worked].sort()).toEqual(open.sort());
        const again = update(EN.today + day);
        expect(again.tasks).toEqual(tasks.map((task) => ({ ...task, own: [task.own[0] ?? ""] })));
        expect(again.closed).toEqual([]);
      });
    }),
    { numRuns: LIVES, seed: 20260331 },
  );
});
