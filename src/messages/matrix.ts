import { matrix as en } from "./en/matrix.ts";
import type { Language } from "./language.ts";
import { matrix as ru } from "./ru/matrix.ts";

/** The cell of the matrix in the panel and in the menu's dialog. User's language. */
export interface MatrixTexts {
  readonly menu: string;
  /** Button of the card that opens the matrix, and the way back. */
  readonly cells: string;
  readonly back: string;
  readonly lead: string;
  /** What the grid says to a screen reader, of a cell. */
  readonly cellIs: (f: { cell: string; action: string; count: number }) => string;
  readonly take: string;
  readonly takeHow: string;
  readonly clients: (count: number) => string;
  readonly buys: (money: string) => string;
  readonly gap: (money: string) => string;
  readonly touch: (days: number) => string;
  readonly late: (days: number) => string;
  readonly today: string;
  readonly noTouch: string;
  readonly more: (count: number) => string;
  readonly show: string;
  readonly none: string;
  readonly noneHow: string;
  readonly notBuilt: string;
  readonly notSelected: string;
}

export const matrixTexts: { readonly [L in Language]: MatrixTexts } = { en, ru };
