import type { Answer } from "../../src/app/api.ts";
import type { ReportKey } from "../../src/reports/plan.ts";
import type { Saved, Stage } from "./stage.ts";

/** Something that writes, as a person sets it off. */
export interface Action {
  readonly name: string;
  /** The menu items and questions of the panel that it goes through. */
  readonly covers: readonly string[];
  /** The workbook it begins with, the same for every run of these tests. */
  readonly base: () => Promise<Saved>;
  readonly act: (made: Stage) => Promise<unknown>;
  /** What people typed at the beginning and the action takes away because they want it so. */
  readonly takes?: readonly string[];
  /** The tab of ours that it writes, where it has its name from the beginning. */
  readonly ours?: string;
  /** How long it takes: 1 a moment, so that `npm test` can try it at every call, 3 a second. */
  readonly cost: 1 | 2 | 3;
}

/** What people typed into the workbook that an action begins with, and that must stand somewhere at every moment. */
export function typedBefore({ takes = [] }: Action, { content }: Saved): string[] {
  const texts = JSON.stringify(content).match(/(kept|typed)-\w+/g) ?? [];
  return [...new Set(texts)].filter((text) => !takes.includes(text));
}

export const builds =
  (report: ReportKey) =>
  async (made: Stage): Promise<Answer<"build">> => {
    const first = await made.ask("build", report, 0);
    return first.ok ? made.ask("build", report, 1) : first;
  };
