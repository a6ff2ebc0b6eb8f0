import { clientKey } from "../cells/text.ts";
import type { Breach } from "./monitor/breaches.ts";
import type { TaskRow } from "./tasks/sheet.ts";
import type { TaskRole } from "./tasks/tasks.ts";
import { byUrgency } from "./tasks/urgency.ts";

/** A line of the tab of addresses, as typed. */
export interface AddressLine {
  readonly person: string;
  readonly address: string;
  /** Whether the checkpoints of everybody go to him. */
  readonly all: boolean;
}

/** A mailbox: one address, and everybody whose address it is. */
export interface Addressee {
  readonly to: string;
  readonly people: readonly string[];
  readonly all: boolean;
}

/** An open task as its sheet has it. */
export type OpenTask = Pick<TaskRow, "id" | "due" | "client" | "deal" | "step" | "why" | "manager"> & {
  readonly role: TaskRole;
  readonly money: number | null;
  readonly worth?: number | undefined;
};

/** What one letter tells. */
export interface Letter {
  readonly people: readonly string[];
  readonly overdue: readonly OpenTask[];
  readonly today: readonly OpenTask[];
  readonly none: readonly OpenTask[];
  readonly breaches: readonly Breach[];
  readonly future: number;
  /** Tasks that nobody has, told to the head only. */
  readonly unassigned: number;
}

/** One address and nothing else: no list of several, no name around it. */
const ADDRESS = /^[^\s@,;<>"'()]+@[^\s@,;<>"'()]+\.[^\s@,;<>"'().]+$/;

/**
 * The mailboxes of a tab of addresses. Who stands there twice has his first address; two people with one address share a
 * letter. Nothing is guessed: people of whom there is no address, or something that is none, are named.
 *
 * @param people who has something to be told
 */
export function addressees(
  lines: readonly AddressLine[],
  people: readonly string[],
): {
  readonly boxes: readonly Addressee[];
  readonly noAddress: readonly string[];
  readonly badAddress: readonly string[];
} {
  const boxes = new Map<string, { to: string; people: string[]; all: boolean }>();
  const seen = new Set<string>();
  const badAddress: string[] = [];
  const waiting = new Set(people.map(clientKey));
  for (const { person, address, all } of lines) {
    const key = clientKey(person);
    if (key === "" || address === "" || seen.has(key)) continue;
    seen.add(key);
    if (!ADDRESS.test(address)) {
      if (all || waiting.has(key)) badAddress.push(person);
      continue;
    }
    const box = boxes.get(address.toLowerCase()) ?? { to: address, people: [], all: false };
    box.people.push(person);
    box.all ||= all;
    boxes.set(address.toLowerCase(), box);
  }
  const missing = new Map(people.filter((name) => name !== "").map((name) => [clientKey(name), name]));
  for (const key of seen) missing.delete(key);
  return { boxes: [...boxes.values()], noAddress: [...missing.values()], badAddress };
}

/** What a mailbox is told today; undefined when there is nothing that cannot wait. */
export function letterFor(
  box: Addressee,
  tasks: readonly OpenTask[],
  breaches: readonly Breach[],
  today: number,
): Letter | undefined {
  const keys = new Set(box.people.map(clientKey));
  const isHis = ({ manager }: { readonly manager: string }) => keys.has(clientKey(manager));
  const mine = tasks.filter(isHis).sort((a, b) => byUrgency(a, b, today));
  const letter = {
    people: box.people,
    overdue: mine.filter(({ due }) => due !== null && due < today),
    today: mine.filter(({ due }) => due === today),
    none: mine.filter(({ due }) => due === null),
    breaches: box.all ? breaches : breaches.filter(isHis),
    future: mine.filter(({ due }) => due !== null && due > today).length,
    unassigned: box.all ? tasks.filter(({ manager }) => manager === "").length : 0,
  };
  const urgent = letter.overdue.length + letter.today.length + letter.none.length + letter.breaches.length;
  return urgent + letter.unassigned > 0 ? letter : undefined;
}
