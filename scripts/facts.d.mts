export interface Fact {
  readonly id: string;
  readonly fact: string;
  readonly confidence: "high" | "medium" | "low" | "practice";
  readonly excuse: string;
}
export interface Title {
  readonly ids: readonly string[];
  readonly title: string;
  readonly file: string;
}
export function readFacts(page: string): Fact[];
export function titlesIn(source: string): Omit<Title, "file">[];
export function readTitles(folder: string): Title[];
export function flawsOf(facts: readonly Fact[], titles: readonly Title[]): string[];
