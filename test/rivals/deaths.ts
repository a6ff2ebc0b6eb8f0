import type { Action } from "./action.ts";
import { copied, type Saved, type Stage, saved, stage } from "./stage.ts";

/** Before which call a run was killed, and whether what Google had not yet carried out is lost: nobody knows, so both are tried. */
export interface Kill {
  readonly call: number;
  readonly loses: boolean;
}

/** Kills that leave the same workbook. */
interface Alike {
  readonly kills: Kill[];
  /** Changes that were carried out by then. */
  readonly written: number;
  readonly stores: Saved["stores"];
}

/** A workbook that a killed run leaves. */
export type Left = Alike & Saved;

export interface Deaths {
  /** All calls of a run that nobody kills. */
  readonly calls: readonly string[];
  /** What that run leaves. */
  readonly whole: Stage;
  /** How many workbooks runs killed before them may leave. */
  readonly many: number;
  /** Those that were chosen. */
  readonly left: readonly Left[];
}

/** Changes of the workbook that were asked for, and how many of them were carried out. */
function counted({ book }: Stage) {
  const counts = { written: 0, carried: 0 };
  const [write, apply] = [book.write, book.applyQueue];
  book.write = (operation) => {
    counts.written++;
    write.call(book, operation);
  };
  book.applyQueue = (dispatch) => {
    counts.carried = counts.written;
    apply.call(book, dispatch);
  };
  return counts;
}

/**
 * Runs an action twice: once as it is, to see what is carried out before which call, and once to keep the workbook as it is
 * after the changes that a killed run has carried out.
 */
export async function deathsOf(
  action: Action,
  choose: (all: readonly Alike[]) => readonly Alike[] = (all) => all,
): Promise<Deaths> {
  const from = await action.base();
  const whole = stage(from);
  const counts = counted(whole);
  const calls: string[] = [];
  const kills = new Map<string, Alike>();
  whole.hook = (className, member) => {
    for (const loses of [false, true]) {
      const written = loses ? counts.carried : counts.written;
      const key = JSON.stringify([written, Object.values(whole.stores).map((store) => [...store])]);
      const left = kills.get(key) ?? { kills: [], written, stores: copied(whole.stores) };
      left.kills.push({ call: calls.length, loses });
      kills.set(key, left);
    }
    calls.push(`${className}.${member}`);
  };
  await action.act(whole);
  whole.hook = undefined;

  const chosen = choose([...kills.values()]);
  const asked = new Set(chosen.map(({ written }) => written));
  const again = stage(from);
  const now = counted(again);
  const contents = new Map<number, Saved["content"]>();
  again.hook = () => {
    const { written } = now;
    if (!asked.has(written)) return;
    contents.set(written, saved(again).content);
    asked.delete(written);
  };
  await action.act(again);
  if (asked.size > 0) throw new Error(`${action.name}: nothing is kept after ${[...asked]} of its changes`);
  const left = chosen.map((one) => ({ ...one, content: contents.get(one.written)! }));
  return { calls, whole, many: kills.size, left };
}
