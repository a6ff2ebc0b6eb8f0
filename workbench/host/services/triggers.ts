import type { AuthMode } from "../../types.ts";
import { exception, mismatch } from "../exception.ts";
import type { RunGate } from "../gate.ts";
import { strict } from "../strict.ts";

/** A time-driven trigger: whose it is, what it calls, when. */
export interface ClockTrigger {
  readonly user: string;
  readonly handler: string;
  readonly everyDays: number | null;
  readonly everyHours: number | null;
  readonly atHour: number | null;
  readonly zone: string;
}

/** The triggers of all users of a workbook; each sees his own (fact D8). They are not copied with the file (fact D16). */
export type TriggerState = ClockTrigger[];

const enumeration = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, Object.freeze({ toString: () => name })]));
const modes = enumeration(["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"] satisfies AuthMode[]);

export interface ScriptAppUse {
  readonly user: string;
  readonly scriptZone: string;
  readonly scriptId: string;
  /** Scopes of the manifest that the user has not granted: asking for them ends the run (fact D12). */
  readonly missing: readonly string[];
}

/** ScriptApp of one run: time-driven triggers within the limits of add-ons, and the question for the rights. */
export function scriptApp(
  state: TriggerState,
  { user, scriptZone, scriptId, missing }: ScriptAppUse,
  gate: RunGate,
): object {
  const handles = new WeakMap<object, ClockTrigger>();
  const handle = (trigger: ClockTrigger): object => {
    const made = strict("Trigger", { getHandlerFunction: () => trigger.handler }, gate);
    handles.set(made, trigger);
    return made;
  };
  const create = (trigger: ClockTrigger): object => {
    if (trigger.everyDays === null && trigger.everyHours === null)
      throw exception("The trigger has no interval: everyDays or everyHours is missing.");
    if (state.some((one) => one.user === user))
      throw exception(
        "This add-on has created too many time-based triggers in this document for this Google user account.",
      );
    state.push(trigger);
    return handle(trigger);
  };
  const whole = (member: string, value: unknown, least: number, most: number): number => {
    if (typeof value !== "number" || !Number.isInteger(value)) throw mismatch(`ClockTriggerBuilder.${member}`, [value]);
    if (value < least || value > most) throw exception(`${member} takes ${least} to ${most}, not ${value}.`);
    return value;
  };
  const clock = (trigger: ClockTrigger): object =>
    strict(
      "ClockTriggerBuilder",
      {
        everyDays: (n: unknown) => clock({ ...trigger, everyDays: whole("everyDays", n, 1, 365) }),
        everyHours: (n: unknown) => clock({ ...trigger, everyHours: whole("everyHours", n, 1, 24) }),
        atHour: (n: unknown) => clock({ ...trigger, atHour: whole("atHour", n, 0, 23) }),
        inTimezone: (zone: unknown) => {
          if (typeof zone !== "string") throw mismatch("ClockTriggerBuilder.inTimezone", [zone]);
          return clock({ ...trigger, zone });
        },
        create: () => create(trigger),
      },
      gate,
    );
  const ofUser = () => state.filter((one) => one.user === user).map(handle);
  return strict(
    "ScriptApp",
    {
      AuthMode: modes,
      getScriptId: () => scriptId,
      getProjectTriggers: ofUser,
      newTrigger(handler: unknown) {
        if (typeof handler !== "string") throw mismatch("ScriptApp.newTrigger", [handler]);
        const bare = { user, handler, everyDays: null, everyHours: null, atHour: null, zone: scriptZone };
        return strict("TriggerBuilder", { timeBased: () => clock(bare) }, gate);
      },
      deleteTrigger(trigger: unknown) {
        const known = typeof trigger === "object" && trigger !== null ? handles.get(trigger) : undefined;
        if (!known) throw mismatch("ScriptApp.deleteTrigger", [trigger]);
        const at = state.indexOf(known);
        if (at >= 0) state.splice(at, 1);
      },
      requireAllScopes(mode: unknown) {
        if (mode !== modes.FULL) throw mismatch("ScriptApp.requireAllScopes", [mode]);
        if (missing.length > 0) throw gate.stop(exception("Authorization is required to perform that action."));
      },
    },
    gate,
  );
}
