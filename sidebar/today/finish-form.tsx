import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FinishAnswer, TaskDetail, TaskView, TodayView } from "../../src/app/api.ts";
import { finishTexts } from "../../src/messages/finish.ts";
import { useDoing } from "../doing.ts";
import { weekDay } from "../format.ts";
import { usePanel } from "../panel.ts";
import { FailureMessage } from "../parts/messages.tsx";
import { LaterMenu } from "./later-menu.tsx";
import { useNote } from "./typed-note.ts";

/** How the task ended: outcome, the reason when it is a refusal, a note; Done, or another day. */
export function FinishForm(props: {
  task: TaskView;
  detail: TaskDetail;
  today: string;
  onDone: (view: TodayView, next: TaskDetail["next"]) => void;
  onMoved: (view: TodayView, day: string) => void;
  onLeft: () => void;
}) {
  const { words, language, ask } = usePanel();
  const { task, detail } = props;
  const [outcome, setOutcome] = useState(detail.outcome);
  const [lostReason, setLostReason] = useState(detail.lostReason);
  const [unsaid, setUnsaid] = useState(false);
  const { note, type, forget } = useNote(task.id, detail.note);
  const [noting, setNoting] = useState(note !== "");
  const [later, setLater] = useState(false);
  const { now, failed, action } = useDoing();
  const saving = now !== "";
  const laterButton = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const wasLater = useRef(false);
  useLayoutEffect(() => {
    if (wasLater.current && !later) laterButton.current?.focus();
    wasLater.current = later;
  }, [later]);
  const chosen = detail.outcomes.find(({ name }) => name === outcome);
  const refused = chosen?.refused ?? false;
  const next = chosen ? chosen.next : detail.next;

  const what = (press: string) => words.build.of(press, task.client || task.deal);
  const send = action("finish", () => {
    const written: FinishAnswer = {
      done: true,
      ...(outcome === detail.outcome ? {} : { outcome }),
      ...(refused && lostReason !== detail.lostReason ? { lostReason } : {}),
      ...(note === detail.note ? {} : { note }),
    };
    return {
      what: what(words.task.done),
      ask: () => ask("finish", task.id, written),
      use: (view) => {
        forget();
        props.onDone(view, next);
      },
      leave: props.onLeft,
    };
  });
  const finish = () => {
    if (!refused || lostReason.trim() !== "") return send();
    setUnsaid(true);
    form.current?.querySelector<HTMLElement>(".reason .select")?.focus();
  };

  const move = action("move", (day: string) => ({
    what: what(words.task.later),
    ask: () => ask("reschedule", task.id, day),
    use: (view) => props.onMoved(view, day),
    leave: props.onLeft,
  }));

  if (later)
    return (
      <LaterMenu today={props.today} saving={saving} failed={failed} onMove={move} onClose={() => setLater(false)} />
    );
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      {failed && <FailureMessage {...failed} />}
      <Choice
        label={words.task.outcome}
        value={outcome}
        options={detail.outcomes.map(({ name }) => name)}
        onChoose={setOutcome}
      />
      {refused && (
        <Choice
          label={words.task.reason}
          value={lostReason}
          options={detail.lostReasons}
          required
          missing={unsaid && lostReason.trim() === "" ? finishTexts[language].required : ""}
          onChoose={setLostReason}
        />
      )}
      {noting ? (
        <label class="field">
          <span>{words.task.note}</span>
          <textarea
            class="select"
            rows={2}
            value={note}
            readOnly={saving}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </label>
      ) : (
        <button type="button" class="link" onClick={() => setNoting(true)}>
          {words.task.addNote}
        </button>
      )}
      {!refused && (
        <p class="hint">{next ? words.task.next(next.step, weekDay(next.due, language)) : words.task.nothingNext}</p>
      )}
      <div class="row row-foot">
        <button type="submit" class="button button-main" aria-disabled={saving}>
          {saving ? words.saving : words.task.done}
        </button>
        <button
          type="button"
          class="button"
          ref={laterButton}
          aria-disabled={saving}
          onClick={() => saving || setLater(true)}
        >
          {words.task.later}
        </button>
      </div>
    </form>
  );
}

function Choice(props: {
  label: string;
  value: string;
  options: readonly string[];
  required?: boolean;
  /** What to say under the field when it has to be filled. */
  missing?: string;
  onChoose: (value: string) => void;
}) {
  const { words } = usePanel();
  const { label, value, options, required = false, missing = "", onChoose } = props;
  const known = value === "" || options.includes(value);
  const id = useId();
  const about = {
    id,
    class: "select",
    value,
    "aria-required": required,
    "aria-invalid": missing !== "",
    "aria-describedby": missing ? `${id}-missing` : undefined,
  } as const;
  return (
    <>
      <label class={required ? "field reason" : "field"} htmlFor={id}>
        <span>{label}</span>
        {options.length === 0 ? (
          <input {...about} onInput={(event) => onChoose(event.currentTarget.value)} />
        ) : (
          <select {...about} onChange={(event) => onChoose(event.currentTarget.value)}>
            <option value="">{words.task.choose}</option>
            {!known && <option value={value}>{value}</option>}
            {options.map((option) => (
              <option key={option} value={option}>
                {option}
              </option>
            ))}
          </select>
        )}
      </label>
      {missing && (
        <p class="missing" id={`${id}-missing`} role="alert">
          {missing}
        </p>
      )}
    </>
  );
}
