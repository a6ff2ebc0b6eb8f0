import type { Action } from "./action.ts";
import { copied, type Saved, type Stage, saved, stage } from "./stage.ts";

/** Before which call a run was killed, and whether what Google had not yet carried out is lost: nobody knows, so both are tried. */
export interface Kill {
  readonly call: number;
  readonly loses: boolean;
}

/** A workbook that a killed run leaves, and the kills that leave it. */
export interface Left extends Saved {
  readonly kills: readonly Kill[];
}

export interface Deaths {
  /** All calls of a run that nobody kills. */
  readonly calls: readonly string[];
  /** What that run leaves. */
  readonly whole: Stage;
  /** Everything that a run killed before any of them may leave, each once. */
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
 * Runs an action twice: once as it is, to see what is carried out before which call, and once carrying out every change
 * before the next call, to keep the workbook as it is then. A killed run leaves one of these.
 */
export async function deathsOf(action: Action): Promise<Deaths> {
  const from = await action.base();
  const whole = stage(from);
  const counts = counted(whole);
  const calls: string[] = [];
  const kills = new Map<string, { kills: Kill[]; written: number; stores: Saved["stores"] }>();
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

  const slow = stage(from);
  const slowly = counted(slow);
  const contents = new Map<number, Saved["content"]>();
  slow.hook = () => {
    const { written } = slowly;
    if (!contents.has(written)) contents.set(written, saved(slow).content);
  };
  await action.act(slow);
  const left = [...kills.values()].map(({ written, ...one }) => ({ ...one, content: contents.get(written)! }));
  return { calls, whole, left };
}
