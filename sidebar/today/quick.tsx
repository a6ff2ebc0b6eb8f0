import { useEffect, useState } from "preact/hooks";
import type { FinishAnswer, NextStep, TaskDetail, TaskView, TodayView } from "../../src/app/api.ts";
import { quickTexts } from "../../src/messages/quick.ts";
import { useDoing } from "../doing.ts";
import { daysAfter } from "../format.ts";
import { usePanel } from "../panel.ts";
import { Await } from "../parts/await.tsx";
import { FailureMessage } from "../parts/messages.tsx";
import { useRemote } from "../remote.ts";
import { useNote } from "./typed-note.ts";

/** What can be done with a task without opening it; each in one press once this is open. */
export function Quick(props: {
  task: TaskView;
  today: string;
  onDone: (view: TodayView, next: NextStep | null) => void;
  onMoved: (view: TodayView, day: string) => void;
  onNoted: (view: TodayView) => void;
  /** Closes it, with the task in its place or gone. */
  onClose: () => void;
  onLeft: () => void;
}) {
  const { words, language, ask } = usePanel();
  const texts = quickTexts[language];
  const { task } = props;
  const loader = useRemote<TaskDetail>(() => ask("task", task.id));
  const detail = loader.remote.state === "here" ? loader.remote.value : null;
  const { now, failed, action } = useDoing();
  const saving = now !== "";
  const { note, type, forget } = useNote(task.id, task.note);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => void loader.load(), []);

  const what = (press: string) => words.build.of(press, task.client || task.deal);
  const finish = action("finish", (answer: FinishAnswer, next: NextStep | null) => ({
    what: what(answer.outcome ?? words.task.done),
    ask: () => ask("finish", task.id, { ...answer, ...(note === task.note ? {} : { note }) }),
    use: (view) => {
      forget();
      props.onDone(view, next);
    },
    leave: props.onLeft,
  }));
  const move = action("move", (day: string) => ({
    what: what(texts.tomorrow),
    ask: () => ask("reschedule", task.id, day),
    use: (view) => props.onMoved(view, day),
    leave: props.onLeft,
  }));
  const saveNote = action("note", () => ({
    what: what(texts.note),
    ask: () => ask("finish", task.id, { done: false, note }),
    use: (view) => {
      forget();
      props.onNoted(view);
    },
    leave: props.onClose,
  }));
  const outcome = (name: string) => {
    const chosen = detail?.outcomes.find((one) => one.name === name);
    if (chosen?.refused && task.lostReason === "") setRefused(name);
    else finish({ done: true, outcome: name }, chosen?.next ?? null);
  };

  return (
    <div class="quick">
      {failed && <FailureMessage {...failed} />}
      <div class="chips">
        <button
          type="button"
          class="button button-small button-main"
          aria-disabled={saving}
          onClick={() => finish({ done: true }, detail?.next ?? null)}
        >
          {words.task.done}
        </button>
        <button
          type="button"
          class="button button-small"
          aria-disabled={saving}
          onClick={() => move(daysAfter(props.today, 1))}
        >
          {texts.tomorrow}
        </button>
      </div>
      {!detail && <Await loader={loader} text={texts.reading} />}
      {detail && (
        <fieldset class="chips">
          <legend class="muted">{refused === null ? texts.outcomes : texts.why}</legend>
          {(refused === null ? detail.outcomes : detail.lostReasons.map((name) => ({ name }))).map(({ name }) => (
            <button
              key={name}
              type="button"
              class="button button-small"
              aria-disabled={saving}
              onClick={() =>
                refused === null ? outcome(name) : finish({ done: true, outcome: refused, lostReason: name }, null)
              }
            >
              {name}
            </button>
          ))}
        </fieldset>
      )}
      <form
        class="row quick-note"
        onSubmit={(event) => {
          event.preventDefault();
          saveNote();
        }}
      >
        <label class="stack">
          <span>{texts.note}</span>
          <input class="select" value={note} readOnly={saving} onInput={(event) => type(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button button-small" disabled={note === task.note} aria-disabled={saving}>
          {texts.save}
        </button>
      </form>
    </div>
  );
}
