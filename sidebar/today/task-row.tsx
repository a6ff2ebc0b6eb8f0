import type { TaskView } from "../../src/app/api.ts";
import { weekDay } from "../format.ts";
import { usePanel } from "../panel.ts";
import { StatusShape } from "../parts/icons.tsx";

/** A task in the list: whom, what, how late or when, what is at stake. */
export function TaskRow({ task, onOpen }: { task: TaskView; onOpen: () => void }) {
  const { words, language } = usePanel();
  const when =
    task.status === "overdue" && task.daysLate > 0
      ? words.today.late(task.daysLate)
      : task.status === "future"
        ? weekDay(task.due, language)
        : "";
  return (
    <li data-task={task.id}>
      <button type="button" class="task" onClick={onOpen}>
        <StatusShape status={task.status} />
        <span class="task-what">
          <span class="head">{task.client || task.deal}</span>
          <span class="muted">{task.step}</span>
        </span>
        <span class="task-when">
          {when && <span class={`due due-${task.status}`}>{when}</span>}
          {task.money && <span class="muted">{task.money}</span>}
        </span>
      </button>
    </li>
  );
}
