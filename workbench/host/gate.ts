import type { AuthMode, Gate } from "../types.ts";
import { isChange, isTrip, TRIP } from "./cost.ts";
import { exception } from "./exception.ts";
import { globalServices } from "./members.ts";
import { permitted, scopesFor } from "./rights.ts";

export interface GateOptions {
  readonly mode: AuthMode;
  readonly scopes: readonly string[];
  /** More service calls than this fail the run. */
  readonly budget?: number | undefined;
  /** Called before every member, so that a second actor can edit in between (fact F5). */
  readonly before?: ((className: string, member: string) => void) | undefined;
  /** The words of Google's exceptions in the user's language, made from the English ones (fact G6). */
  readonly words?: ((message: string) => string) | undefined;
  /** A clock in milliseconds; the machine's own where none is given. */
  readonly clock?: (() => number) | undefined;
  /** Whether a call without its scope ends the run, as in a trigger, instead of failing by itself (fact D9). */
  readonly strict?: boolean | undefined;
}

/** Milliseconds after which Google stops a run: what a user started, and simple triggers and cells (facts E1, D7, A16). */
const LONG = 360_000;
const SHORT = 30_000;

/** Stands before the services of one run: refuses what its mode or the manifest does not allow, counts what costs. */
export class RunGate implements Gate {
  /** Calls of this run that cost a trip. */
  trips = 0;
  /** Whether the run has changed anything yet. */
  changed = false;
  /** Milliseconds that Google would have spent on the trips. */
  waited = 0;
  private halt: Error | null = null;
  private realmError: ErrorConstructor | null = null;
  private readonly clock: () => number;
  private readonly begun: number;

  constructor(private readonly options: GateOptions) {
    this.clock = options.clock ?? (() => performance.now());
    this.begun = this.clock();
  }

  get mode(): AuthMode {
    return this.options.mode;
  }

  enter(className: string, member: string): void {
    if (this.halt) throw this.halt;
    this.options.before?.(className, member);
    if (!permitted(this.options.mode, className, member))
      throw exception(
        `You do not have permission to call ${className in globalServices ? `${className}.${member}` : member}`,
      );
    const scopes = scopesFor(className, member);
    if (scopes.length > 0 && !scopes.some((scope) => this.options.scopes.includes(scope))) {
      const refused = exception(
        `Specified permissions are not sufficient to call ${className}.${member}. Required permissions: ${
          scopes.length > 1 ? `(${scopes.join(" || ")})` : scopes[0]
        }`,
      );
      throw this.options.strict ? this.stop(refused) : refused;
    }
    if (!isTrip(className, member)) return;
    this.trips++;
    this.spend(TRIP);
    if (isChange(className, member)) this.changed = true;
    const { budget } = this.options;
    if (budget !== undefined && this.trips > budget)
      throw exception(`More than ${budget} service calls in one run: ${className}.${member}`);
  }

  spend(milliseconds: number): void {
    this.waited += milliseconds;
    this.checkTime();
  }

  /** Ends a run that has taken too long; nothing can catch that. */
  checkTime(): void {
    const limit = this.options.mode === "FULL" ? LONG : SHORT;
    if (this.clock() - this.begun + this.waited <= limit) return;
    throw this.stop(exception("Exceeded maximum execution time"));
  }

  /** From now on errors of services are errors of this realm. */
  inRealm(error: ErrorConstructor): void {
    this.realmError = error;
  }

  thrown(error: unknown): unknown {
    const RealmError = this.realmError;
    if (!RealmError || error === this.halt || !(error instanceof Error)) return error;
    const { words } = this.options;
    const own = new RealmError(words && error.name === "Exception" ? words(error.message) : error.message);
    own.name = error.name;
    if (error.stack !== undefined) own.stack = error.stack;
    return own;
  }

  /** Ends the run: this error now comes out of every service, whatever the bundle catches. */
  stop(error: Error): Error {
    this.halt = error;
    return error;
  }

  get stopped(): boolean {
    return this.halt !== null;
  }
}
