import type { Rows } from "./rows.ts";
import type { StageKinds } from "./stage-kinds.ts";

/** Puts down each stage of the method that the tab spells in several ways, the most varied first. */
export function spellings(rows: Rows, stages: StageKinds) {
  if (!rows.has("stage")) return;
  const found = new Map<string, Map<string, number[]>>();
  for (let i = 0; i < rows.count; i++) {
    const text = rows.text(i, "stage");
    const name = text === "" ? null : stages.nameOf(text);
    if (name === null) continue;
    const ways = found.get(name) ?? new Map<string, number[]>();
    const lines = ways.get(text) ?? [];
    lines.push(rows.rowOf(i));
    ways.set(text, lines);
    found.set(name, ways);
  }
  const varied = [...found].filter(([, ways]) => ways.size > 1).sort(([, a], [, b]) => b.size - a.size);
  for (const [name, ways] of varied) {
    const byUse = [...ways.values()].sort((a, b) => b.length - a.length);
    const rare = byUse
      .slice(1)
      .flat()
      .sort((a, b) => a - b);
    rows.flaw("spellings", "stage", rare, name, ways.size);
  }
}
