import type { Book } from "./book.ts";
import {
  type EngineArgument,
  type EngineResult,
  engineResult,
  neutralArguments,
  realmArguments,
  type SerialDate,
} from "./custom-values.ts";
import type { Position } from "./hand.ts";
import { Memo } from "./memo.ts";
import { EvaluationError, registries } from "./spreadsheet.ts";
import { volatileAmong } from "./volatile.ts";

/** Runs a custom function in a world of its own; `argumentsFor` gives the arguments with that world's Dates. */
export type CustomCall = (name: string, argumentsFor: (RealmDate: DateConstructor) => unknown[]) => unknown;

interface Context {
  readonly conveyor: Book;
  readonly __originCellPosition?: Position;
}

type Result = EngineResult | EngineResult[][];

const known = new Set<string>();

/** Custom functions of one workbook. The engine's registry is one for the process, so a call finds its workbook by context. */
export class CustomFunctions {
  /** How often the bundle was really called: not counted are results known from equal arguments. */
  calls = 0;
  private readonly names = new Set<string>();
  private readonly memo = new Memo<Result>();
  private readonly dates = new Map<number, SerialDate>();
  private call: CustomCall = () => undefined;

  constructor(private readonly book: Book) {}

  set(names: readonly string[], call: CustomCall): void {
    this.call = call;
    for (const name of names) {
      const upper = name.toUpperCase();
      this.names.add(upper);
      register(upper);
    }
  }

  has(name: string): boolean {
    return this.names.has(name.toUpperCase());
  }

  run(name: string, args: readonly EngineArgument[], origin: Position | undefined): Result {
    if (!this.names.has(name)) return { value: "#NAME?", message: `Unknown function: '${name}'.` };
    const refused = volatileAmong(this.book, origin);
    if (refused) return { value: "#ERROR!", message: refused };
    const broken = this.book.options.errorArguments === "skip" ? errorIn(args) : undefined;
    if (broken) return broken;
    const neutral = neutralArguments(args, this.dates, this.book.unproven);
    const before = this.memo.find(name, neutral);
    if (before) return before;
    const result = this.calculate(name, neutral, origin);
    this.memo.keep(name, neutral, result);
    return result;
  }

  private calculate(name: string, args: ReturnType<typeof neutralArguments>, origin: Position | undefined): Result {
    const { zoneClock, manners, unproven } = this.book;
    this.calls++;
    const outer = this.book.calculating;
    this.book.calculating = origin;
    try {
      const value = this.call(name, (RealmDate) => realmArguments(args, zoneClock, RealmDate));
      return engineResult(value, zoneClock, manners.locale.dateFormat, unproven.oddResults === "text");
    } catch (error) {
      return { value: "#ERROR!", message: messageOf(error) };
    } finally {
      this.book.calculating = outer;
    }
  }
}

function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}

function errorIn(args: readonly EngineArgument[]): EngineResult | undefined {
  const cells = args.flat(2);
  const found = cells.find((cell) => typeof cell?.value === "string" && registries.errorTypes.has(cell.value));
  return found ? { value: String(found.value), message: "" } : undefined;
}

function register(name: string): void {
  if (known.has(name)) return;
  if (registries.functionRegistry.contains(name)) throw new Error(`${name} is a function of Sheets already (fact A1)`);
  known.add(name);
  registries.functionRegistry.add(name, {
    description: `Conveyor: ${name}`,
    args: [
      {
        name: "value",
        description: "",
        type: ["ANY"],
        repeating: true,
        optional: true,
        acceptMatrix: true,
        acceptErrors: true,
      },
    ],
    compute: function (this: unknown, ...args: unknown[]) {
      const context = this as Context;
      const result = context.conveyor.custom.run(name, args as EngineArgument[], context.__originCellPosition);
      return Array.isArray(result) ? result : errorOf(result);
    },
  });
}

function errorOf(result: EngineResult): EngineResult {
  return registries.errorTypes.has(String(result.value))
    ? (new EvaluationError(result.message ?? "", String(result.value)) as unknown as EngineResult)
    : result;
}
