import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Failure, TaskDetail, TaskView, TodayView } from "../../src/app/api.ts";
import { weekDay } from "../format.ts";
import { usePanel } from "../panel.ts";
import { FailureMessage } from "../parts/messages.tsx";
import { LaterMenu } from "./later-menu.tsx";

/** How the task ended: outcome, the reason when it is a refusal, a note; Done, or another day. */
export function FinishForm(props: {
  task: TaskView;
  detail: TaskDetail;
  today: string;
  onDone: (view: TodayView, next: TaskDetail["next"]) => void;
  onMoved: (view: TodayView, day: string) => void;
}) {
  const { words, language, ask } = usePanel();
  const { task, detail } = props;
  const [outcome, setOutcome] = useState(detail.outcome);
  const [lostReason, setLostReason] = useState("");
  const [note, setNote] = useState(detail.note);
  const [noting, setNoting] = useState(detail.note !== "");
  const [later, setLater] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const laterButton = useRef<HTMLButtonElement>(null);
  const wasLater = useRef(false);
  useLayoutEffect(() => {
    if (wasLater.current && !later) laterButton.current?.focus();
    wasLater.current = later;
  }, [later]);
  const chosen = detail.outcomes.find(({ name }) => name === outcome);
  const refused = chosen?.refused ?? false;
  const next = chosen ? chosen.next : detail.next;

  const finish = async () => {
    setSaving(true);
    setFailure(null);
    const reason = refused ? lostReason : "";
    const answer = await ask("finish", task.id, { done: true, outcome, lostReason: reason, note });
    setSaving(false);
    if (answer.ok) props.onDone(answer.value, next);
    else setFailure(answer.failure);
  };

  const move = async (day: string) => {
    setSaving(true);
    setFailure(null);
    const answer = await ask("reschedule", task.id, day);
    setSaving(false);
    if (answer.ok) props.onMoved(answer.value, day);
    else setFailure(answer.failure);
  };

  if (later)
    return (
      <LaterMenu
        today={props.today}
        saving={saving}
        failure={failure}
        onMove={(day) => void move(day)}
        onClose={() => setLater(false)}
      />
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
    >
      {failure && <FailureMessage failure={failure} />}
      <Choice
        label={words.task.outcome}
        value={outcome}
        options={detail.outcomes.map(({ name }) => name)}
        onChoose={setOutcome}
      />
      {refused && (
        <Choice label={words.task.reason} value={lostReason} options={detail.lostReasons} onChoose={setLostReason} />
      )}
      {noting ? (
        <label class="field">
          <span>{words.task.note}</span>
          <textarea class="select" rows={2} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
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
        <button type="submit" class="button button-main" disabled={saving}>
          {saving ? words.saving : words.task.done}
        </button>
        <button type="button" class="button" ref={laterButton} disabled={saving} onClick={() => setLater(true)}>
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
  onChoose: (value: string) => void;
}) {
  const { words } = usePanel();
  const known = props.value === "" || props.options.includes(props.value);
  return (
    <label class="field">
      <span>{props.label}</span>
      <select class="select" value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <option value="">{words.task.choose}</option>
        {!known && <option value={props.value}>{props.value}</option>}
        {props.options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
}
