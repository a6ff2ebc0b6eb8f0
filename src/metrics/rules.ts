/** A client's parts, folded: class A to D, value, interest 1 to 4, "?" where missing; segment as a key, "" when none. */
export interface Parts {
  readonly potential: string;
  readonly value: string;
  readonly interest: string;
  readonly segment: string;
  /** Whether the segment is marked ripe. */
  readonly ripe: boolean;
}

/** A row of the Rules tab. A criterion is `*` (any), `?` (missing), `ripe` (segment), or a folded value. */
export interface Rule {
  readonly potential: string;
  readonly value: string;
  readonly interest: string;
  readonly segment: string;
  readonly action: string;
  readonly role: string;
  /** Longest silence allowed in days, null when the rule asks for no touch. */
  readonly touchDays: number | null;
  readonly note: string;
  /** True when the action is "do not work", which a missing part never leads to. */
  readonly stop: boolean;
}

const fits = (criterion: string, part: string) => criterion === "*" || criterion === part;

/** The first rule that fits a client; undefined when none does. */
export function matchRule(rules: readonly Rule[], client: Parts): Rule | undefined {
  const missing = client.potential === "?" || client.value === "?" || client.interest === "?";
  return rules.find(
    (rule) =>
      fits(rule.potential, client.potential) &&
      fits(rule.value, client.value) &&
      fits(rule.interest, client.interest) &&
      (rule.segment === "ripe" ? client.ripe : fits(rule.segment, client.segment || "?")) &&
      !(rule.stop && missing),
  );
}

export type Action = "active" | "plan" | "nurture" | "stop";

/**
 * The action where no rule decides: A or B with interest 1 or 2 and a name or ambition: active now; D, ordinary and
 * interest 4: do not work; else interest 3 or 4: nurture; the rest by plan.
 */
export function defaultAction({ potential, value, interest }: Omit<Parts, "segment" | "ripe">): Action {
  const late = interest === "3" || interest === "4";
  if (potential === "D" && value === "ordinary" && interest === "4") return "stop";
  if (late) return "nurture";
  const large = potential === "A" || potential === "B";
  const named = value === "vip" || value === "ambitious";
  return large && named && (interest === "1" || interest === "2") ? "active" : "plan";
}
