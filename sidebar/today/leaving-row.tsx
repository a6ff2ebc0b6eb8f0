import { useEffect, useState } from "preact/hooks";
import { said } from "../../src/messages/hand-over.ts";
import { quickTexts } from "../../src/messages/quick.ts";
import { weekDay } from "../format.ts";
import { usePanel } from "../panel.ts";
import { StatusShape } from "../parts/icons.tsx";
import type { Leaving } from "./section.tsx";

/** Milliseconds that Undo stays; the time stands still while the pointer or the focus is on the row. */
const UNDO = 10_000;

/** A task just done: grey, with the step that follows and Undo. */
export function LeavingRow(props: { leaving: Leaving; onGone: () => void; undoing: boolean; onUndo: () => void }) {
  const { words, language } = usePanel();
  const { task, next, moved } = props.leaving;
  const client = task.client || task.deal;
  const [held, setHeld] = useState(false);
  const { onGone, undoing } = props;

  useEffect(() => {
    if (held || undoing) return;
    const timer = setTimeout(onGone, UNDO);
    return () => clearTimeout(timer);
  }, [held, undoing, onGone]);

  return (
    <li
      data-task={task.id}
      class="leaving"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <StatusShape status={moved ? "future" : "done"} />
      <span class="task-what">
        {moved ? <span class="head">{client}</span> : <s class="head">{client}</s>}
        <span class="muted">
          {moved
            ? said(quickTexts[language].movedTo, { day: weekDay(moved, language) })
            : next
              ? words.today.doneNext(next.step, weekDay(next.due, language))
              : words.today.doneLast}
        </span>
      </span>
      <button
        type="button"
        class="button button-small"
        aria-disabled={undoing}
        aria-label={words.today.undoOf(client)}
        onClick={props.onUndo}
      >
        {words.today.undo}
      </button>
    </li>
  );
}
