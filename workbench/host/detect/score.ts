import type { Answer, Case, Labelled } from "./case.ts";

export interface Tally {
  readonly right: number;
  /** Columns given this field that are another or none. */
  readonly wrong: number;
  /** Columns of this field that were given another or left open. */
  readonly missed: number;
}

export interface Score extends Tally {
  readonly fields: ReadonlyMap<string, Tally>;
  /** What was taken for what: `created -> closed`, by how often; "none" for a column left open. */
  readonly confusion: ReadonlyMap<string, number>;
  /** Everything besides columns that is not as labelled: kind, heading row, layout, rows left out. */
  readonly astray: readonly string[];
}

export const precision = ({ right, wrong }: Tally) => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Tally) => (right + missed === 0 ? 1 : right / (right + missed));

/** Compares what was seen with what is labelled, column by column. */
export function scoreOf(cases: readonly Case[]): Score {
  const fields = new Map<string, { right: number; wrong: number; missed: number }>();
  const confusion = new Map<string, number>();
  const astray: string[] = [];
  const of = (field: string) => {
    const tally = fields.get(field) ?? { right: 0, wrong: 0, missed: 0 };
    fields.set(field, tally);
    return tally;
  };
  for (const { name, answer, seen } of cases) {
    for (const [expected, actual] of pairs(answer.tables, seen.tables)) {
      const [wanted, given] = [expected.columns ?? {}, actual?.columns ?? {}];
      for (const letter of new Set([...Object.keys(wanted), ...Object.keys(given)])) {
        const [want, got] = [wanted[letter] ?? "none", given[letter] ?? "none"];
        if (want === got) {
          of(want).right++;
          continue;
        }
        if (want !== "none") of(want).missed++;
        if (got !== "none") of(got).wrong++;
        const pair = `${want} -> ${got}`;
        confusion.set(pair, (confusion.get(pair) ?? 0) + 1);
        astray.push(`${name}/${expected.tab} ${letter}: ${pair}`);
      }
      astray.push(...unlike(expected, actual).map((line) => `${name}/${expected.tab} ${line}`));
    }
    const [want, got] = [answer.joined ?? [], seen.joined ?? []].map((sets) =>
      text(sets.map((set) => [...set].sort())),
    );
    if (want !== got) astray.push(`${name} joined: ${want} -> ${got}`);
  }
  const sum = (what: keyof Tally) => [...fields.values()].reduce((total, tally) => total + tally[what], 0);
  return { fields, confusion, astray, right: sum("right"), wrong: sum("wrong"), missed: sum("missed") };
}

/** Tables of a tab meet in their order; one that nobody labelled meets an answer without columns. */
function pairs(expected: Answer["tables"], actual: readonly Labelled[]): [Labelled, Labelled | undefined][] {
  const of = (tables: readonly Labelled[], tab: string) => tables.filter((table) => table.tab === tab);
  return [...new Set(actual.map(({ tab }) => tab))].flatMap((tab): [Labelled, Labelled | undefined][] => {
    const [wanted, seen] = [of(expected, tab), of(actual, tab)];
    return Array.from({ length: Math.max(wanted.length, seen.length) }, (_, i) => [
      wanted[i] ?? { tab, kind: null },
      seen[i],
    ]);
  });
}

function unlike(expected: Labelled, actual: Labelled | undefined): string[] {
  const facts = ["kind", "headerRow", "months", "steps", "groups", "fixed", "skipped"] as const;
  return facts.flatMap((fact) => {
    if (fact !== "kind" && expected.kind === null) return [];
    const [want, got] = [text(expected[fact]), text(actual?.[fact])];
    return want === got ? [] : [`${fact}: ${want} -> ${got}`];
  });
}

/** As JSON; nothing said and nothing found are the same. */
function text(value: unknown): string {
  if (value === undefined || value === null) return "none";
  if (typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? "none" : JSON.stringify(value);
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length === 0 ? "none" : JSON.stringify(Object.fromEntries(sorted));
}
