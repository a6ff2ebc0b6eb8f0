import { knownOutcome, type Outcome, outcomeOf } from "../../cells/outcome.ts";
import { wordKey } from "../../cells/text.ts";
import type { Deal } from "../types.ts";

/** What is needed of a stage of the method to tell how a deal stands. */
export interface StageWords {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: Outcome;
}

/** The method's stages by any spelling of theirs. */
export interface StageKinds {
  /** The stage's name in the method; null for a spelling the method does not know. */
  nameOf(stage: string): string | null;
  /** Open, won or lost: by the method, else by the words everybody uses, else open. */
  kindOf(stage: string): Outcome;
  /** The same of a deal; a filled outcome column goes before its stage. */
  outcomeOf(deal: Pick<Deal, "stage" | "outcome">): Outcome;
}

/** A name goes before an alias; of two equal aliases the first counts. */
export function stageKinds(stages: readonly StageWords[]): StageKinds {
  const known = new Map<string, StageWords>();
  for (const stage of stages) known.set(wordKey(stage.name), stage);
  for (const stage of stages)
    for (const alias of stage.aliases) {
      const key = wordKey(alias);
      if (key !== "" && !known.has(key)) known.set(key, stage);
    }
  const kindOf = (stage: string) => known.get(wordKey(stage))?.kind ?? knownOutcome(stage) ?? "open";
  return {
    nameOf: (stage) => known.get(wordKey(stage))?.name ?? null,
    kindOf,
    outcomeOf: ({ stage, outcome }) => (outcome === "" ? kindOf(stage) : outcomeOf(outcome)),
  };
}
