import type { Method } from "../method/method.ts";
import { filled } from "./fill.ts";
import type { TaskFacts } from "./tasks.ts";

/** A frame of the English method says "days" and "hours" whatever the number. */
const ONE = /(?<![\d.,])1 (day|hour)s\b/g;

/** Longest reason that a cell of the task sheet shows. */
const LIMIT = 160;

/**
 * One sentence that says why the task is there: the first of the wanted frames all of whose facts are known, else the
 * plain one.
 */
export function reason(method: Pick<Method, "why">, frames: readonly (string | false)[], facts: TaskFacts): string {
  for (const name of [...frames, "plain"]) {
    const text = name === false ? undefined : filled(method.why[name] ?? "{}", facts);
    if (text !== undefined && text !== "{}") return shortened(text.replace(ONE, "1 $1"));
  }
  return "";
}

const shortened = (text: string) => (text.length > LIMIT ? `${text.slice(0, LIMIT - 1)}…` : text);
