import { ConveyorError } from "../messages/error.ts";
import { HEADINGS } from "./headings.ts";
import { readNumbers } from "./number-column.ts";
import { isRange } from "./option.ts";
import { knownOutcome } from "./outcome.ts";
import { isBlank, isErrorValue, textOf, wordKey } from "./text.ts";
import type { Input, World } from "./types.ts";

/** A step of the playbook. */
export interface Step {
  readonly step: string;
  readonly role: string;
  /** Days after the last contact; NaN when not given. */
  readonly days: number;
  readonly script: string;
  /** Longest silence in days; NaN when not given. */
  readonly checkpointDays: number;
}

/**
 * The first step of each stage, from a range: stage, step, role, days, script, checkpoint days; further columns are passed
 * over, a header row is recognised. A stage known as won or lost in either language finds the playbook's. Throws MISSING,
 * TOO_NARROW, ERROR_VALUE, NOT_A_NUMBER.
 */
export function readPlaybook(world: World, input: Input, argument: string): (stage: string) => Step | undefined {
  if (input === undefined || input === "") throw new ConveyorError("MISSING", { argument });
  const all = isRange(input) ? input : [[input]];
  const columns = all[0]!.length;
  if (columns < 6) throw new ConveyorError("TOO_NARROW", { argument, columns, needed: 6 });
  all.forEach((row, i) => {
    for (const cell of row.slice(0, 6))
      if (isErrorValue(cell)) throw new ConveyorError("ERROR_VALUE", { argument, row: i + 1, got: textOf(cell) });
  });
  const headed = HEADINGS.has(wordKey(textOf(all[0]![0]!)));
  const from = headed ? 1 : 0;
  const numbers = (at: number) =>
    readNumbers(
      world,
      all.map((row) => row[at]!),
      argument,
      from,
    );
  const days = numbers(3);
  const checkpoints = numbers(5);
  const steps = new Map<string, Step>();
  all.slice(from).forEach(([stage = "", step = "", role = "", , script = ""], i) => {
    if (isBlank(stage) || isBlank(step)) return;
    const found: Step = {
      step: textOf(step),
      role: textOf(role),
      days: days[i]!,
      script: textOf(script),
      checkpointDays: checkpoints[i]!,
    };
    const outcome = knownOutcome(textOf(stage));
    for (const key of [wordKey(textOf(stage)), ...(outcome === undefined ? [] : [`=${outcome}`])])
      if (!steps.has(key)) steps.set(key, found);
  });
  return (stage) => steps.get(wordKey(stage)) ?? steps.get(`=${knownOutcome(stage)}`);
}
