import { wordKey } from "../../cells/text.ts";
import { matchRule, type Parts, type Rule } from "../../metrics/rules.ts";
import { METHOD_BLOCKS, type MethodBlock, NAMED_COLUMNS } from "./layout.ts";
import type { Method } from "./method.ts";
import { type MethodReader, readAmount } from "./reader.ts";
import { folded } from "./rules.ts";
import type { MethodProblem } from "./texts.ts";

type Row = Method["rules"][number] & { readonly row: number };

/** The words that a criterion of a rule may be besides `*`. */
const LEVELS = {
  potential: ["A", "B", "C", "D", "?"],
  value: ["vip", "ambitious", "ordinary", "?"],
  interest: ["1", "2", "3", "4", "?"],
} as const;
const WORDS: readonly (readonly [keyof typeof LEVELS, "class" | "value" | "interest"])[] = [
  ["potential", "class"],
  ["value", "value"],
  ["interest", "interest"],
];

/**
 * Rules that do nothing: a criterion that no client can have, no action, or rows above that decide for all clients they
 * fit. Whether one is ever reached is tried with a client of every kind that the rules can tell apart.
 */
export function checkRules({ note }: MethodReader, rows: readonly Row[]): void {
  const alive: { readonly row: Row; readonly rule: Rule }[] = [];
  for (const row of rows) {
    const rule = folded(row);
    const wrong = WORDS.filter(([part]) => rule[part] !== "*" && !LEVELS[part].some((level) => level === rule[part]));
    for (const [, field] of wrong) note("rules", row.row, field, row[field]);
    if (row.action === "") note("rules", row.row, "noAction");
    else if (wrong.length === 0) alive.push({ row, rule });
  }
  const rules = alive.map(({ rule }) => rule);
  const taken = rules.map(() => new Set<number>());
  for (const client of everyClient(rules)) {
    const first = rules.indexOf(matchRule(rules, client)!);
    rules.forEach((rule, i) => {
      if (i >= first && first >= 0 && matchRule([rule], client)) taken[i]!.add(first);
    });
  }
  alive.forEach(({ row, rule }, i) => {
    if (taken[i]!.has(i)) return;
    const twin = rules.slice(0, i).findIndex((other) => criteria(other) === criteria(rule));
    const above = twin >= 0 ? [twin] : [...taken[i]!].sort((a, b) => a - b);
    note("rules", row.row, problemOf(rule, rules[twin]), "", above.map((at) => alive[at]!.row.row).join(", "));
  });
}

function problemOf(rule: Rule, twin: Rule | undefined): MethodProblem {
  if (twin === undefined) return "unreached";
  const same = twin.action === rule.action && twin.role === rule.role && twin.touchDays === rule.touchDays;
  return same ? "repeats" : "odds";
}

const criteria = ({ potential, value, interest, segment }: Rule) => [potential, value, interest, segment].join("\n");

function* everyClient(rules: readonly Rule[]): Generator<Parts> {
  const named = rules.map(({ segment }) => segment).filter((segment) => !["*", "?", "ripe"].includes(segment));
  // A segment that no rule names stands for all such segments.
  const segments = new Set([...named, "", "\n"]);
  for (const potential of LEVELS.potential)
    for (const value of LEVELS.value)
      for (const interest of LEVELS.interest)
        for (const segment of segments)
          for (const ripe of segment === "" ? [false] : [false, true])
            yield { potential, value, interest, segment, ripe };
}

/** Lists whose rows are found by their names, and the fields of each that are amounts. */
const LISTS: readonly (readonly [block: MethodBlock, field: string, amounts: string])[] = [
  ["values", "name", ""],
  ["personas", "name", ""],
  ["norms", "role", "calls meetings offers wonDeals answerHours"],
  ["pay", "action", "points"],
  ["plan", "", "newMoney newNumber currentMoney currentNumber"],
  ["lostReasons", "name", ""],
  ["outcomes", "name", ""],
];

/** Columns that somebody has deleted, and such that stand between ours. */
export function checkColumns({ place, note, texts }: MethodReader): void {
  for (const block of Object.keys(METHOD_BLOCKS) as MethodBlock[]) {
    const { head = 0, columns = [] } = place(block) ?? {};
    const heads = texts.heads[block];
    const named = columns.slice(0, NAMED_COLUMNS[block] ?? 0);
    const there = named.flatMap((column, i) => (column === 0 ? [] : [{ column, name: heads[i]! }]));
    for (const [i, column] of columns.entries()) if (column === 0) note(block, head + 1, "lostColumn", heads[i]);
    for (const [i, { column, name }] of there.entries())
      if (i > 0 && column > there[i - 1]!.column + 1) note(block, head + 1, "between", there[i - 1]!.name, name);
  }
}

/** Names that stand twice or not at all, spellings of two levels, and amounts that are none. */
export function checkLists(reader: MethodReader): void {
  for (const [block, field, amounts] of LISTS) {
    const seen = new Map<string, number>();
    for (const row of reader.rows(block) ?? []) {
      for (const amount of amounts.split(" ").filter(Boolean)) readAmount(reader, row, block, amount, null);
      if (field === "") continue;
      const name = row.text(field);
      const first = seen.get(wordKey(name));
      if (name === "") reader.note(block, row.row, "noName");
      else if (first !== undefined) reader.note(block, row.row, "nameTwice", name, String(first));
      else seen.set(wordKey(name), row.row);
    }
  }
  for (const row of reader.rows("plan") ?? [])
    if (!row.isPeriod("period")) reader.note("plan", row.row, "period", row.text("period"), "", "period");
  for (const block of ["values", "interests"] as const) checkWords(reader, block);
}

function checkWords({ rows, note }: MethodReader, block: "values" | "interests"): void {
  const owners = new Map<string, string>();
  for (const row of rows(block) ?? [])
    for (const word of [row.text("name"), ...row.text("words").split(/[,;\n]/)]) {
      const key = wordKey(word);
      const owner = owners.get(key);
      if (key === "" || owner === row.text("name")) continue;
      if (owner !== undefined) note(block, row.row, "wordTwice", word.trim(), owner);
      else owners.set(key, row.text("name"));
    }
}
