/** JavaScript's own objects of the world in which the bundle runs. */
export interface Intrinsics {
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly JSON: JSON;
}

/** The bundle, evaluated once: its top-level functions by name. */
export interface Loaded {
  readonly intrinsics: Intrinsics;
  readonly functions: ReadonlyMap<string, (...args: unknown[]) => unknown>;
}

/** A maker of worlds for the bundle, which share no state and see no global but JavaScript's and the services. */
export interface Realm {
  /**
   * Evaluates the bundle in a fresh world.
   *
   * @param services makes the globals, for the intrinsics of that world
   * @param light for custom functions, of which many run one after the other
   */
  load(services: (intrinsics: Intrinsics) => { readonly [name: string]: unknown }, light: boolean): Loaded;
  close(): void;
}

/** Makes the realm of one workbench; `now` is a fixed moment for `new Date()` there, null for the real clock. */
export type RealmMaker = (now: number | null) => Realm;

/** Names of the functions that a script declares at its top level, all that cells, menus and the panel can call (facts A2, C9). */
export function topLevelFunctions(code: string): readonly string[] {
  return [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name!);
}

/**
 * Script text that gives a world the clock of Apps Script: the local time of a Date is that of the script's zone, UTC, wherever
 * the workbench runs; and `new Date()` is `now` when that is a number.
 */
export function clockSource(now: number | null): string {
  return `(() => {
  const Real = Date;
  const now = ${now === null ? "() => Real.now()" : `() => ${now}`};
  const named = /(Z|GMT|UTC|[+-]\\d\\d:?\\d\\d)\\s*(\\([^)]*\\))?$|^\\d{4}(-\\d\\d){0,2}$/;
  const { getTimezoneOffset } = Real.prototype;
  const parse = (text) => {
    const time = Real.parse(text);
    return named.test(text) ? time : time - getTimezoneOffset.call(new Real(time)) * 60000;
  };
  function Clock(...args) {
    if (!new.target) return new Real(now()).toUTCString();
    if (args.length === 0) return new Real(now());
    if (args.length > 1) return new Real(Real.UTC(...args));
    return typeof args[0] === "string" ? new Real(parse(args[0])) : new Real(args[0]);
  }
  Clock.now = now;
  Clock.parse = parse;
  Clock.UTC = Real.UTC;
  Clock.prototype = Real.prototype;
  Real.prototype.constructor = Clock;
  for (const name of Object.getOwnPropertyNames(Real.prototype))
    if (/^[gs]etUTC/.test(name)) Real.prototype[name.replace("UTC", "")] = Real.prototype[name];
  Real.prototype.getTimezoneOffset = () => 0;
  return Clock;
})()`;
}
