import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Doing } from "../doing.ts";
import { daysAfter, weekDay } from "../format.ts";
import { usePanel } from "../panel.ts";
import { FailureMessage } from "../parts/messages.tsx";

/** Another day for a task: tomorrow, in three days, in a week, or any. Esc closes it. */
export function LaterMenu(props: {
  today: string;
  saving: boolean;
  failed: Doing["failed"];
  onMove: (day: string) => void;
  onClose: () => void;
}) {
  const { words, language } = usePanel();
  const { today, saving } = props;
  const [day, setDay] = useState("");
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const quick = [
    { days: 1, text: words.task.tomorrow },
    { days: 3, text: (to: string) => words.task.inDays(3, to) },
    { days: 7, text: words.task.inWeek },
  ];
  return (
    <fieldset
      class="later"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        props.onClose();
      }}
    >
      <legend class="head">{saving ? words.saving : words.task.laterTo}</legend>
      {props.failed && <FailureMessage {...props.failed} />}
      {quick.map(({ days, text }, i) => {
        const to = daysAfter(today, days);
        return (
          <button
            key={days}
            type="button"
            class="button"
            ref={i === 0 ? first : null}
            aria-disabled={saving}
            onClick={() => props.onMove(to)}
          >
            {text(weekDay(to, language))}
          </button>
        );
      })}
      <form
        class="row later-day"
        onSubmit={(event) => {
          event.preventDefault();
          if (day) props.onMove(day);
        }}
      >
        <label class="stack">
          <span>{words.task.anotherDay}</span>
          <input
            type="date"
            class="select"
            min={daysAfter(today, 1)}
            value={day}
            required
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" aria-disabled={saving}>
          {words.task.move}
        </button>
      </form>
      <button type="button" class="button button-quiet" aria-disabled={saving} onClick={props.onClose}>
        {words.data.cancel}
      </button>
    </fieldset>
  );
}
