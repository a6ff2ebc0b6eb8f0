import { wordKey } from "../../cells/text.ts";
import type { Stage, Step } from "./method.ts";
import { type MethodReader, readAmount, readRole } from "./reader.ts";
import type { MethodRow } from "./rows.ts";
import type { StepTexts } from "./texts.ts";
import { situationOf } from "./words.ts";

/** The steps of the playbook, numbered within their stage or situation in the order of the tab. */
export function readSteps(reader: MethodReader, stages: readonly Stage[]): readonly Step[] {
  const filled = reader.rows("playbook");
  for (const row of filled ?? []) checkStep(reader, row);
  const typed = filled?.filter((row) => row.text("step") !== "");
  if (!typed || typed.length === 0) return numbered(reader.texts.playbook);
  const known = new Map(stages.flatMap(({ name, aliases }) => [name, ...aliases].map((word) => [wordKey(word), name])));
  return numbered(
    typed.map((row): StepTexts => {
      const stage = row.text("stage");
      const situation = situationOf(stage);
      const name = known.get(wordKey(stage));
      if (situation === undefined && name === undefined) reader.note("playbook", row.row, "noSuchStage", stage);
      return {
        stage: situation === undefined ? (name ?? stage) : stage,
        ...(situation === undefined ? {} : { situation }),
        step: row.text("step"),
        role: readRole(reader, row, "playbook", situation === undefined ? "hunter" : "farmer"),
        days: readAmount(reader, row, "playbook", "days", 0) ?? 0,
        script: row.text("script"),
        checkpointDays: readAmount(reader, row, "playbook", "checkpointDays", null),
        result: row.text("result"),
        questions: row.text("questions"),
        objection: row.text("objection"),
        answer: row.text("answer"),
        letterSubject: row.text("letterSubject"),
        letter: row.text("letter"),
      };
    }),
  );
}

/** What scripts and letters may name in braces. */
const KNOWN = new Set(
  "contact client me manager product money ours gap_money date agreed stage step cell n gap silent limit age late days source reason".split(
    " ",
  ),
);

function checkStep({ note }: MethodReader, row: MethodRow): void {
  if (row.text("step") === "") note("playbook", row.row, "noStep");
  for (const field of ["script", "letterSubject", "letter"])
    for (const [hole, name] of row.text(field).matchAll(/\{([^{}]*)\}/g))
      if (!KNOWN.has(name!)) note("playbook", row.row, "hole", hole, "", field);
}

function numbered(steps: readonly StepTexts[]): Step[] {
  const counts = new Map<string, number>();
  return steps.map((step) => {
    const key = step.situation ?? wordKey(step.stage);
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return { ...step, number };
  });
}
