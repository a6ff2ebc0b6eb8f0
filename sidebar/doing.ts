import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Failure } from "../src/app/api.ts";
import { usePanel } from "./panel.ts";
import type { Given } from "./remote.ts";

/** What a press does. */
export interface Act<T> {
  /** What it is called. */
  readonly what: string;
  ask(): Promise<Given<T>>;
  /** What becomes of the answer, also when the screen was left meanwhile. */
  use(value: T): void;
  /** Where it leads, unless the screen was left. */
  leave?(): void;
}

export interface Doing {
  /** What is under way, "" when nothing is. */
  readonly now: string;
  readonly failed: { readonly failure: Failure; readonly again: () => void; readonly busy: boolean } | null;
  /** The press of a button: one at a time, whatever is clicked. Another try takes what stands in the fields then. */
  action<A extends unknown[], T>(key: string, make: (...args: A) => Act<T>): (...args: A) => void;
}

/** The one way in which a screen has something done. A failure is told on the screen, or above all when it was left. */
export function useDoing(): Doing {
  const { tell } = usePanel();
  const [now, setNow] = useState("");
  const [failed, setFailed] = useState<{ failure: Failure; again: () => void } | null>(null);
  const runs = useRef(new Map<string, (args: never) => Promise<void>>()).current;
  const state = useRef({ busy: false, here: true }).current;
  // Not `useEffect`, whose end comes only after the next screen is drawn.
  useLayoutEffect(
    () => () => {
      state.here = false;
    },
    [state],
  );
  return {
    now,
    failed: failed && { ...failed, busy: now !== "" },
    action<A extends unknown[], T>(key: string, make: (...args: A) => Act<T>) {
      const run = async (args: A) => {
        if (state.busy) return;
        state.busy = true;
        const { what, ask, use, leave } = make(...args);
        setNow(what);
        const answer = await ask();
        const { here } = state;
        state.busy = false;
        setNow("");
        const again = async () => runs.get(key)?.(args as never);
        if (here) setFailed(null);
        if (answer.ok) {
          use(answer.value);
          if (here) leave?.();
        } else if (here) setFailed({ failure: answer.failure, again });
        else tell({ what, failure: answer.failure, again });
      };
      runs.set(key, run);
      return (...args: A) => void run(args);
    },
  };
}
