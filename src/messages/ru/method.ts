import type { MethodWords } from "../method.ts";
import { plural } from "../plural.ts";

const count = (n: number, one: string, few: string, many: string) => `${n}\u00a0${plural("ru", n, one, few, many)}`;

export const method: MethodWords = {
  stages: (n) => count(n, "этап", "этапа", "этапов"),
  classesByShare: (a, b) => `A: первые ${a}\u00a0% потенциала, B: до ${b}\u00a0%`,
  classesByMoney: (a, b, c) => `A от ${a}, B от ${b}, C от ${c}`,
  rules: (n) => count(n, "правило", "правила", "правил"),
  steps: (n) => count(n, "шаг", "шага", "шагов"),
  personas: (n) => count(n, "портрет", "портрета", "портретов"),
  norms: (n) => `Нормы для ${count(n, "роли", "ролей", "ролей")}`,
  plan: (n) => (n === 0 ? "Целей пока нет" : count(n, "цель", "цели", "целей")),
  settings: (type) => `Тип продаж: ${type}`,
};
