import type { World } from "../../cells/types.ts";
import { dayWord } from "../../messages/figures.ts";
import type { Method, Step } from "../method/method.ts";
import { taskId } from "./id.ts";
import type { History, TaskRole } from "./tasks.ts";

/** Where a deal or client stands in the steps of its stage or situation. */
export interface Standing {
  /** Id of the open turn. */
  readonly id: string;
  /** The step that is next; undefined when all are done. */
  readonly step: Step | undefined;
  /** Day from which the days of the step count, null when not known. */
  readonly from: number | null;
  /** The day on which the open turn is due, where an outcome or a step set it; null: `from` + days of the step. */
  readonly due: number | null;
  /** The outcome after which the step comes again; null when it has not been tried. */
  readonly tried: { readonly outcome: string; readonly day: number } | null;
  /** Day on which the last closed turn was closed, null when none was. */
  readonly closed: number | null;
  /** The last closed turn when it ended in a refusal. */
  readonly refused: { readonly day: number; readonly reason: string } | null;
}

const over = { step: undefined, due: null, tried: null, refused: null };

/**
 * The first step that is not done yet. A step closed with an outcome of the kind "the same again" comes back after its
 * days; one closed with a refusal ends the row of steps.
 *
 * @param key parts that make the task one and the same: client, deal, stage, what set it off
 * @param from entry into the stage or the last contact
 */
export function standing(
  role: TaskRole,
  key: readonly (string | number)[],
  steps: readonly Step[],
  from: number | null,
  history: History,
  { outcomes }: Pick<Method, "outcomes">,
): Standing {
  let since = from;
  let done: number | null = null;
  for (const step of steps) {
    let due: number | null = null;
    let tried: Standing["tried"] = null;
    for (let turn = 0; ; turn++) {
      const id = taskId(role, ...key, step.number, turn);
      const closed = history.get(id);
      if (closed?.how !== "done") return { id, step, from: since, due, tried, closed: done, refused: null };
      const outcome = outcomes.find(({ name }) => name === closed.outcome);
      if (outcome?.follows === "refused")
        return {
          ...over,
          id: taskId(role, ...key, step.number, turn, "refused"),
          from: closed.day,
          closed: closed.day,
          refused: { day: closed.day, reason: closed.lostReason },
        };
      since = done = closed.day;
      if (outcome?.follows !== "again") break;
      due = closed.day + (outcome.days ?? 1);
      tried = { outcome: outcome.name, day: closed.day };
    }
  }
  return { ...over, id: taskId(role, ...key, "none"), from: since, closed: done };
}

/** The day on which the open step is due. */
export function dueOf({ due, from, step }: Standing): number | null {
  if (step === undefined) return null;
  return due ?? (from === null ? null : from + step.days);
}

/**
 * The same for work that comes again: when all steps are closed they rest, then begin anew. Undefined while they rest.
 *
 * @param rest days of rest after the last step was done, and after a refusal
 */
export function inRounds(
  role: TaskRole,
  key: readonly (string | number)[],
  steps: readonly Step[],
  from: number | null,
  history: History,
  method: Pick<Method, "outcomes">,
  { done, refused, today }: { readonly done: number; readonly refused: number; readonly today: number },
): Standing | undefined {
  let since = from;
  for (let round = 0; ; round++) {
    const at = standing(role, [...key, round], steps, since, history, method);
    if (at.step !== undefined) return at;
    if (at.closed === null || today - at.closed < (at.refused ? refused : done)) return undefined;
    since = Math.max(at.closed, from ?? at.closed);
  }
}

/** What the reason of a step that comes again names: the outcome before, and its day. */
export function triedFacts({ tried }: Standing, { language, today }: Pick<World, "language" | "today">) {
  return tried === null ? {} : { tried: tried.outcome, tried_on: dayWord(language, tried.day, today) };
}

/** The playbook's step of a row of a task sheet, by its stage or situation and its words. */
export function stepOf(
  { steps, situations }: Pick<Method, "steps" | "situations">,
  row: { readonly stage: string; readonly step: string },
): Step | undefined {
  return steps.find(
    ({ stage, situation, step }) =>
      step === row.step && (situation === undefined ? stage : situations[situation]) === row.stage,
  );
}

/** The step after it in the same stage or situation; a regular touch has none, its steps are alternatives by class. */
export function stepAfter({ steps }: Pick<Method, "steps">, step: Step): Step | undefined {
  if (step.situation === "touch") return undefined;
  return steps.find(
    (other) =>
      other.number === step.number + 1 &&
      other.situation === step.situation &&
      (step.situation !== undefined || other.stage === step.stage),
  );
}
