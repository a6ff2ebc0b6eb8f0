import { useRef, useState } from "preact/hooks";
import type { Failure } from "../src/app/api.ts";

/** Something the script knows: on its way, not to be had, or here (with the failure of a later refresh, if any). */
export type Remote<T> =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly failure: Failure }
  | { readonly state: "here"; readonly value: T; readonly failure: Failure | null };

/** An answer of the script. */
export type Given<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export interface Loader<T> {
  readonly remote: Remote<T>;
  /** Whether an answer is under way. */
  readonly asking: boolean;
  /** Asks (again). What is here stays until the answer comes; of several answers the last asked for counts. */
  load(): Promise<void>;
  /** Takes a newer value that came by another way. */
  put(value: T): void;
}

/** Holds a `Remote` and ignores answers that came out of order (fact C4). `first` is here from the beginning. */
export function useRemote<T>(ask: () => Promise<Given<T>>, first?: T): Loader<T> {
  const [remote, set] = useState<Remote<T>>(
    first === undefined ? { state: "waiting" } : { state: "here", value: first, failure: null },
  );
  const [asking, setAsking] = useState(false);
  const turn = useRef(0);
  const take = (answer: Given<T>) => {
    setAsking(false);
    set((before) => {
      if (answer.ok) return { state: "here", value: answer.value, failure: null };
      return before.state === "here"
        ? { ...before, failure: answer.failure }
        : { state: "failed", failure: answer.failure };
    });
  };
  return {
    remote,
    asking,
    async load() {
      turn.current += 1;
      const mine = turn.current;
      setAsking(true);
      const answer = await ask();
      if (mine === turn.current) take(answer);
    },
    put(value) {
      turn.current += 1;
      take({ ok: true, value });
    },
  };
}
