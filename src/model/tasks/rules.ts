import { actionOf } from "../../cells/actions.ts";
import { withWords } from "../../cells/client-words.ts";
import { foldClass, foldInterest, foldValue, MISSING } from "../../cells/method-words.ts";
import { clientKey } from "../../cells/text.ts";
import type { World } from "../../cells/types.ts";
import { functionWords } from "../../messages/functions.ts";
import { classBy, type Thresholds, thresholdsByShare } from "../../metrics/classes.ts";
import { defaultAction, matchRule } from "../../metrics/rules.ts";
import type { Method } from "../method/method.ts";
import { folded } from "../method/rules.ts";
import type { Client } from "../types.ts";

/** The cell of the matrix that a client falls into, and what its rule says. */
export interface CellRule {
  /** A, B, C, D or "?". */
  readonly letter: string;
  /** vip, ambitious, ordinary or "?". */
  readonly value: string;
  /** 1 to 4 or "?". */
  readonly interest: string;
  /** A-VIP-1. */
  readonly cell: string;
  readonly action: string;
  readonly stop: boolean;
  readonly touchDays: number | null;
}

const CLASSES = ["A", "B", "C", "D"];

/** Finds the cell of any client, as CLIENT_LIST does: the class by potential, else the one that the team typed. */
export function cellRules(
  method: Method,
  clients: readonly Client[],
  { today, language }: Pick<World, "today" | "language">,
): { readonly bounds: Thresholds; ruleOf(client: Client): CellRule } {
  const { a_share, b_share } = method.parameters;
  const potentials = Float64Array.from(clients, ({ potential }) => potential ?? Number.NaN);
  const bounds = method.thresholds ?? thresholdsByShare(potentials, a_share, b_share);
  const rules = method.rules.map(folded);
  const table = (levels: Method["values"] | Method["interests"]) =>
    levels.map(({ name, words }) => [name, words.join(",")]);
  const worth = withWords(foldValue, ["vip", "ambitious", "ordinary"], table(method.values), 1);
  const interestOf = withWords(foldInterest, ["1", "2", "3", "4"], table(method.interests.slice(0, 4)), 1);
  const ripe = new Set(method.ripe.filter(({ until }) => until >= today).map(({ segment }) => clientKey(segment)));
  const words = functionWords(language);
  const shown = words.values as { readonly [value: string]: string };
  return {
    bounds,
    ruleOf(client) {
      const typed = foldClass(client.potentialClass);
      const letter =
        client.potential !== null ? classBy(bounds, client.potential) : CLASSES.includes(typed) ? typed : MISSING;
      const segment = clientKey(client.segment);
      const parts = {
        potential: letter,
        value: worth(client.value),
        interest: interestOf(client.interest),
        segment,
        ripe: ripe.has(segment),
      };
      const rule = matchRule(rules, parts);
      const action = rule?.action ?? words.actions[defaultAction(parts)];
      return {
        letter,
        value: parts.value,
        interest: parts.interest,
        cell: `${letter}-${shown[parts.value] ?? MISSING}-${parts.interest}`,
        action,
        stop: actionOf(action) === "stop",
        touchDays: rule?.touchDays ?? null,
      };
    },
  };
}
