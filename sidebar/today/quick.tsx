import { useEffect, useState } from "preact/hooks";
import type { Failure, FinishAnswer, NextStep, TaskDetail, TaskView, TodayView } from "../../src/app/api.ts";
import { quickTexts } from "../../src/messages/quick.ts";
import { daysAfter } from "../format.ts";
import { usePanel } from "../panel.ts";
import { FailureMessage } from "../parts/messages.tsx";

/** What can be done with a task without opening it; each in one press once this is open. */
export function Quick(props: {
  task: TaskView;
  today: string;
  onDone: (view: TodayView, next: NextStep | null) => void;
  onMoved: (view: TodayView, day: string) => void;
  onNoted: (view: TodayView) => void;
}) {
  const { words, language, ask } = usePanel();
  const texts = quickTexts[language];
  const { task } = props;
  const [detail, setDetail] = useState<TaskDetail | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saving, setSaving] = useState(false);
  const [note, setNote] = useState(task.note);
  const [refused, setRefused] = useState<string | null>(null);

  useEffect(() => {
    let stale = false;
    void ask("task", task.id).then((answer) => {
      if (stale) return;
      if (answer.ok) setDetail(answer.value);
      else setFailure(answer.failure);
    });
    return () => {
      stale = true;
    };
  }, [ask, task.id]);

  const act = async (
    call: () => Promise<{ ok: true; value: TodayView } | { ok: false; failure: Failure }>,
    use: (view: TodayView) => void,
  ) => {
    setSaving(true);
    setFailure(null);
    const answer = await call();
    setSaving(false);
    if (answer.ok) use(answer.value);
    else setFailure(answer.failure);
  };
  const noted = note === task.note ? {} : { note };
  const finish = (answer: FinishAnswer, next: NextStep | null) =>
    void act(
      () => ask("finish", task.id, answer),
      (view) => props.onDone(view, next),
    );
  const outcome = (name: string) => {
    const chosen = detail?.outcomes.find((one) => one.name === name);
    if (chosen?.refused && task.lostReason === "") setRefused(name);
    else finish({ done: true, outcome: name, ...noted }, chosen?.next ?? null);
  };
  const tomorrow = daysAfter(props.today, 1);

  return (
    <div class="quick">
      {failure && <FailureMessage failure={failure} />}
      <div class="chips">
        <button
          type="button"
          class="button button-small button-main"
          disabled={saving}
          onClick={() => finish({ done: true, ...noted }, detail?.next ?? null)}
        >
          {words.task.done}
        </button>
        <button
          type="button"
          class="button button-small"
          disabled={saving}
          onClick={() =>
            void act(
              () => ask("reschedule", task.id, tomorrow),
              (view) => props.onMoved(view, tomorrow),
            )
          }
        >
          {texts.tomorrow}
        </button>
      </div>
      <fieldset class="chips">
        <legend class="muted">
          {refused === null ? (detail || failure ? texts.outcomes : texts.reading) : texts.why}
        </legend>
        {(refused === null ? (detail?.outcomes ?? []) : (detail?.lostReasons ?? []).map((name) => ({ name }))).map(
          ({ name }) => (
            <button
              key={name}
              type="button"
              class="button button-small"
              disabled={saving}
              onClick={() =>
                refused === null
                  ? outcome(name)
                  : finish({ done: true, outcome: refused, lostReason: name, ...noted }, null)
              }
            >
              {name}
            </button>
          ),
        )}
      </fieldset>
      <form
        class="row quick-note"
        onSubmit={(event) => {
          event.preventDefault();
          void act(() => ask("finish", task.id, { done: false, note }), props.onNoted);
        }}
      >
        <label class="stack">
          <span>{texts.note}</span>
          <input class="select" value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button button-small" disabled={saving || note === task.note}>
          {texts.save}
        </button>
      </form>
    </div>
  );
}
