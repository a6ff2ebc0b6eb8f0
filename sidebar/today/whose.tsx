import { useState } from "preact/hooks";
import type { Failure, TodayView } from "../../src/app/api.ts";
import { usePanel } from "../panel.ts";

/** Names travel as option values behind a mark, because "" is the person of tasks without a manager. */
const EVERYBODY = "all";
const codeOf = (name: string | null) => (name === null ? EVERYBODY : `=${name}`);

/** Whose tasks are shown; remembered for the user. */
export function Whose(props: {
  view: TodayView;
  onView: (view: TodayView) => void;
  onFailure: (failure: Failure | null) => void;
}) {
  const { words, ask } = usePanel();
  const { people, me } = props.view;
  const [asked, setAsked] = useState<{ readonly name: string | null } | null>(null);
  const choose = async (value: string) => {
    const name = value === EVERYBODY ? null : value.slice(1);
    setAsked({ name });
    const answer = await ask("iAm", name);
    setAsked(null);
    if (answer.ok) props.onView(answer.value);
    props.onFailure(answer.ok ? null : answer.failure);
  };
  if (people.length === 0) return null;
  const names = me !== null && !people.includes(me) ? [me, ...people] : people;
  return (
    <select
      class="select"
      aria-label={words.today.whose}
      value={codeOf(asked ? asked.name : me)}
      disabled={asked !== null}
      onChange={(event) => void choose(event.currentTarget.value)}
    >
      <option value={EVERYBODY}>{words.today.everybody}</option>
      {names.map((name) => (
        <option key={name} value={codeOf(name)}>
          {name || words.today.nobody}
        </option>
      ))}
    </select>
  );
}
