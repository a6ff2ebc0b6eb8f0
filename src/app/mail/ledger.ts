import { clientKey } from "../../cells/text.ts";
import type { LetterWhy, RunWhy } from "../../messages/letter-failures.ts";
import { KEPT_DAY } from "../history.ts";
import { keep, keepIfRoom } from "../keep.ts";
import { type Kept, kept } from "../kept.ts";

/**
 * What is remembered of letters, in the document's properties: who got one on which day. A note is written BEFORE the
 * letter is sent: a run that dies in between costs one person one morning's letter, which is told, and whose tasks
 * stand in the sheet; a note written afterwards would cost a second letter, and a list that comes twice is soon
 * ignored.
 */
const PERSON = "conveyor.letter.";
const BOX = "conveyor.mailbox.";
const RUN = "conveyor.letters.run";
const ON = "conveyor.letters.on";
const MISSED = "conveyor.history.missed";

/** `begun`: sent or not, nobody knows, unless a `sent` follows. `failed`: Google refused it. `held`: nothing was tried. */
export interface LetterNote {
  /** As typed; for a mailbox its address. */
  readonly name: string;
  readonly day: number;
  readonly to: string;
  readonly state: "begun" | "sent" | "failed" | "held";
  readonly why?: LetterWhy;
  readonly said?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The last run. Without `ended` it is under way, or was stopped. */
export interface RunNote {
  readonly day: number;
  readonly at: number;
  readonly ended: boolean;
  readonly why?: RunWhy;
  readonly said?: string;
}

/** A morning on which the stages could not be kept, and what was answered. */
export interface MissedNote {
  readonly day: number;
  readonly said: string;
}

/** Days after which a note is forgotten. */
const KEPT = 30;
/** A run is stopped by Google after six minutes. */
const LONGEST = 10 * 60_000;

const store = () => PropertiesService.getDocumentProperties();

/** Notes of this run for which there was no room (platform fact E4), by key: they are told as if they were kept. */
const unkept = new Map<string, string>();

/** All that is remembered, in one call unless it is given. */
export function ledger(all: Kept = { ...kept(), ...Object.fromEntries(unkept) }) {
  const under = (prefix: string) =>
    Object.entries(all).flatMap(([key, value]): [string, LetterNote][] =>
      key.startsWith(prefix) ? [[key, JSON.parse(value)]] : [],
    );
  const run: RunNote | null = JSON.parse(all[RUN] ?? "null");
  const on: { readonly [user: string]: number } = JSON.parse(all[ON] ?? "{}");
  const missed: MissedNote | null = JSON.parse(all[MISSED] ?? "null");
  return { people: under(PERSON), boxes: under(BOX), run, on, missed, kept: all[KEPT_DAY] ?? "" };
}

const keysOf = (to: string, people: readonly string[]) => [
  BOX + to.toLowerCase(),
  ...people.map((name) => PERSON + clientKey(name)),
];

/** Whether any of these people, or the mailbox, has got a letter on the day, or may have. Call it under the lock. */
export function isClaimed(to: string, people: readonly string[], day: number): boolean {
  const { people: persons, boxes } = ledger();
  const notes = new Map([...persons, ...boxes]);
  return keysOf(to, people).some((key) => {
    const note = notes.get(key);
    if (note?.day !== day || note.state === "held") return false;
    return note.state !== "failed" || note.to === to;
  });
}

type Entries = readonly (readonly [key: string, value: string])[];

/** Notes in one call; gives whether there was room. A service that failed once (platform fact B41) is asked again. */
function isKept(entries: Entries): boolean {
  const note = () => void store().setProperties(Object.fromEntries(entries));
  try {
    try {
      note();
    } catch {
      note();
    }
    return true;
  } catch {
    return false;
  }
}

/** Notes, or tells in this run at least. */
function keepOrTell(entries: Entries): void {
  if (isKept(entries)) return;
  for (const [key, value] of entries) unkept.set(key, value);
}

/** The same note of a mailbox and of all whose it is. */
function entriesOf(people: readonly string[], note: Omit<LetterNote, "name" | "at">): Entries {
  const names = [note.to, ...people];
  const at = Date.now();
  return keysOf(note.to, people).map((key, i) => [key, JSON.stringify({ ...note, name: names[i], at })]);
}

/** Notes that a letter is about to be sent; false where there is no room for that: it could be sent twice, so it may not be sent. */
export function keepBegun(people: readonly string[], to: string, day: number): boolean {
  if (isKept(entriesOf(people, { day, to, state: "begun" }))) return true;
  for (const [key, value] of entriesOf(people, { day, to, state: "held", why: "noRoom" })) unkept.set(key, value);
  return false;
}

/** Notes what became of it. */
export function keepNote(people: readonly string[], note: Omit<LetterNote, "name" | "at">): void {
  keepOrTell(entriesOf(people, note));
}

/** Notes why people got none today; what is known of a letter of this day to them stays. Call it under the lock. */
export function keepHeld(people: readonly string[], why: LetterWhy, day: number): void {
  if (people.length === 0) return;
  const notes = new Map(ledger().people);
  const at = Date.now();
  const entries = people.flatMap((name): [string, string][] => {
    const key = PERSON + clientKey(name);
    const known = notes.get(key);
    if (known?.day === day && known.state !== "held") return [];
    return [[key, JSON.stringify({ name, day, to: "", state: "held", why, at } satisfies LetterNote)]];
  });
  if (entries.length > 0) keepOrTell(entries);
}

export function keepRun(run: Omit<RunNote, "at">): void {
  keepIfRoom(store(), RUN, JSON.stringify({ ...run, at: Date.now() }));
}

export function keepMissed(note: MissedNote): void {
  keepIfRoom(store(), MISSED, JSON.stringify(note));
}

/**
 * Remembers on which day a user switched the letters on, or refuses. Call it under the lock.
 *
 * @param what is switched on, in the user's words
 */
export function keepOn(user: string, day: number, what: string): void {
  keep(store(), ON, JSON.stringify({ ...ledger().on, [user]: day }), what);
}

/** Forgets it. Call it under the lock. */
export function keepOff(user: string): void {
  const { [user]: _, ...others } = ledger().on;
  keepIfRoom(store(), ON, JSON.stringify(others));
}

/** Forgets what is older than a month, and why nothing was tried on an earlier day: today's run has noted what still stands. */
export function forgetOld(day: number): void {
  const { people, boxes } = ledger();
  for (const [key, note] of [...people, ...boxes])
    if (note.day < day - KEPT || (note.state === "held" && note.day < day)) store().deleteProperty(key);
}

/** What Google said, short enough for a property. */
export const saidBy = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 300);

/** Whether what began then cannot be under way any more. */
export const isOver = (at: number, day: number, today: number) => day < today || Date.now() - at > LONGEST;
