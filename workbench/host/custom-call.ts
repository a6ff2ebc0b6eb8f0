import type { Loaded } from "./realm.ts";
import { isDate } from "./services/utilities.ts";

/** A cell's value as a custom function is given it: `""` for blank (facts A5, A7, A8). */
export type RawValue = number | string | boolean | Date;
export type RawArgument = RawValue | readonly (readonly RawValue[])[];

/** Calls a custom function: dates become dates of the bundle's realm, and back. */
export function customCall({ functions, intrinsics }: Loaded, name: string, args: readonly RawArgument[]): unknown {
  const inner = (value: RawValue): RawValue => (isDate(value) ? new intrinsics.Date(value.getTime()) : value);
  const values = args.map((value) =>
    Array.isArray(value) ? value.map((row: readonly RawValue[]) => row.map(inner)) : inner(value as RawValue),
  );
  return ours(functions.get(name)!(...values));
}

function ours(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ours);
  return isDate(value) ? new Date(value.getTime()) : value;
}
