import { isService, serviceName } from "./identity.ts";

/** An error as a service of Google throws it: its name is `Exception` (fact B2). */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = "Exception";
  return error;
}

/** What Google says to arguments of the wrong kind or number (fact B1). `method` is the full name: `SpreadsheetApp.Range.setValues`. */
export function mismatch(method: string, args: readonly unknown[]): Error {
  return exception(`The parameters (${args.map(kind).join(",")}) don't match the method signature for ${method}.`);
}

function kind(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return `${value.length > 0 ? kind(value[0]).toLowerCase() : ""}[]`;
  if (typeof value === "object") return isService(value) ? serviceName(value) : "(class)";
  if (typeof value === "function") return "(function)";
  return typeof value === "string" ? "String" : typeof value === "boolean" ? "Boolean" : "number";
}
