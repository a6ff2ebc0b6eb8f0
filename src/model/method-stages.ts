import { stageKind } from "../cells/stages.ts";
import { wordKey } from "../cells/text.ts";
import type { Stage } from "./method.ts";
import { FIRST_ROW } from "./method-layout.ts";
import { type MethodReader, readDays, readRole } from "./method-reader.ts";

/** The stages in the order of the tab. A name that stands twice counts once. */
export function readStages(reader: MethodReader): readonly Stage[] {
  const seen = new Set<string>();
  const stages: Stage[] = [];
  for (const row of reader.rows("stages") ?? []) {
    const name = row.text("name");
    if (name === "") continue;
    if (seen.has(wordKey(name))) {
      reader.note("stages", row.row, "stage twice", name, name);
      continue;
    }
    seen.add(wordKey(name));
    const kind = stageKind(row.text("kind"), name);
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
      checkpointDays: readDays(reader, row, "stages", "checkpointDays", null),
      probability: readShare(reader, row, "probability"),
      startProbability: readShare(reader, row, "startProbability"),
    });
  }
  return stages.length > 0
    ? stages
    : reader.texts.stages.map((stage, i) => ({ ...stage, row: FIRST_ROW + i, probability: null }));
}

function readShare(reader: MethodReader, row: Parameters<typeof readDays>[1], field: string): number | null {
  const share = row.number(field);
  if (share === null || (share >= 0 && share <= 1)) return share;
  reader.note("stages", row.row, "number", row.text(field), "");
  return null;
}
