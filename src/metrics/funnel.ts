/** Where a deal stands that is in no stage of the funnel: not in the list, or lost. */
const UNKNOWN = -1;
const LOST = -2;

/** Deals as the funnel needs them, by row. */
export interface Standing {
  /** Position of the stage, -1 unknown, -2 lost, -3 where the row has no stage. */
  readonly places: Int32Array;
  /** For lost deals the position of the stage before the loss; below 0 where not known. */
  readonly lostFrom?: Int32Array | undefined;
}

/** What a funnel counts. Lists go by stage. */
export interface FunnelCounts {
  /** Deals that got to this stage or further. */
  readonly reached: readonly number[];
  /** Deals that stand at this stage now, lost ones apart. */
  readonly current: readonly number[];
  /** Lost deals that got to this stage and no further. */
  readonly lost: readonly number[];
  readonly reachedAmount: readonly number[];
  readonly currentAmount: readonly number[];
  readonly allLost: number;
  /** Lost deals of which the stage before the loss is not known; they count in the first stage. */
  readonly unplaced: number;
  readonly unknown: number;
}

/** Counts deals by stage. A lost deal stands where `lostFrom` says, without it in the first stage. */
export function countFunnel(stages: number, { places, lostFrom }: Standing, amounts?: Float64Array): FunnelCounts {
  const at = new Array<number>(stages).fill(0);
  const lost = new Array<number>(stages).fill(0);
  const atAmount = new Array<number>(stages).fill(0);
  const lostAmount = new Array<number>(stages).fill(0);
  let unplaced = 0;
  let unknown = 0;
  for (let row = 0; row < places.length; row++) {
    const place = places[row]!;
    const amount = amounts === undefined || Number.isNaN(amounts[row]!) ? 0 : amounts[row]!;
    if (place >= 0) {
      at[place]!++;
      atAmount[place]! += amount;
    } else if (place === LOST) {
      let from = lostFrom === undefined ? UNKNOWN : lostFrom[row]!;
      if (from < 0) {
        unplaced++;
        from = 0;
      }
      lost[from]!++;
      lostAmount[from]! += amount;
    } else if (place === UNKNOWN) unknown++;
  }
  return {
    reached: further(at, lost),
    current: at,
    lost,
    reachedAmount: further(atAmount, lostAmount),
    currentAmount: atAmount,
    allLost: lost.reduce((sum, n) => sum + n, 0),
    unplaced,
    unknown,
  };
}

/** Sums from the last stage back: what stands at a stage or beyond it. */
function further(at: readonly number[], lost: readonly number[]): number[] {
  let sum = 0;
  return at
    .map((_, i) => {
      const stage = at.length - 1 - i;
      sum += at[stage]! + lost[stage]!;
      return sum;
    })
    .reverse();
}
