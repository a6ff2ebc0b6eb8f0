import type { AuthMode, Gate } from "../types.ts";
import { isChange, isTrip } from "./cost.ts";
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
}

/** Stands before the services of one run: refuses what its mode or the manifest does not allow, counts what costs. */
export class RunGate implements Gate {
  /** Calls of this run that cost a trip. */
  trips = 0;
  /** Whether the run has changed anything yet. */
  changed = false;
  private halt: Error | null = null;
  private realmError: ErrorConstructor | null = null;

  constructor(private readonly options: GateOptions) {}

  enter(className: string, member: string): void {
    if (this.halt) throw this.halt;
    this.options.before?.(className, member);
    if (!permitted(this.options.mode, className, member))
      throw exception(
        `You do not have permission to call ${className in globalServices ? `${className}.${member}` : member}`,
      );
    const scopes = scopesFor(className, member);
    if (scopes.length > 0 && !scopes.some((scope) => this.options.scopes.includes(scope)))
      throw exception(
        `Specified permissions are not sufficient to call ${className}.${member}. Required permissions: ${
          scopes.length > 1 ? `(${scopes.join(" || ")})` : scopes[0]
        }`,
      );
    if (!isTrip(className, member)) return;
    this.trips++;
    if (isChange(className, member)) this.changed = true;
    const { budget } = this.options;
    if (budget !== undefined && this.trips > budget)
      throw exception(`More than ${budget} service calls in one run: ${className}.${member}`);
  }

  /** From now on errors of services are errors of this realm. */
  inRealm(error: ErrorConstructor): void {
    this.realmError = error;
  }

  thrown(error: unknown): unknown {
    const RealmError = this.realmError;
    if (!RealmError || error === this.halt || !(error instanceof Error)) return error;
    const own = new RealmError(error.message);
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
