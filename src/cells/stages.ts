import { ConveyorError } from "../messages/error.ts";
import { functionWords } from "../messages/functions.ts";
import { cut } from "../messages/short.ts";
import { HEADINGS } from "./headings.ts";
import { isOmitted, isRange } from "./option.ts";
import { knownOutcome, type Outcome } from "./outcome.ts";
import { isBlank, isErrorValue, textOf, wordKey } from "./text.ts";
import type { Cell, Input, World } from "./types.ts";

/** Where a deal stands that is in no stage of the funnel. */
export const UNKNOWN = -1;
export const LOST = -2;

/** The stages of a funnel in order; a stage of the kind lost is no step of it. */
export interface StageOrder {
  readonly names: readonly string[];
  /** Position of a stage by name or alias, `LOST` or `UNKNOWN`. */
  place(text: string): number;
}

/** One row of a list of stages. */
export interface StageRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: Outcome;
  /** Row of the list, from 1. */
  readonly row: number;
  /** A word for the kind that nobody knows, so that the kind is a guess. */
  readonly unknownKind?: string;
}

const KINDS: readonly (readonly [Outcome, ReadonlySet<string>])[] = [
  ["lost", new Set(["lost", "потеря", "потерян", "потеряна", "отказ", "проигрыш"].map(wordKey))],
  ["won", new Set(["won", "успех", "успешно", "выигрыш", "победа", "продажа"].map(wordKey))],
  ["open", new Set(["open", "в работе", "открыт", "открытый", "открыто", "идёт"].map(wordKey))],
];

/** Whether a word of the Stages tab names a kind. */
export function isStageKind(word: string): boolean {
  return KINDS.some(([, words]) => words.has(wordKey(word)));
}

/** The kind of a stage from the word in the Stages tab, else from its name. */
export function stageKind(word: string, name: string): Outcome {
  const key = wordKey(word);
  return KINDS.find(([, words]) => words.has(key))?.[0] ?? knownOutcome(name) ?? "open";
}

/** Refuses a kind that is a guess. Throws UNKNOWN_KIND. */
export function checkKinds(rows: readonly StageRow[], argument: string): void {
  for (const { row, unknownKind } of rows)
    if (unknownKind !== undefined) throw new ConveyorError("UNKNOWN_KIND", { argument, row, got: unknownKind });
}

/** Refuses an alias that would mean two stages. Throws ALIAS_TWICE. */
export function checkAliases(rows: readonly StageRow[], argument: string): void {
  const owners = new Map<string, StageRow>();
  for (const one of rows)
    for (const alias of one.aliases) {
      const owner = owners.get(wordKey(alias)) ?? one;
      owners.set(wordKey(alias), owner);
      if (owner !== one) throw new ConveyorError("ALIAS_TWICE", { argument, alias, first: owner.row, row: one.row });
    }
}

/** What a table says of kinds that are guesses: see `layTable`. */
export function kindNotes(world: World, rows: readonly StageRow[]): (readonly [number, () => string])[] {
  const { notes } = functionWords(world.language);
  return rows.flatMap(({ unknownKind, kind }) =>
    unknownKind === undefined ? [] : [[1, () => notes.unknownKind(cut(unknownKind), kind)] as const],
  );
}

/**
 * The list of stages in `stage_order`: one column or row of names, or the Stages tab's columns name, aliases (comma
 * separated), kind. Left out, the standard seven. A header row is recognised. Throws NO_STAGES, ERROR_VALUE.
 */
export function readStages(world: World, input: Input, argument: string): readonly StageRow[] {
  if (isOmitted(input)) return standard(world);
  const rows = isRange(input) ? input : [[input]];
  const across = rows.length === 1 && rows[0]!.length > 1;
  const list: readonly (readonly Cell[])[] = across ? rows[0]!.map((cell) => [cell]) : rows;
  const found: StageRow[] = [];
  list.forEach(([name = "", aliases = "", kind = ""], i) => {
    for (const cell of [name, aliases, kind])
      if (isErrorValue(cell)) throw new ConveyorError("ERROR_VALUE", { argument, row: i + 1, got: textOf(cell) });
    if (isBlank(name) || (i === 0 && list.length > 1 && HEADINGS.has(wordKey(textOf(name))))) return;
    const text = textOf(name);
    const others = textOf(aliases)
      .split(/[,;\n]/)
      .map((alias) => alias.trim())
      .filter((alias) => alias !== "");
    const word = textOf(kind);
    const row = { name: text, aliases: others, kind: stageKind(word, text), row: i + 1 };
    found.push(word === "" || isStageKind(word) ? row : { ...row, unknownKind: word });
  });
  if (found.length === 0) throw new ConveyorError("NO_STAGES", { argument });
  return found;
}

/** Names in the spreadsheet's language, with the other language's as aliases. */
function standard(world: World): readonly StageRow[] {
  const other = functionWords(world.language === "ru" ? "en" : "ru").standardStages;
  return functionWords(world.language).standardStages.map((name, i) => ({
    name,
    aliases: [other[i]!],
    kind: knownOutcome(name) ?? "open",
    row: i + 1,
  }));
}

/**
 * The order of a funnel. A name decides before an alias, the first of two equal aliases counts. What the list does not
 * have but is known as lost or won in either language is lost, or stands at the stage that is won.
 * Throws STAGE_TWICE and what `readStages` throws.
 */
export function stageOrder(world: World, input: Input, argument: string): StageOrder {
  return orderOf(readStages(world, input, argument), argument);
}

/** The order of a funnel from rows already read. Throws STAGE_TWICE, NO_STAGES. */
export function orderOf(rows: readonly StageRow[], argument: string): StageOrder {
  const names: string[] = [];
  const places = new Map<string, number>();
  let won = UNKNOWN;
  const positions = rows.map(({ name, kind, row }) => {
    const key = wordKey(name);
    if (places.has(key)) throw new ConveyorError("STAGE_TWICE", { argument, stage: name, row });
    const place = kind === "lost" ? LOST : names.push(name) - 1;
    if (kind === "won") won = place;
    places.set(key, place);
    return place;
  });
  if (names.length === 0) throw new ConveyorError("NO_STAGES", { argument });
  rows.forEach(({ aliases }, i) => {
    for (const alias of aliases) {
      const key = wordKey(alias);
      if (key !== "" && !places.has(key)) places.set(key, positions[i]!);
    }
  });
  return {
    names,
    place(text) {
      const place = places.get(wordKey(text));
      if (place !== undefined) return place;
      const outcome = knownOutcome(text);
      return outcome === "lost" ? LOST : outcome === "won" ? won : UNKNOWN;
    },
  };
}

/** Turns a spelling into the name of the stage it means; what no row knows stays as it is. */
export function stageCleaner(rows: readonly StageRow[]): (text: string) => string {
  const names = new Map<string, string>();
  const put = (text: string, name: string) => {
    const key = wordKey(text);
    if (key !== "" && !names.has(key)) names.set(key, name);
  };
  for (const { name } of rows) put(name, name);
  for (const { name, aliases } of rows) for (const alias of aliases) put(alias, name);
  const ends = new Map(rows.filter(({ kind }) => kind !== "open").map(({ kind, name }) => [kind, name]));
  return (text) => {
    const outcome = knownOutcome(text);
    return names.get(wordKey(text)) ?? (outcome && ends.get(outcome)) ?? text;
  };
}
