import type { Cell } from "../../src/cells/types.ts";
import { detectTable } from "../../src/model/book/detect.ts";
import type { StageWords } from "../../src/model/book/stage-kinds.ts";
import { type Diagnosis, diagnose } from "../../src/model/doctor/doctor.ts";
import { serial } from "./days.ts";
import { words } from "./reading.ts";

export const STAGES: readonly StageWords[] = [
  { name: "New", aliases: [], kind: "open" },
  { name: "Offer", aliases: [], kind: "open" },
  { name: "Won", aliases: [], kind: "won" },
  { name: "Lost", aliases: [], kind: "lost" },
];

/** What the doctor finds in tabs, on 31 March 2026. */
export function diagnosed(
  tabs: { readonly [name: string]: readonly (readonly Cell[])[] },
  locale = "en_US",
  stages = STAGES,
): Diagnosis {
  const world = { locale, language: locale.startsWith("ru") ? "ru" : "en", words } as const;
  const read = Object.entries(tabs).map(([tabName, values], i) => ({
    table: detectTable({ tabId: i + 1, tabName, rows: values.slice(0, 30), lastRow: values.length }, world),
    values,
  }));
  return diagnose(read, { locale, today: serial("2026-03-31") }, stages);
}

/** Of the findings of a kind: heading, rows, example and effects as "measure about: before → after". */
export const found = ({ findings }: Diagnosis, id: string) =>
  findings
    .filter((finding) => finding.id === id)
    .map(({ header, spots, example, effects }) => ({
      header,
      rows: spots.map(({ row }) => row),
      example,
      effects: effects.map(({ measure, about, before, after }) => `${measure} ${about}: ${before} → ${after}`),
    }));
