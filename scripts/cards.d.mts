export interface Card {
  readonly file: string;
  readonly name: string;
  readonly comment: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly optional: boolean;
    readonly words: string;
  }[];
  readonly returns: string;
  readonly examples: readonly string[];
}
export function readCards(root?: string): Card[];
export function explanations(
  cards: readonly Card[],
  language: "en" | "ru",
  root?: string,
): { readonly [name: string]: readonly [definition: string, topics: string] };
