import { isStageKind, stageKind } from "../../cells/stages.ts";
import { wordKey } from "../../cells/text.ts";
import { FIRST_ROW } from "./layout.ts";
import type { Stage } from "./method.ts";
import { type MethodReader, readAmount, readRole } from "./reader.ts";
import type { MethodRow } from "./rows.ts";

/** The stages in the order of the tab. A name that stands twice counts once. */
export function readStages(reader: MethodReader): readonly Stage[] {
  const seen = new Map<string, number>();
  const stages: Stage[] = [];
  for (const row of reader.rows("stages") ?? []) {
    const name = row.text("name");
    if (name === "") {
      reader.note("stages", row.row, "noName");
      continue;
    }
    const first = seen.get(wordKey(name));
    if (first !== undefined) {
      reader.note("stages", row.row, "stageTwice", name, String(first));
      continue;
    }
    seen.set(wordKey(name), row.row);
    const typed = row.text("kind");
    const kind = stageKind(typed, name);
    if (typed !== "" && !isStageKind(typed))
      reader.note("stages", row.row, "kind", typed, reader.texts.words.kind[kind]);
    stages.push({
      row: row.row,
      name,
      aliases: row
        .text("aliases")
        .split(/[,;\n]/)
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ""),
      kind,
      role: readRole(reader, row, "stages", "hunter"),
      gate: row.text("gate"),
      checkpointDays: readAmount(reader, row, "stages", "checkpointDays", null),
      probability: readShare(reader, row, "probability"),
      startProbability: readShare(reader, row, "startProbability"),
    });
  }
  if (stages.length > 0) checkStages(reader, stages);
  return stages.length > 0
    ? stages
    : reader.texts.stages.map((stage, i) => ({ ...stage, row: FIRST_ROW + i, probability: null }));
}

function readShare(reader: MethodReader, row: MethodRow, field: string): number | null {
  const share = row.number(field);
  if (share === null || (share >= 0 && share <= 1)) return share;
  reader.note("stages", row.row, "share", row.text(field), "", field);
  return null;
}

/** Aliases that would be read as another stage, and a list without a won stage. */
function checkStages({ note }: MethodReader, stages: readonly Stage[]): void {
  const owners = new Map(stages.map(({ name }) => [wordKey(name), name]));
  for (const { row, name, aliases } of stages)
    for (const alias of aliases) {
      const owner = owners.get(wordKey(alias)) ?? name;
      if (owner !== name) note("stages", row, "wordTwice", alias, owner);
      else owners.set(wordKey(alias), name);
    }
  if (!stages.some(({ kind }) => kind === "won")) note("stages", stages[stages.length - 1]!.row, "noWon");
}
