// Questions about segments and tasks. See clients.mjs for what stands in each.
import { desc, escape as exact } from "arquero";
import { AS_OF, PLAYBOOK } from "../data.mjs";
import { classed, DAY, rows, table } from "./tools.mjs";

const whole = (answer) => answer;
const FORMS = /ООО|ИП|АО|[«»\s]/g;

export const work = {
  CLIENT_CELL: {
    ask: (c) => [c.class, c.value, c.interest],
    arquero: (letter, value, interest) =>
      rows(table({ letter, value, interest }).derive({ cell: (d) => `${d.letter}-${d.value}-${d.interest}` }), "cell"),
    same: whole,
  },
  CLIENT_MATRIX: {
    ask: (c) => [c.class, c.interest],
    arquero: (letter, interest) =>
      rows(table({ letter, interest }).groupby("letter", "interest").count().orderby("letter", "interest"), "count"),
    same: (answer) => answer.slice(1, 5).flatMap((row) => row.slice(1, 5).map((n) => [n])),
    native: (r) => [`=COUNTIFS(${r.class};{"A";"B";"C";"D"};${r.interest};{1\\2\\3\\4})`],
  },
  CLIENT_LIST: {
    part: ["native"],
    ask: (c) => [c.client, c.potential, "", c.value, c.interest, c.region],
    arquero: (client, potential, _letter, value, interest, region) =>
      rows(
        classed(table({ client, potential, value, interest, region }).dedupe("client"))
          .derive({
            role: () => "Hunter",
            status: () => "No next step",
            sold: () => 0,
            unknown: () => "?",
            blank: () => "",
          })
          .derive({
            cell: (d) => `${d.letter}-${d.value}-${d.interest}`,
            action: (d) =>
              d.interest > 2
                ? "Nurture"
                : (d.letter === "A" || d.letter === "B") && d.value !== "Ordinary"
                  ? "Work now"
                  : "By plan",
          })
          .derive({ rank: (d) => (d.action === "Work now" ? 0 : d.action === "By plan" ? 1 : 2) })
          .orderby("rank", desc("potential"), "client"),
        ...["client", "letter", "value", "interest", "role", "blank", "status", "cell", "action", "blank", "potential"],
        ...["sold", "potential", "blank", "blank", "region", "unknown"],
      ),
    same: (answer) => answer.slice(1),
    native: (r) => [`=SORT(UNIQUE(${r.client}))`],
  },
  TASK_STATUS: {
    ask: (c) => [c.due, c.done, AS_OF],
    arquero: (due, done) =>
      rows(
        table({ due, done }).derive({
          status: exact(({ due: date, done: ticked }) =>
            ticked
              ? "Done"
              : date === ""
                ? "No next step"
                : date < AS_OF
                  ? "Overdue"
                  : date > AS_OF
                    ? "Future"
                    : "Today",
          ),
        }),
        "status",
      ),
    same: whole,
    native: (r) => [
      `=IF(${r.done};"Done";IF(${r.due}="";"No next step";IF(${r.due}<DATE(2026;3;31);"Overdue";IF(${r.due}>DATE(2026;3;31);"Future";"Today"))))`,
    ],
  },
  NEXT_TASK: {
    ask: (c) => [c.stage, c.date, PLAYBOOK, AS_OF],
    arquero(stage, last, playbook) {
      const steps = table({
        stage: playbook.map((row) => [row[0]]),
        step: playbook.map((row) => [row[1]]),
        role: playbook.map((row) => [row[2]]),
        days: playbook.map((row) => [row[3]]),
        script: playbook.map((row) => [row[4]]),
        most: playbook.map((row) => [row[5]]),
      });
      const next = table({ stage, last })
        .lookup(steps, "stage", "step", "role", "days", "script", "most")
        .derive({
          due: exact((d) => new Date(d.last.getFullYear(), d.last.getMonth(), d.last.getDate() + d.days)),
          late: exact((d) => {
            const silent = Math.round((AS_OF - d.last) / DAY);
            return silent > d.most ? `silent ${silent} days, limit ${d.most}` : "";
          }),
        });
      return rows(next, "step", "role", "due", "script", "late");
    },
    same: whole,
    native: (r) => [2, 3, 5].map((column) => `=VLOOKUP(${r.stage};${r.playbook};${column};FALSE)`),
  },
  CLIENT_KEY: {
    part: ["native", "arquero"],
    ask: (c) => [c.company],
    arquero: (company) =>
      rows(
        table({ company }).derive({
          key: exact((d) => d.company.replace(FORMS, " ").trim().replace(/\s+/g, " ").toLowerCase()),
        }),
        "key",
      ),
    same: whole,
    native: (r) => [
      `=LOWER(TRIM(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${r.company};"ООО";"");"ИП";"");"АО";"");"«";"");"»";"")))`,
    ],
  },
};
