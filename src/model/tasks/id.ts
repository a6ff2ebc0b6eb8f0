import { clientKey } from "../../cells/text.ts";
import type { TaskRole } from "./tasks.ts";

/**
 * A short id that the same parts always give: `h-` or `f-` and seven signs of base 36, from two FNV-1a hashes (78 billion
 * ids, so that among a few thousand tasks two hardly ever meet).
 */
export function taskId(role: TaskRole, ...parts: readonly (string | number)[]): string {
  const text = parts.map((part) => clientKey(String(part))).join("\u0001");
  const number = fnv(text, 0x811c9dc5) * 2_097_152 + (fnv(text, 0x01000193) >>> 11);
  return `${role === "hunter" ? "h" : "f"}-${(number % 36 ** 7).toString(36).padStart(7, "0")}`;
}

/** Whether a task was added by hand. */
export const isOwn = (id: string): boolean => /^[hf]-own-/.test(id);

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  return hash >>> 0;
}
