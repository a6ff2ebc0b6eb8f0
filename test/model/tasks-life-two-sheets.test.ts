import fc from "fast-check";
import { methodOf } from "../../src/model/method/read.ts";
import { type ArchiveRow, historyOf } from "../../src/model/tasks/archive.ts";
import { dealEnds } from "../../src/model/tasks/deal-end.ts";
import { mergeTasks, type SheetTask } from "../../src/model/tasks/merge.ts";
import { tasksWithMoved } from "../../src/model/tasks/plan.ts";
import type { TaskRow } from "../../src/model/tasks/sheet.ts";
import type { TaskRole } from "../../src/model/tasks/tasks.ts";
import { EN } from "../support/cells.ts";
import { methodTexts } from "../support/method-texts.ts";
import { book, deal, order } from "../support/records.ts";

/** As many lives as `npm run soak` asks for. */
const LIVES = Number(process.env.SEEDS ?? 200);
const STAGES = ["New", "Contacted", "Offer", "Negotiation", "Won", "Lost"];
const OUTCOMES = ["", "No answer", "Refused"];
const ROLES = ["hunter", "farmer"] as const;
const method = methodOf(methodTexts("en"), {}, "en_US");

/** The row that a task stands in, as it is read again. */
const rowOf = (task: SheetTask, row: number): TaskRow => ({
  ...task,
  row,
  done: task.ticked ?? false,
  own: [task.own[0] ?? ""],
  data: { id: task.id, due: task.planned, money: task.money, facts: task.facts, deal: task.dealId },
});

const doing = fc.record({
  what: fc.constantFrom(
    "note",
    "own",
    "refuse",
    "done",
    "move",
    "stage",
    "order",
    "leave",
    "arrive",
    "hunter",
    "farmer",
  ),
  who: fc.nat(1000),
  which: fc.nat(1000),
});

test("whatever is typed, ordered, won and lost between updates of either sheet, no word is lost, no deal stands twice, and after both updates each open deal stands once", () => {
  fc.assert(
    fc.property(fc.array(doing, { maxLength: 40 }), (doings) => {
      const deals = new Map(STAGES.slice(0, 4).map((stage, i) => [`Firm ${i}`, stage]));
      const buyers = new Set<string>(["Firm 3"]);
      const archive: ArchiveRow[] = [];
      const sheets: { [R in TaskRole]: TaskRow[] } = { hunter: [], farmer: [] };
      const typed: string[] = [];
      const update = (role: TaskRole) => {
        const records = book({
          deals: [...deals].map(([name, stage]) => deal(name, stage, { created: "2026-03-01", manager: "Anna" })),
          orders: [...buyers].map((name) => order(name, "2026-03-20", 100)),
        });
        const merged = mergeTasks(
          role,
          { rows: sheets[role], ownHeads: ["Own"] },
          historyOf(archive),
          (history) => tasksWithMoved(role, records, method, EN, history, {}).tasks,
          EN.today,
          {
            asksReason: (outcome) => outcome === "Refused",
            dealEnd: dealEnds(records, method, "en"),
            beside: new Set(sheets[role === "hunter" ? "farmer" : "hunter"].map(({ id }) => id)),
          },
        );
        archive.push(...merged.closed);
        sheets[role] = merged.tasks.map((task, i) => rowOf(task, i + 4));
      };
      const check = () => {
        const all = JSON.stringify([sheets, archive]);
        expect(typed.filter((word) => !all.includes(word))).toEqual([]);
        const ids = ROLES.flatMap((role) => sheets[role].map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
      };
      for (const role of ROLES) update(role);
      for (const [n, { what, who, which }] of doings.entries()) {
        const names = [...deals.keys()];
        const name = names[who % Math.max(1, names.length)];
        const role = ROLES[which % 2]!;
        const rows = sheets[role];
        const row = rows[who % Math.max(1, rows.length)];
        const change = (to: Partial<TaskRow>) => {
          sheets[role] = sheets[role].map((one) => (one === row ? { ...one, ...to } : one));
        };
        if (what === "hunter" || what === "farmer") {
          update(what);
          check();
        } else if (what === "arrive") deals.set(`Firm ${n} new`, STAGES[which % 4]!);
        else if (what === "stage" && name) deals.set(name, STAGES[which % STAGES.length]!);
        else if (what === "order" && name) buyers.add(name);
        else if (what === "leave" && name) deals.delete(name);
        else if (row === undefined) continue;
        else if (what === "note") {
          typed.push(`word-${n}.`);
          change({ note: [row.note, `word-${n}.`].filter(Boolean).join(" / ") });
        } else if (what === "own" && row.own[0] === "") {
          typed.push(`word-${n}.`);
          change({ own: [`word-${n}.`] });
        } else if (what === "refuse") change({ outcome: "Refused" });
        else if (what === "done") change({ done: true, outcome: row.outcome || OUTCOMES[which % 3]! });
        else if (what === "move") change({ due: EN.today + (which % 60) });
      }
      for (const role of [...ROLES, ...ROLES]) update(role);
      check();
      const open = [...deals].filter(([, stage]) => stage !== "Won" && stage !== "Lost").map(([name]) => name);
      const standing = ROLES.flatMap((role) =>
        sheets[role].filter(({ data }) => data?.deal !== undefined).map(({ client }) => [client, role]),
      );
      const wanted = open.map((name) => [name, buyers.has(name) ? "farmer" : "hunter"]);
      expect(standing.sort()).toEqual(wanted.sort());
    }),
    { numRuns: LIVES, seed: 20260331 },
  );
});
