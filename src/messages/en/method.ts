import type { MethodWords } from "../method.ts";
import { plural } from "../plural.ts";

const count = (n: number, one: string, many: string) => `${n} ${plural("en", n, one, many)}`;

export const method: MethodWords = {
  stages: (n) => count(n, "stage", "stages"),
  classesByShare: (a, b) => `A: the first ${a}% of potential, B: up to ${b}%`,
  classesByMoney: (a, b, c) => `A from ${a}, B from ${b}, C from ${c}`,
  rules: (n) => count(n, "rule", "rules"),
  steps: (n) => count(n, "step", "steps"),
  personas: (n) => count(n, "persona", "personas"),
  norms: (n) => count(n, "role with norms", "roles with norms"),
  plan: (n) => (n === 0 ? "No targets yet" : count(n, "target", "targets")),
  settings: (type) => `Type of sales: ${type}`,
};
