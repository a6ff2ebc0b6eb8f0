import { column, layRows, readColumns } from "../cells/columns.ts";
import { asOf } from "../cells/option.ts";
import { readPlaybook } from "../cells/playbook.ts";
import { spill } from "../cells/spill.ts";
import { type Cell, Day, type Input, type Output, type World } from "../cells/types.ts";
import { ConveyorError } from "../messages/error.ts";
import { functionWords } from "../messages/functions.ts";
import { breach } from "../metrics/tasks.ts";

/**
 * The next step of a deal by the playbook: the first step of its stage, who does it, when it is due (days after the last
 * contact), what to say, and whether the deal has been silent for longer than the checkpoint allows.
 *
 * @param {range} stage Stage of each deal.
 * @param {range} last_date Date of the last contact, beside stage.
 * @param {range} playbook The Playbook tab: stage, step, role, days, script, checkpoint days.
 * @param {date} [as_of] Report date, today by default.
 * @return Step, role, due, script, and words about the silence where it is too long.
 * @customfunction
 *
 * @example
 * =NEXT_TASK("Offer"; "2026-03-20"; {"New", "Call", "hunter", 0, "Hello", 1; "Offer", "Ask for the answer", "hunter", 3, "Did you read it?", 5}; DATE(2026;3;31)) → {"Ask for the answer", "hunter", DATE(2026;3;23), "Did you read it?", "silent 11 days, limit 5"}
 */
export function NEXT_TASK(world: World, stage: Input, last_date: Input, playbook: Input, as_of?: Input): Output {
  const columns = readColumns(
    world,
    { stage: column("keys", stage), last_date: column("days", last_date) },
    { spread: true },
  );
  const { read, header } = columns;
  const stepOf = readPlaybook(world, playbook, "playbook");
  const day = asOf(world, as_of);
  const { heads, silent } = functionWords(world.language);
  const steps = read.stage.names.map((name, id) => {
    const step = stepOf(name);
    if (step !== undefined) return step;
    const row = columns.direction === "single" ? 0 : read.stage.ids.indexOf(id) + (header ? 2 : 1);
    throw new ConveyorError("STAGE_WITHOUT_STEP", { argument: "stage", stage: name, row });
  });
  const known = steps.map(() => new Map<number, Cell[]>());
  const rows = spill(columns.length, (i) => {
    const id = read.stage.ids[i]!;
    if (id < 0) return ["", "", "", "", ""];
    const last = read.last_date[i]!;
    let row = known[id]!.get(last);
    if (row === undefined) {
      const { step, role, days, script, checkpointDays } = steps[id]!;
      const due = last + days;
      const late = breach(last, checkpointDays, day);
      row = [
        step,
        role,
        Number.isNaN(due) ? "" : new Day(due),
        script,
        late === undefined ? "" : silent(late, checkpointDays),
      ];
      known[id]!.set(last, row);
    }
    return row;
  });
  return layRows(columns, rows, heads.nextTask);
}
