import { actionOf } from "../../cells/actions.ts";
import { foldValue } from "../../cells/method-words.ts";
import { isRipeWord, isStop } from "../../cells/rules.ts";
import type { Action } from "../../messages/live.ts";
import { METHOD_BLOCKS } from "../../model/method/layout.ts";
import type { Method } from "../../model/method/method.ts";
import type { Place } from "../../model/method/places.ts";
import { columnLetter, tabRef } from "../../model/refs.ts";
import { literal } from "../sentence.ts";

/** Rows below the last rule that formulas look at too, so that rules can be added. */
const ROOM = 50;

/** Cells, as formulas, that hold what a rule is chosen by. */
export interface Case {
  readonly letter: string;
  readonly value: string;
  readonly interest: string;
  /** Left out where there is no segment. */
  readonly segment?: string;
}

export interface RuleWords {
  /** The words of the values in the list: VIP, ambitious, ordinary. */
  readonly values: { readonly vip: string; readonly ambitious: string; readonly ordinary: string };
  readonly actions: { readonly [A in Action]: string };
  /** Words of the Rules tab where no rule fits. */
  readonly usual: { readonly [A in "active" | "plan" | "nurture" | "stop"]: string };
  readonly ripe: string;
}

/**
 * What the Rules tab says of a case, in native formulas: the first of its rows that fits class, value, interest and segment,
 * of `*` or a blank each fits all, and a rule "do not work" only those of whom everything is known.
 */
export function plainRules(
  { rules }: Pick<Method, "rules">,
  tab: string,
  place: Place,
  ripe: { readonly segments: string; readonly until: string; readonly asOf: string },
  words: RuleWords,
) {
  const { column, fields } = METHOD_BLOCKS.rules;
  const last = place.head + 1 + rules.length + ROOM;
  const col = (field: string) => {
    const letter = columnLetter(place.column(field) || column + fields.indexOf(field));
    return `${tabRef(tab)}!$${letter}$${place.head + 1}:$${letter}$${last}`;
  };
  const spelled = (field: "value" | "segment" | "action", means: (text: string) => boolean, usual: string) => {
    const found = rules.map((rule) => rule[field]).filter(means);
    return distinct(found.length > 0 ? found : [usual]);
  };
  const stops = spelled("action", isStop, words.usual.stop);
  const ripes = spelled("segment", isRipeWord, words.ripe);
  const fits = (field: string, cell: string) => `(${col(field)}="*")+(${col(field)}="")+(${col(field)}=${cell})`;

  /** The words by which the Rules tab names a value, where they are others than those of the list. */
  const renamed = (Object.keys(words.values) as (keyof RuleWords["values"])[]).flatMap((value) => {
    const [found] = spelled("value", (text) => foldValue(text) === value, words.values[value]);
    return same(found!, words.values[value]) ? [] : [literal(words.values[value]), literal(found!)];
  });
  const inRules = (cell: string) => (renamed.length > 0 ? `SWITCH(${cell};${renamed.join(";")};${cell})` : cell);
  const missing = (of: Case) => `OR(${[of.letter, of.value, of.interest].map((cell) => `${cell}="?"`).join(";")})`;
  const isRipe = (segment: string) =>
    `(${ripes.map((word) => `(${col("segment")}=${literal(word)})`).join("+")})*(XLOOKUP(${segment};${ripe.segments};${ripe.until};0)>=${ripe.asOf})`;

  function first(field: "action" | "role" | "touchDays", of: Case): string {
    const met = [
      `${col("action")}<>""`,
      fits("class", of.letter),
      fits("value", inRules(of.value)),
      `${fits("interest", of.interest)}+(${col("interest")}=${of.interest}&"")`,
      of.segment === undefined ? fits("segment", literal("?")) : `${fits("segment", of.segment)}+${isRipe(of.segment)}`,
      `${stops.map((word) => `(${col("action")}<>${literal(word)})`).join("*")}+(NOT(${missing(of)}))`,
    ];
    return `INDEX(FILTER(${col(field)};${met.join(";")});1)`;
  }

  /** What is done where no rule fits. */
  function usually({ letter, value, interest }: Case): string {
    const { vip, ambitious, ordinary } = words.values;
    const stop = `AND(${letter}="D";${value}=${literal(ordinary)};${interest}&""="4")`;
    const late = `OR(${interest}&""="3";${interest}&""="4")`;
    const large = `AND(OR(${letter}="A";${letter}="B");OR(${value}=${literal(vip)};${value}=${literal(ambitious)});${interest}<>"?")`;
    const { usual } = words;
    return `IF(${stop};${literal(usual.stop)};IF(${late};${literal(usual.nurture)};IF(${large};${literal(usual.active)};${literal(usual.plan)})))`;
  }

  return {
    /** The action in the words of the Rules tab. */
    said: (of: Case) => `IFERROR(${first("action", of)};${usually(of)})`,
    /** The action in the words of the list; one of the team's own as it is. */
    action(of: Case): string {
      const known = distinct([...Object.values(words.usual), ...rules.map(({ action }) => action)]).flatMap((word) => {
        const action = actionOf(word);
        return action === undefined || word === words.actions[action] ? [] : [[word, words.actions[action]] as const];
      });
      const shown = known.reduce(
        (text, [word, label]) => `SUBSTITUTE(${text};${literal(word)};${literal(label)})`,
        this.said(of),
      );
      return `IF(${missing(of)};${literal(words.actions.unknown)};${shown})`;
    },
    /** The word for who works with the client; "" where no rule fits. */
    role: (of: Case) => `IFERROR(${first("role", of)};"")`,
    /** The longest silence in days; "" where no rule fits. */
    touchDays: (of: Case) => `IFERROR(${first("touchDays", of)};"")`,
  };
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
const distinct = (list: readonly string[]) => [...new Set(list)];
