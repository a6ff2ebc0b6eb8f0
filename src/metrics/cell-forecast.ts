/** Closed deals, won and all, behind a probability. */
export interface Closed {
  readonly won: number;
  readonly all: number;
}

/**
 * As many deals of the whole base are added to those of a cell before its rate is taken. With few deals of its own a cell
 * stays near the whole; with a hundred the whole hardly counts.
 */
export const PRIOR_DEALS = 10;

/**
 * The chance that a deal of a cell is won: the posterior mean of a beta-binomial model whose prior is the rate of the whole
 * base with the weight of `PRIOR_DEALS` deals (empirical Bayes; Casella 1985). NaN where nothing was closed at all.
 */
export function chanceOf(cell: Closed, whole: Closed): number {
  return (cell.won + (PRIOR_DEALS * whole.won) / whole.all) / (cell.all + PRIOR_DEALS);
}
