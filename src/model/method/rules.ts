import { foldClass, foldInterest, foldValue } from "../../cells/method-words.ts";
import { isRipeWord, isStop } from "../../cells/rules.ts";
import { clientKey } from "../../cells/text.ts";
import type { Rule } from "../../metrics/rules.ts";
import type { Method } from "./method.ts";

/** A row of the Rules tab as `matchRule` wants it. */
export function folded(rule: Method["rules"][number]): Rule {
  const criterion = (text: string, fold: (text: string) => string) => (text === "" || text === "*" ? "*" : fold(text));
  return {
    potential: criterion(rule.class, foldClass),
    value: criterion(rule.value, foldValue),
    interest: criterion(rule.interest, foldInterest),
    segment: isRipeWord(rule.segment) ? "ripe" : criterion(rule.segment, clientKey),
    action: rule.action,
    role: rule.role,
    touchDays: rule.touchDays,
    note: rule.note,
    stop: isStop(rule.action),
  };
}
