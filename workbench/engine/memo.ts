import type { Neutral, NeutralArgument } from "./custom-values.ts";

const KEPT = 400;

interface Call<Result> {
  readonly args: readonly NeutralArgument[];
  readonly result: Result;
}

/** Results of custom functions by name and arguments: a call is repeated only when an argument changed (facts A13, A22). */
export class Memo<Result> {
  private readonly calls = new Map<string, Call<Result>[]>();
  private size = 0;

  find(name: string, args: readonly NeutralArgument[]): Result | undefined {
    return this.calls.get(keyOf(name, args))?.find((call) => same(call.args, args))?.result;
  }

  keep(name: string, args: readonly NeutralArgument[], result: Result): void {
    if (++this.size > KEPT) {
      this.calls.clear();
      this.size = 1;
    }
    const key = keyOf(name, args);
    this.calls.set(key, [...(this.calls.get(key) ?? []), { args, result }]);
  }
}

type Rows = readonly (readonly Neutral[])[];

function keyOf(name: string, args: readonly NeutralArgument[]): string {
  return `${name} ${args.map((arg) => (isRows(arg) ? `${arg.length}x${arg[0]?.length}` : typeof arg)).join(" ")}`;
}

function same(one: readonly NeutralArgument[], other: readonly NeutralArgument[]): boolean {
  return one.length === other.length && one.every((arg, i) => sameArgument(arg, other[i]));
}

function sameArgument(one: NeutralArgument, other: NeutralArgument): boolean {
  if (!isRows(one) || !isRows(other)) return one === other;
  return one.length === other.length && one.every((row, r) => row.every((value, c) => value === other[r]![c]));
}

function isRows(arg: NeutralArgument): arg is Rows {
  return Array.isArray(arg);
}
