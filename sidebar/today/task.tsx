import { useEffect, useState } from "preact/hooks";
import type { Failure, TaskDetail, TaskView, TodayView } from "../../src/app/api.ts";
import { usePanel } from "../panel.ts";
import { StatusShape } from "../parts/icons.tsx";
import { FailureMessage, Waiting } from "../parts/messages.tsx";
import { BackButton, Screen, Title } from "../parts/screen.tsx";
import { About } from "./about.tsx";
import { FinishForm } from "./finish-form.tsx";
import { Guide } from "./guide.tsx";

/** One task: why, what to say, what to write, how it ended. */
export function TaskScreen(props: {
  task: TaskView;
  today: string;
  onBack: () => void;
  onDone: (view: TodayView, next: TaskDetail["next"]) => void;
  onMoved: (view: TodayView, day: string) => void;
}) {
  const { words, ask, readOnly } = usePanel();
  const { task } = props;
  const [detail, setDetail] = useState<TaskDetail | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let stale = false;
    setFailure(null);
    void ask("task", task.id).then((answer) => {
      if (stale) return;
      if (answer.ok) setDetail(answer.value);
      else setFailure(answer.failure);
    });
    return () => {
      stale = true;
    };
  }, [ask, task.id, turn]);

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
      {failure && <FailureMessage failure={failure} again={() => setTurn(turn + 1)} />}
      {!detail && !failure && <Waiting text={words.task.reading} long={words.patience} />}
      {detail && <Guide detail={detail} />}
      {detail && <About taskId={task.id} onPersona={() => setTurn((count) => count + 1)} />}
    </Screen>
  );
}
