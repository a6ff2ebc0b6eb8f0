import { countFunnel } from "../../metrics/funnel.ts";
import { stageKinds } from "../../model/book/stage-kinds.ts";
import type { Stage } from "../../model/method/method.ts";
import type { Deal } from "../../model/types.ts";

/** What there is to say about the deals in numbers: for the card and for the message after a build. */
export interface FunnelFacts {
  /** Deals that reached each step of the funnel. */
  readonly reached: readonly number[];
  /** Lost deals of which nobody knows at which stage they were lost. */
  readonly unplaced: number;
  /** Whether most lost deals are such. */
  readonly blind: boolean;
  /** Deals with a stage that the method does not know, and how it is written. */
  readonly unknown: number;
  readonly unknownNames: readonly string[];
  /**
   * Steps of the funnel: the stages in which any deal stands or was lost, always the one that is won, and the first one
   * when lost deals stand there because nobody knows where they were lost.
   */
  readonly steps: readonly Stage[];
  /** Whether only won deals have an amount, so that the sums of the stages before say nothing. */
  readonly wonAmountsOnly: boolean;
  readonly lost: readonly Stage[];
  /** Names of the stages left out because no deal stands there. */
  readonly unused: readonly string[];
}

/** @param seen further stages that are steps, as the history or the columns of dates name them */
export function funnelFacts(
  stages: readonly Stage[],
  deals: readonly Deal[],
  seen: readonly string[] = [],
): FunnelFacts {
  const kinds = stageKinds(stages);
  const names = new Set(
    deals
      .flatMap(({ stage, lostStage }) => [kinds.nameOf(stage), kinds.nameOf(lostStage)])
      .concat(seen.map(kinds.nameOf)),
  );
  const open = stages.filter(({ kind }) => kind === "open");
  const placed = (deal: Deal) => kinds.nameOf(deal.lostStage || (deal.outcome === "" ? "" : deal.stage)) !== null;
  const astray = deals.some((deal) => kinds.outcomeOf(deal) === "lost" && !placed(deal));
  const used = open.filter((stage, i) => names.has(stage.name) || (astray && i === 0));
  const shown = used.length > 0 ? used : open;
  const steps = stages.filter((stage) => stage.kind === "won" || shown.includes(stage));
  const placeOf = (name: string) => steps.findIndex((step) => step.name === kinds.nameOf(name));
  const won = steps.findIndex(({ kind }) => kind === "won");
  const unknownNames = new Set<string>();
  let unknown = 0;
  const places = Int32Array.from(deals, (deal) => {
    const outcome = kinds.outcomeOf(deal);
    if (outcome === "lost") return -2;
    if (outcome === "won") return won;
    const place = placeOf(deal.stage);
    if (place >= 0 || deal.stage === "") return place >= 0 ? place : -3;
    unknown++;
    unknownNames.add(deal.stage);
    return -1;
  });
  const lostFrom = Int32Array.from(deals, (deal) => placeOf(deal.lostStage || (deal.outcome === "" ? "" : deal.stage)));
  const { reached, unplaced, allLost } = countFunnel(steps.length, { places, lostFrom });
  return {
    reached,
    unplaced,
    blind: unplaced * 2 > allLost,
    unknown,
    unknownNames: [...unknownNames],
    steps,
    wonAmountsOnly: onlyWon(deals, (deal) => kinds.outcomeOf(deal) === "won"),
    lost: stages.filter(({ kind }) => kind === "lost"),
    unused: open.filter((stage) => !shown.includes(stage)).map(({ name }) => name),
  };
}

function onlyWon(deals: readonly Deal[], isWon: (deal: Deal) => boolean): boolean {
  const sized = deals.filter(({ amount }) => amount !== null && amount !== 0);
  return sized.length > 0 && sized.every(isWon) && deals.some((deal) => !isWon(deal));
}
