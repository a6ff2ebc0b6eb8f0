import type { Cell } from "../../cells/types.ts";
import type { Field, TableKind } from "../types.ts";
import { agreement, type Look, lookAt } from "./content.ts";
import { CONTENT, FIELDS, isRequired, REQUIRED, TELLING } from "./fields.ts";
import type { Header } from "./header.ts";
import type { Reader } from "./reader.ts";
import type { Dialect, Match, Synonyms } from "./synonyms.ts";

/** A column before it is known what it is. */
export interface Seen {
  readonly header: string;
  readonly forms: readonly string[];
  readonly look: Look;
  readonly matches: readonly Match[];
}

export interface Given {
  readonly field: Field | null;
  /** What it may be, where that is to be asked. */
  readonly maybe?: Field;
  /** From 0 to 1; a field is given from 0.6 on. */
  readonly score: number;
}

export interface Assignment {
  readonly kind: TableKind;
  /** One per column. */
  readonly given: readonly Given[];
  readonly valid: boolean;
  readonly weight: number;
}

/** What a heading also means in a kind of table, and how far to trust it. */
const ALSO: { readonly [K in TableKind]: { readonly [F in Field]?: readonly [Field, number] } } = {
  clients: { deal_name: ["client", 0.7], product: ["client", 0.65] },
  deals: { order_date: ["created", 0.75] },
  orders: { created: ["order_date", 0.65], closed: ["order_date", 0.7], contact: ["client", 0.62] },
  activities: { created: ["order_date", 0.7], contact: ["client", 0.62] },
};
const ENOUGH = 0.6;
/** From here on the user is asked. */
const ASKED = 0.4;

/** Reads headings and the cells below them, column by column. */
export function seeColumns(header: Header, rows: readonly (readonly Cell[])[], { locale, words }: Reader): Seen[] {
  return header.texts.map((text, column) => {
    const cells = rows.map((row) => row[column] ?? "");
    return seeColumn(text, header.forms[column]!, lookAt(cells, locale), words);
  });
}

export function seeColumn(header: string, forms: readonly string[], look: Look, words: Synonyms): Seen {
  return { header, forms, look, matches: words.meanings(forms) };
}

/**
 * Gives each field of a kind at most one column and each column at most one field, the surest pair first, so that a
 * worse heading never takes a column from a better one.
 *
 * @param known fields that the table has otherwise than in a column of their own
 */
export function assign(
  columns: readonly Seen[],
  kind: TableKind,
  words: Synonyms,
  known: readonly Field[] = [],
  standIn: StandIn | null = null,
): Assignment {
  const dialect = words.dialectOf(columns.map(({ forms }) => forms[0] ?? ""));
  const candidates = columns
    .flatMap((seen, column) =>
      (column === standIn?.column ? [standIn] : candidatesOf(seen, kind, dialect)).map((one) => ({ column, ...one })),
    )
    .filter(({ column, field }) => field !== "deal_name" || !isJobTitle(columns, column, dialect))
    .sort((a, b) => b.score - a.score || a.rank - b.rank || a.column - b.column);
  const given: Given[] = columns.map(() => ({ field: null, score: 0 }));
  const taken = new Set<Field>(known);
  for (const { column, field, score } of candidates) {
    if (given[column]!.field !== null || taken.has(field)) continue;
    if (score < ENOUGH) {
      if (score > given[column]!.score)
        given[column] = { field: null, score, ...(score >= ASKED ? { maybe: field } : {}) };
      continue;
    }
    given[column] = { field, score };
    taken.add(field);
  }
  const other = standIn || taken.has("client") ? null : standInForClient(columns, given, kind);
  if (other) return assign(columns, kind, words, known, other);
  return { kind, given, ...judge(columns, given, kind, known) };
}

/** "Title" beside the name of a person is what he does, not what the deal is called. */
function isJobTitle(columns: readonly Seen[], column: number, dialect: Dialect | null): boolean {
  const person = columns.some(({ matches }) => matches.some(({ field, score }) => field === "contact" && score === 1));
  return dialect === null && person && columns[column]!.forms[0] === "title";
}

interface Candidate {
  readonly field: Field;
  readonly score: number;
  readonly rank: number;
}

function candidatesOf(seen: Seen, kind: TableKind, dialect: Dialect | null): Candidate[] {
  const known = FIELDS[kind];
  const told = dialect?.fields.get(seen.forms[0] ?? "");
  const meant = seen.matches.filter(({ field, score }) => score === 1 && (field === "stage" || field === "outcome"));
  const others = seen.matches.filter(({ field }) => field !== told);
  const matches = told === undefined ? others : [{ field: told, score: 1, rank: -1 }, ...others];
  return matches
    .flatMap((match): Candidate[] => {
      const also = ALSO[kind][match.field];
      const [field, trust] = known.includes(match.field) ? [match.field, 1] : (also ?? [match.field, 0]);
      if (trust === 0 || !known.includes(field)) return [];
      let score = match.score * trust * agreement(seen.look, CONTENT[field]);
      if (told !== undefined && told !== match.field) score *= 0.7;
      if (meant.length === 2 && field === "stage" && isOutcomeOnly(seen.look)) score *= 0.85;
      if (field === "stage" && seen.look.values === 1) score *= 0.5;
      if ((field === "stage" || field === "outcome") && isPayment(seen.look)) score *= 0.5;
      if (field === "markup_pct") score *= 0.55;
      if (field === "potential" && match.score === 1 && isBudget(seen)) score *= 0.85;
      return [{ field, score, rank: match.rank }];
    })
    .concat(statusAsValue(seen, kind), moneyMeant(seen, kind), ownNumber(seen, kind), nameOfDeal(seen, kind));
}

/** "Margin" that holds money is the profit; "Budget" of a deal or an order may be its amount, which is asked. */
function moneyMeant(seen: Seen, kind: TableKind): Candidate[] {
  const { look, matches } = seen;
  if (look.numbers < 0.7 || look.dates >= 0.7 || (kind !== "orders" && kind !== "deals")) return [];
  const margin = kind === "orders" && matches.some(({ field, score }) => field === "margin_pct" && score === 1);
  const profit: Candidate[] =
    margin && look.small < 0.7 * look.numbers ? [{ field: "profit", score: 0.75, rank: 99 }] : [];
  return isBudget(seen) ? [{ field: "amount", score: 0.5, rank: 99 }] : profit;
}

/** "Status" with no more than won, lost and open in it is the outcome, otherwise the stage. */
function isOutcomeOnly(look: Look): boolean {
  return look.filled > 0 && look.outcomes === 1 && look.distinct <= 3;
}

/** Two or more words of payments and nothing else; "paid" alone may be all that a list of won deals says. */
const isPayment = ({ payments, distinct }: Look) => payments === 1 && distinct >= 2;

const isBudget = (seen: Seen) => seen.forms.some((form) => /^(?:бюджет|budget)$/.test(form));

/** "Name" in a list of deals, where another column is the contact, is what the deal is called. */
function nameOfDeal({ forms, look }: Seen, kind: TableKind): Candidate[] {
  return kind === "deals" && forms[0] === "name" && agreement(look, "name") === 1
    ? [{ field: "deal_name", score: 0.62, rank: 99 }]
    : [];
}

/** "ID" in a list of clients is the client's, in a list of deals the deal's. */
function ownNumber({ forms, look }: Seen, kind: TableKind): Candidate[] {
  const own = kind === "clients" && forms.some((form) => /^(?:id|ид)$/.test(form)) && look.dates < 0.5;
  return own ? [{ field: "client_id", score: 0.7, rank: 99 }] : [];
}

/** "Status" of a client with VIP, ambitious and ordinary in it is his marketing value. */
function statusAsValue(seen: Seen, kind: TableKind): Candidate[] {
  const status = seen.matches.some(({ field, score }) => field === "stage" && score === 1);
  return kind === "clients" && status && seen.look.values === 1
    ? [{ field: "marketing_value", score: 0.95, rank: 99 }]
    : [];
}

/** A column that is taken for the client, for want of a better one. */
interface StandIn extends Candidate {
  readonly column: number;
}

/** Lists of these are no lists of clients, whoever the contact is. */
const OTHERS = /^(?:поставщик|supplier|vendor|сотрудник|employee|кандидат|candidate)(?: |$)/;

/** Nothing better names the client: his number does, or the person; of a deal only where it has no name or number either. */
function standInForClient(columns: readonly Seen[], given: readonly Given[], kind: TableKind): StandIn | null {
  const has = (field: Field) => given.some((one) => one.field === field);
  if (kind === "deals" && (has("deal_name") || has("deal_id"))) return null;
  if (columns.some(({ forms }) => forms.some((form) => OTHERS.test(form)))) return null;
  const from: readonly Field[] = kind === "activities" ? ["client_id"] : ["client_id", "contact"];
  for (const field of from) {
    const column = given.findIndex((one) => one.field === field);
    if (column < 0) continue;
    return {
      column,
      field: "client",
      score: Math.min(field === "client_id" ? 0.85 : 0.8, given[column]!.score),
      rank: -1,
    };
  }
  return null;
}

/**
 * The column for want of which a table is not of the kind: its heading names a needed field exactly, its cells hold something
 * else, and nothing else is missing.
 */
export function refusedBy(
  columns: readonly Seen[],
  { kind, given, valid }: Assignment,
): { readonly column: number; readonly field: Field } | null {
  if (valid) return null;
  const missing = REQUIRED[kind].filter((group) => !given.some(({ field }) => field !== null && group.includes(field)));
  if (missing.length !== 1) return null;
  for (const field of missing[0]!) {
    const column = columns.findIndex(
      ({ look, matches }) =>
        look.filled > 0 &&
        agreement(look, CONTENT[field]) < 0.9 &&
        matches.some((match) => match.field === field && match.score === 1),
    );
    if (column >= 0) return { column, field };
  }
  return null;
}

/** A heading that only deals have, whatever else stands in the table. */
const OF_DEALS =
  /(?:^| )(?:этап|стадия|stage|воронка|pipeline|причина отказа|причина потери|lost reason|loss reason)(?: |$)/;

function judge(columns: readonly Seen[], given: readonly Given[], kind: TableKind, known: readonly Field[]) {
  const scoreOf = (field: Field) =>
    known.includes(field) ? 1 : (given.find((one) => one.field === field)?.score ?? 0);
  const telling = TELLING[kind].filter((field) => scoreOf(field) > 0);
  const whole = REQUIRED[kind].every((group) => group.some((field) => scoreOf(field) > 0));
  const named = scoreOf("client") > 0.8 || telling.length > 0;
  const repeated = columns.some(
    ({ look }, i) => given[i]!.field === "client" && look.filled >= 5 && look.distinct < 0.7 * look.filled,
  );
  const foreign = columns.some(({ forms }, i) => given[i]!.field === null && forms.some((form) => OF_DEALS.test(form)));
  const weight =
    given.reduce(
      (sum, one) => sum + (one.field === null ? 0 : one.score * (isRequired(kind, one.field, () => false) ? 2 : 1)),
      0,
    ) +
    telling.length +
    2 * known.filter((field) => FIELDS[kind].includes(field)).length -
    (kind === "clients" && repeated ? 4 : 0) -
    (kind !== "deals" && foreign ? 4 : 0);
  return { valid: whole && (kind !== "clients" || named), weight };
}
