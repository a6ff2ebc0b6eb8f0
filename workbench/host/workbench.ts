import type { AuthMode, Dist, World } from "../types.ts";
import type { HostBook } from "./book.ts";
import { outward } from "./bridge/outward.ts";
import { exception } from "./exception.ts";
import { RunGate } from "./gate.ts";
import { googleGlobals, type Surroundings } from "./globals.ts";
import { type Installation, newInstallation } from "./installation.ts";
import { fixedMoment } from "./moment.ts";
import { type Loaded, type RealmMaker, topLevelFunctions } from "./realm.ts";
import type { Question, Reply, Screen } from "./screen.ts";
import { freeLock, type LockState } from "./services/lock.ts";
import { emptyMail, type MailState } from "./services/mail.ts";
import type { Stores } from "./services/properties.ts";
import type { TriggerState } from "./services/triggers.ts";

export interface WorkbenchOptions {
  readonly book: HostBook;
  readonly world: World;
  readonly dist: Dist;
  readonly realm: RealmMaker;
  readonly screen: Screen;
  readonly stores?: Stores;
  /** What Google keeps of the add-on in this file; a used one without properties when not said. */
  readonly installation?: Installation;
  readonly lock?: LockState;
  /** Service calls after which a run fails. */
  readonly budget?: number;
  /** Called before every service member, for a second actor in tests; what it throws, the service throws (fact B41). */
  readonly before?: (className: string, member: string) => void;
  /** The words of Google's exceptions in the user's language, made from the English ones (fact G6). */
  readonly words?: (message: string) => string;
  /** A clock in milliseconds for the limits of time; the machine's own where none is given. */
  readonly clock?: () => number;
  /** Whether the add-on was used in this file before; true when not said. Until then its functions show #NAME? (facts D1, A24). */
  readonly used?: boolean;
  /** Who uses the add-on: quotas of mail and triggers are his own (facts D8, E7). Others have workbenches of their own on the same book. */
  readonly user?: string;
  readonly mail?: MailState;
  readonly triggers?: TriggerState;
  /** The scopes that the user granted; all of the manifest when not said (fact D12). */
  readonly granted?: readonly string[];
}

/** One execution of a function of the bundle. */
export interface Run {
  readonly entry: string;
  readonly value: unknown;
  /** What it threw, null when it ended well. */
  readonly error: Error | null;
  readonly serviceCalls: number;
  readonly milliseconds: number;
  /** Milliseconds that Google would have spent on the service calls. */
  readonly waited: number;
}

export interface Workbench {
  /** Names of all that Google could call. */
  readonly functions: readonly string[];
  /** Opens the spreadsheet: the bundle's `onOpen`, as a simple trigger; NONE until the add-on was used here (fact D1). */
  open(mode?: "NONE" | "LIMITED"): Run;
  /** What a menu item does. Questions that take time are asked in between. */
  run(handler: string): Promise<Run>;
  /** A call from the page, arguments and result as JSON; rejects with what the bundle threw. */
  call(name: string, args: string): Promise<string>;
  /** What Google does when the hour of this user's time-driven triggers has come: runs them, with nobody before the screen (fact C14). */
  fire(): readonly Run[];
  /** The runs so far, the newest last, a hundred at most. */
  readonly runs: readonly Run[];
  close(): void;
}

const KEPT_RUNS = 100;

/** The add-on, installed in a workbook: what is in dist runs against the stand-in as Google would run it. */
export function createWorkbench(options: WorkbenchOptions): Workbench {
  const { dist, screen, book } = options;
  const installation = options.installation ?? newInstallation(options.used !== false);
  const around: Surroundings = {
    ...options,
    installation,
    stores: options.stores ?? installation.stores,
    lock: options.lock ?? freeLock(),
    mail: options.mail ?? emptyMail(),
    triggers: options.triggers ?? installation.triggers,
    user: options.user ?? "user@example.com",
    missing: dist.manifest.oauthScopes.filter((scope) => options.granted?.includes(scope) === false),
  };
  const realm = options.realm(fixedMoment(options.world));
  const functions = topLevelFunctions(dist.code).filter((name) => !name.endsWith("_"));
  const nameInCells = new Map(functions.map((name) => [name.toUpperCase(), name]));
  const runs: Run[] = [];

  const gateFor = (mode: AuthMode, inTrigger = false): RunGate =>
    new RunGate({
      mode,
      strict: inTrigger,
      scopes: options.granted ?? dist.manifest.oauthScopes,
      ...(mode === "FULL" ? { budget: options.budget } : {}),
      before: options.before,
      words: options.words,
      clock: options.clock,
    });

  let used = false;
  const use = (): void => {
    if (used) return;
    used = true;
    installation.consented = true;
    book.setCustomFunctions(functions, (name, argumentsFor) => {
      const gate = gateFor("CUSTOM_FUNCTION");
      const loaded = realm.load((intrinsics) => googleGlobals(around, gate, refuse, intrinsics).globals, true);
      const called = loaded.functions.get(nameInCells.get(name.toUpperCase()) ?? "")!;
      const value = called(...argumentsFor(loaded.intrinsics.Date));
      gate.checkTime();
      return value;
    });
  };
  if (installation.consented) use();

  const execute = (
    entry: string,
    mode: AuthMode,
    args: (loaded: Loaded) => unknown[],
    replies: Reply[],
    noUi?: () => never,
  ) => {
    if (mode === "FULL") use();
    const gate = gateFor(mode, noUi !== undefined);
    const begun = performance.now();
    let release = () => {};
    let value: unknown;
    let error: Error | null = null;
    let asked = 0;
    let open: Question | null = null;
    const ask = (question: Question): Reply => {
      const known = replies[asked++] ?? answerAtOnce(question, gate.changed);
      if (known) {
        replies[asked - 1] = known;
        return known;
      }
      open = question;
      throw gate.stop(new Error("waits for the user"));
    };
    const answerAtOnce = (question: Question, last: boolean): Reply | null => {
      if (question.kind === "prompt" || question.buttons.length > 1) return screen.answer(question, last);
      screen.tell(question);
      return { button: "OK", text: "" };
    };
    try {
      const loaded = realm.load((intrinsics) => {
        const made = googleGlobals(around, gate, ask, intrinsics, noUi);
        release = made.release;
        return made.globals;
      }, false);
      const called = functions.includes(entry) || mode === "FULL" ? loaded.functions.get(entry) : undefined;
      if (!called) throw exception(`Script function not found: ${entry}`);
      value = called(...args(loaded));
      gate.checkTime();
    } catch (thrown) {
      error = asError(thrown);
    }
    try {
      book.flush();
    } catch (thrown) {
      error ??= asError(thrown);
    }
    release();
    const milliseconds = performance.now() - begun;
    const run: Run = { entry, value, error, serviceCalls: gate.trips, milliseconds, waited: gate.waited };
    return { run, open: open as Question | null };
  };

  const keep = (run: Run): Run => {
    runs.push(run);
    if (runs.length > KEPT_RUNS) runs.shift();
    if (run.error) screen.log("error", `${run.entry}: ${run.error.name}: ${run.error.message}`);
    return run;
  };

  const toTheEnd = async (entry: string, args: (loaded: Loaded) => unknown[]): Promise<Run> => {
    const replies: Reply[] = [];
    for (;;) {
      const { run, open } = execute(entry, "FULL", args, replies);
      if (!open) return keep(run);
      replies.push(await screen.ask(open));
    }
  };

  return {
    functions,
    runs,
    open(mode = used ? "LIMITED" : "NONE") {
      return keep(execute("onOpen", mode, () => [eventOf(mode)], []).run);
    },
    run: (handler) => toTheEnd(handler, () => (handler === "onInstall" ? [eventOf("FULL")] : [])),
    async call(name, args) {
      if (!functions.includes(name)) throw exception(`Script function not found: ${name}`);
      const run = await toTheEnd(name, ({ intrinsics }) => intrinsics.JSON.parse(args) as unknown[]);
      if (run.error) throw run.error;
      const { json, complaint } = outward(run.value);
      if (complaint) screen.log("error", `${name}: ${complaint}`);
      return json;
    },
    fire() {
      const mine = around.triggers.filter(({ user }) => user === around.user);
      return mine.map(({ handler }) => {
        if (!functions.includes(handler)) return keep(notFound(handler));
        return keep(execute(handler, "FULL", () => [{ authMode: { toString: () => "FULL" } }], [], refuse).run);
      });
    },
    close: () => realm.close(),
  };
}

/** A trigger whose function ends in `_` or is gone (fact A29). */
function notFound(entry: string): Run {
  const error = exception(`Script function not found: ${entry}`);
  return { entry, value: undefined, error, serviceCalls: 0, milliseconds: 0, waited: 0 };
}

/** What a trigger is handed (facts D1, D4). */
function eventOf(mode: AuthMode): object {
  return { authMode: { toString: () => mode } };
}

function refuse(): never {
  throw exception("Cannot call SpreadsheetApp.getUi() from this context.");
}

/** What was thrown in any realm, as an Error of this one. */
function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const { name, message } = Object(thrown) as { name?: unknown; message?: unknown };
  const error = new Error(typeof message === "string" ? message : String(thrown));
  error.name = typeof name === "string" ? name : "Error";
  return error;
}
