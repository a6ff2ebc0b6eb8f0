import type { ComponentChildren } from "preact";
import type { TaskView } from "../../src/app/api.ts";
import { said } from "../../src/messages/hand-over.ts";
import { quickTexts } from "../../src/messages/quick.ts";
import { weekDay } from "../format.ts";
import { usePanel } from "../panel.ts";
import { Down, Forward, StatusShape } from "../parts/icons.tsx";

/** A task in the list: whom, what, how late or when, what is at stake; beside it a button for what needs no opening. */
export function TaskRow(props: {
  task: TaskView;
  onOpen: () => void;
  onQuick: () => void;
  /** The quick actions, while they are open. */
  children?: ComponentChildren;
}) {
  const { words, language, readOnly } = usePanel();
  const { task, children } = props;
  const texts = quickTexts[language];
  const client = task.client || task.deal;
  const when =
    task.status === "overdue" && task.daysLate > 0
      ? words.today.late(task.daysLate)
      : task.status === "future"
        ? weekDay(task.due, language)
        : "";
  return (
    <li data-task={task.id}>
      <div class="task-line">
        <button type="button" class="task" onClick={props.onOpen}>
          <StatusShape status={task.status} />
          <span class="task-what">
            <span class="head">{client}</span>
            <span class="muted">{task.step}</span>
          </span>
          <span class="task-when">
            {when && <span class={`due due-${task.status}`}>{when}</span>}
            {task.money && <span class="muted">{task.money}</span>}
          </span>
        </button>
        {!readOnly && (
          <button
            type="button"
            class="quick-button"
            aria-expanded={children !== undefined}
            aria-label={said(children === undefined ? texts.open : texts.close, { client })}
            onClick={props.onQuick}
          >
            {children === undefined ? <Forward /> : <Down />}
          </button>
        )}
      </div>
      {children}
    </li>
  );
}
