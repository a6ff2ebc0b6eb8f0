import { useEffect } from "preact/hooks";
import type { TaskDetail, TaskView, TodayView } from "../../src/app/api.ts";
import { usePanel } from "../panel.ts";
import { Await } from "../parts/await.tsx";
import { StatusShape } from "../parts/icons.tsx";
import { BackButton, Screen, Title } from "../parts/screen.tsx";
import { useRemote } from "../remote.ts";
import { About } from "./about.tsx";
import { FinishForm } from "./finish-form.tsx";
import { Guide } from "./guide.tsx";

/** One task: why, what to say, what to write, how it ended. */
export function TaskScreen(props: {
  task: TaskView;
  today: string;
  onBack: () => void;
  /** Leads to what follows a task that has left. */
  onLeft: () => void;
  onDone: (view: TodayView, next: TaskDetail["next"]) => void;
  onMoved: (view: TodayView, day: string) => void;
}) {
  const { words, ask, readOnly } = usePanel();
  const { task } = props;
  const loader = useRemote<TaskDetail>(() => ask("task", task.id));
  const detail = loader.remote.state === "here" ? loader.remote.value : null;
  useEffect(() => void loader.load(), []);

  const late =
    task.status === "overdue" && task.daysLate > 0
      ? words.today.late(task.daysLate)
      : words.today[task.status === "future" ? "soon" : task.status];
  const about = [
    task.deal === task.client ? "" : task.deal,
    task.money && words.today.atStake(task.money),
    task.manager,
  ];
  return (
    <Screen foot={detail && !readOnly && <FinishForm {...props} detail={detail} />}>
      <BackButton onBack={props.onBack}>{words.task.all}</BackButton>
      <div class="day">
        <Title arrive>{task.client || task.deal}</Title>
        {task.cell && <span class="chip">{task.cell}</span>}
      </div>
      {about.some(Boolean) && <p class="muted">{about.filter(Boolean).join(" · ")}</p>}
      <div class={`step step-${task.status}`}>
        <span class={`status tone-${task.status}`}>
          <StatusShape status={task.status} />
          {late}
        </span>
        <b>{task.step}</b>
        {task.stage && <span class="muted">{words.task.stage(task.stage)}</span>}
        {task.why && <span class="muted">{task.why}</span>}
      </div>
      <Await loader={loader} text={words.task.reading} />
      {detail && <Guide detail={detail} />}
      {detail && <About taskId={task.id} onPersona={() => void loader.load()} />}
    </Screen>
  );
}
