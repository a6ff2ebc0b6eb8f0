import { isService } from "../identity.ts";
import { isDate } from "../services/utilities.ts";

/** A result on its way to the page, and what the bundle should not have returned. */
export interface Outward {
  readonly json: string;
  /** Values that Google mangles without a word; null when all is well. */
  readonly complaint: string | null;
}

/**
 * A result as it reaches the page: as JSON, with Google's own ways (fact C7). A Date or a service anywhere makes the whole result
 * null, Map, Set and RegExp become `{}`, a function its text, undefined null; a typed array is a server error. What nobody has
 * measured, NaN and Infinity (C8), is refused.
 */
export function outward(result: unknown): Outward {
  const complaints: string[] = [];
  let lost = false;
  const complain = (path: string, what: string): void => {
    complaints.push(`${what} at ${path}`);
  };
  const convert = (value: unknown, path: string): unknown => {
    if (value === undefined || value === null) return null;
    if (typeof value === "function") {
      complain(path, "a function");
      return String(value);
    }
    if (typeof value === "number" && !Number.isFinite(value))
      throw new Error(`${value} at ${path} of a result for the page: not known how Google carries it`);
    if (typeof value !== "object") return value;
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    if (isDate(value) || isService(value)) {
      complain(path, isDate(value) ? "a Date" : "a service");
      lost = true;
      return null;
    }
    if (Array.isArray(value)) return value.map((item, i) => convert(item, `${path}[${i}]`));
    if (ArrayBuffer.isView(value)) throw new Error(`Cannot convert Array to Object[] at ${path}.`);
    if (/^(Map|Set|RegExp)$/.test(tag)) {
      complain(path, `a ${tag}`);
      return {};
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item, `${path}.${key}`)]));
  };
  const converted = convert(result, "result");
  return {
    json: JSON.stringify(lost ? null : converted),
    complaint: complaints.length > 0 ? `The page can not be given ${complaints.join(", ")}.` : null,
  };
}
