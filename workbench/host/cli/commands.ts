import { writeFileSync } from "node:fs";
import type { Book } from "../../engine/book.ts";
import { writeXlsx } from "../../files/xlsx-write.ts";
import type { Options } from "./options.ts";
import { openWith } from "./session.ts";
import { UsageError } from "./usage.ts";

/** What a command prints as JSON, and its exit code. */
export interface Outcome {
  readonly output: unknown;
  readonly code: 0 | 1;
}

const HANDLERS: { readonly [action: string]: string } = {
  segments: "menuSegments",
  funnel: "menuFunnel",
  hunters: "menuHunters",
  farmers: "menuFarmers",
  monitor: "menuMonitor",
  pay: "menuPay",
  base: "menuBase",
  digest: "menuDigest",
  doctor: "menuDoctor",
  calendar: "menuCalendar",
  history: "menuHistory",
  method: "menuMethod",
};

/** What the bundle's endpoint hands back. */
type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: { readonly text: string } };

type Command = (options: Options, distFolder: string) => Promise<Outcome>;

const done = (output: unknown): Outcome => ({ output, code: 0 });
const failed = (error: string): Outcome => ({ output: { error }, code: 1 });

const commands: { readonly [name: string]: Command } = {
  async eval({ operands, world }, dist) {
    const [path, formula] = named(operands, ["BOOK", "FORMULA"]);
    const { book } = await openWith(dist, path!, world);
    const result = book.evaluate(formula!);
    return "error" in result ? failed(result.error) : done(result);
  },

  async do({ operands, world, out }, dist) {
    const [path, action] = named(operands, ["BOOK", "ACTION"]);
    const handler = HANDLERS[action!];
    if (!handler) throw new UsageError(`${action}: unknown action; known are ${Object.keys(HANDLERS).join(", ")}`);
    const { book, workbench, screen } = await openWith(dist, path!, world);
    const before = new Set(book.getters.getSheetIds());
    const run = await workbench.run(handler);
    if (run.error) return failed(run.error.message);
    if (out !== null) writeFileSync(out, await writeXlsx(book));
    return done({
      action,
      tabs: madeBy(book, action!, before),
      serviceCalls: run.serviceCalls,
      milliseconds: Math.round(run.milliseconds),
      notes: screen.notes,
    });
  },

  async read({ operands, world }, dist) {
    const [path, range] = named(operands, ["BOOK", "RANGE"]);
    const { book } = await openWith(dist, path!, world);
    try {
      return done(book.read(range!));
    } catch (error) {
      throw new UsageError((error as Error).message);
    }
  },

  async detect({ operands, world }, dist) {
    const [path] = named(operands, ["BOOK"]);
    const { workbench } = await openWith(dist, path!, world);
    try {
      const answer = JSON.parse(await workbench.call("sidebarCall", JSON.stringify(["data", []]))) as Answer;
      return answer.ok ? done(answer.value) : failed(answer.failure.text);
    } catch (error) {
      return failed((error as Error).message);
    }
  },
};

/** Carries out what the command line says. */
export async function perform(options: Options, distFolder: string): Promise<Outcome> {
  const command = commands[options.command];
  if (!command) throw new UsageError(options.command === "" ? "no command" : `${options.command}: unknown command`);
  if (options.out !== null && options.command !== "do") throw new UsageError("--out belongs to do");
  return command(options, distFolder);
}

function named(operands: readonly string[], names: readonly string[]): readonly string[] {
  if (operands.length < names.length) throw new UsageError(`${names[operands.length]} is missing`);
  if (operands.length > names.length) throw new UsageError(`${operands[names.length]}: one operand too many`);
  return operands;
}

/** Names of the tabs that were not there before, and of those that the add-on marked as this action's. */
function madeBy(book: Book, action: string, before: ReadonlySet<string>): string[] {
  const marked = book.side
    .list("metadata")
    .filter(({ data }) => data.key === "conveyor.tab" && String(data.value).split(" ")[0] === action)
    .map(({ sheetId }) => sheetId);
  const { getters } = book;
  return getters
    .getSheetIds()
    .filter((id) => !before.has(id) || marked.includes(id))
    .map((id) => getters.getSheetName(id));
}
