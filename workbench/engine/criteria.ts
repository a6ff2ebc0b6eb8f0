import type { Valued } from "./cells.ts";
import { registries } from "./spreadsheet.ts";

/** A range as the engine hands it over: columns of cells. */
type Matrix = readonly (readonly (Valued | undefined)[])[];
type Argument = Valued | Matrix | undefined;
type Compute = (this: unknown, ...args: Argument[]) => unknown;

/** Functions that look for conditions in ranges, and which argument the first range of conditions is. */
const CONDITIONAL = {
  COUNTIF: 0,
  COUNTIFS: 0,
  SUMIF: 0,
  SUMIFS: 1,
  AVERAGEIF: 0,
  AVERAGEIFS: 1,
  COUNTUNIQUEIFS: 1,
  MAXIFS: 1,
  MINIFS: 1,
} as const;
/** Those that have one condition; what follows it is the range to add up. */
const SINGLE = new Set(["COUNTIF", "SUMIF", "AVERAGEIF"]);

/**
 * Makes the engine remember which rows of a column meet a condition. It looks through every row for every formula, and a
 * report asks hundreds of times about the same few columns of tens of thousands. What a condition means stays the engine's: it is
 * asked once for each distinct value, and the functions get the rows that meet one of their conditions, in their order.
 */
export function rememberConditions(): void {
  const { functionRegistry } = registries;
  const meets = functionRegistry.get("SUMIFS").compute as unknown as Compute;
  for (const [name, first] of Object.entries(CONDITIONAL)) {
    const definition = functionRegistry.get(name);
    const compute = definition.compute as unknown as Compute;
    const quick: Compute = function (...args) {
      const rows = fewest(this, meets, args, first, SINGLE.has(name) ? first + 2 : args.length);
      if (!rows) return compute.apply(this, args);
      return compute.apply(
        this,
        args.map((arg) => (isColumn(arg) ? [rows.map((row) => arg[0]![row])] : arg)),
      );
    };
    functionRegistry.replace(name, { ...definition, compute: quick as never });
  }
}

/** The rows of the condition that the fewest meet; undefined where asking would not pay, or is the engine's own affair. */
function fewest(context: unknown, meets: Compute, args: readonly Argument[], first: number, end: number) {
  const ranges = args.filter((arg) => Array.isArray(arg));
  const column = args[first];
  if (!isColumn(column) || !ranges.every((range) => isColumn(range) && range[0]!.length === column[0]!.length))
    return undefined;
  let best: readonly number[] | undefined;
  for (let i = first; i + 1 < end; i += 2) {
    const [range, criterion] = [args[i], args[i + 1] as Valued | undefined];
    if (!isColumn(range) || !isPlain(criterion)) return undefined;
    const rows = rowsThatMeet(context, meets, range, criterion);
    if (best === undefined || rows.length < best.length) best = rows;
  }
  return best && best.length < column[0]!.length ? best : undefined;
}

/** Fewer rows are looked through as quickly as they are looked up. */
const FEW = 50;

function isColumn(arg: Argument): arg is Matrix {
  return Array.isArray(arg) && arg.length === 1 && (arg as Matrix)[0]!.length > FEW;
}

function isPlain(criterion: Valued | undefined): criterion is Valued {
  const value = criterion?.value;
  return typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && !isError(value));
}

const isError = (value: string) => registries.errorTypes.has(value);

/** The distinct values of a column, each with one of its cells and all its rows. */
interface Groups {
  readonly cells: readonly (Valued | undefined)[];
  readonly rows: readonly (readonly number[])[];
  /** Rows by condition. */
  readonly met: Map<string | number | boolean | null, readonly number[]>;
}

/** By the range as the engine has read it, which it does anew whenever cells are calculated anew. */
const known = new WeakMap<Matrix, Groups>();

function rowsThatMeet(context: unknown, meets: Compute, column: Matrix, criterion: Valued): readonly number[] {
  const groups = known.get(column) ?? groupsOf(column);
  known.set(column, groups);
  const before = groups.met.get(criterion.value);
  if (before) return before;
  const found: (readonly number[])[] = [];
  // The engine asks what it is to add up for just those that meet the condition.
  const asked = new Proxy([], { get: (_, place) => void found.push(groups.rows[Number(place)]!) });
  meets.call(context, [asked], [groups.cells], criterion);
  const rows = found.length === 1 ? found[0]! : found.flat().sort((a, b) => a - b);
  groups.met.set(criterion.value, rows);
  return rows;
}

function groupsOf(column: Matrix): Groups {
  const places = new Map<unknown, number>();
  const cells: (Valued | undefined)[] = [];
  const rows: number[][] = [];
  column[0]!.forEach((cell, row) => {
    const value = cell?.value ?? null;
    const place = places.get(value);
    if (place === undefined) {
      places.set(value, cells.push(cell) - 1);
      rows.push([row]);
    } else rows[place]!.push(row);
  });
  return { cells, rows, met: new Map() };
}
