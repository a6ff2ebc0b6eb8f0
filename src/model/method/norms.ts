import { actionKind } from "../../cells/action-kinds.ts";
import { clientKey } from "../../cells/text.ts";
import type { MethodReader } from "./reader.ts";
import { readAmount } from "./reader.ts";
import type { Role } from "./texts.ts";
import { roleOf } from "./words.ts";

/** What a person is to do on a working day; null where the tab Norms leaves a cell blank. */
export interface Norm {
  /** As typed: a role or the name of a manager. */
  readonly who: string;
  /** undefined for the name of a manager. */
  readonly role: Role | undefined;
  readonly calls: number | null;
  readonly meetings: number | null;
  readonly offers: number | null;
  readonly wonDeals: number | null;
  /** Hours within which an enquiry is answered. */
  readonly answerHours: number | null;
}

/** The norms of the tab Norms, else the defaults. */
export function readNorms(reader: MethodReader): readonly Norm[] {
  const typed = reader.rows("norms")?.filter((row) => row.text("role") !== "");
  if (!typed)
    return reader.texts.norms.map(({ role, ...norm }) => ({ who: reader.texts.words.role[role], role, ...norm }));
  return typed.map((row) => ({
    who: row.text("role"),
    role: roleOf(row.text("role")),
    calls: readAmount(reader, row, "norms", "calls", null),
    meetings: readAmount(reader, row, "norms", "meetings", null),
    offers: readAmount(reader, row, "norms", "offers", null),
    wonDeals: readAmount(reader, row, "norms", "wonDeals", null),
    answerHours: readAmount(reader, row, "norms", "answerHours", null),
  }));
}

/** The norm of a person: a row with his name goes before that of his role. */
export function normOf(norms: readonly Norm[], name: string, role: Role): Norm | undefined {
  const own = norms.find((norm) => norm.role === undefined && clientKey(norm.who) === clientKey(name));
  return own ?? norms.find((norm) => norm.role === role);
}

/** What the method pays points for. */
export const PAID = ["contact", "call", "meeting", "offer", "won", "second"] as const;
export type Paid = (typeof PAID)[number];

/** Points of each kind of action by the tab Norms, else the defaults; a kind that has no row gives none. */
export function readPay(reader: MethodReader): { readonly [P in Paid]: { name: string; points: number } } {
  const rows =
    reader.rows("pay")?.map((row) => ({
      action: row.text("action"),
      points: readAmount(reader, row, "pay", "points", 0) ?? 0,
    })) ?? reader.texts.pay;
  const names = new Map(reader.texts.pay.map(({ action }, i) => [PAID[i]!, action]));
  const found = new Map<Paid, { name: string; points: number }>();
  for (const { action, points } of rows) {
    const kind = paidFor(action, names);
    if (kind !== undefined && !found.has(kind)) found.set(kind, { name: action, points });
  }
  return Object.fromEntries(
    PAID.map((kind) => [kind, found.get(kind) ?? { name: names.get(kind) ?? kind, points: 0 }]),
  ) as { readonly [P in Paid]: { name: string; points: number } };
}

/** The kind that a row of the pay table means: by the word of the defaults, else by its stem. */
function paidFor(action: string, names: ReadonlyMap<Paid, string>): Paid | undefined {
  const exact = PAID.find((kind) => clientKey(names.get(kind) ?? "") === clientKey(action));
  if (exact !== undefined) return exact;
  if (/second|repeat|втор|повтор/i.test(action)) return "second";
  if (/deal|won|sale|сделк|продаж|оплат/i.test(action)) return "won";
  if (/contact|lead|контакт|лид/i.test(action)) return "contact";
  const kind = actionKind(action);
  return kind === "call" || kind === "meeting" || kind === "offer" ? kind : undefined;
}
