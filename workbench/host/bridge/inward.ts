/**
 * The arguments of a call from the page as JSON. Fails as Google's client does, on the spot, so that no failure handler hears of
 * it (fact C6): the message names the index or key of what can not travel. NaN and Infinity (C8) are refused too.
 */
export function inward(args: readonly unknown[]): string {
  return JSON.stringify(args.map((value, i) => convert(value, String(i), [])));
}

function convert(value: unknown, key: string, above: readonly unknown[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value !== "object" || !isPlain(value)) throw new Error(`Failed due to illegal value in property: ${key}`);
  if (above.includes(value)) throw new Error("Failed due to circular reference.");
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item, i) => convert(item, String(i), path));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, convert(item, name, path)]));
}

/** Whether it is an array or an object without a class, of whatever realm. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: object | null = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
