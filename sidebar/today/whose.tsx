import type { TodayView } from "../../src/app/api.ts";
import { usePanel } from "../panel.ts";

/** Names travel as option values behind a mark, because "" is the person of tasks without a manager. */
const EVERYBODY = "all";
const codeOf = (name: string | null) => (name === null ? EVERYBODY : `=${name}`);

/** Whose tasks are shown; remembered for the user. `asked` is the one just chosen. */
export function Whose(props: {
  view: TodayView;
  asked: { readonly name: string | null } | null;
  onChoose: (name: string | null) => void;
}) {
  const { words } = usePanel();
  const { people, me } = props.view;
  if (people.length === 0) return null;
  const names = me !== null && !people.includes(me) ? [me, ...people] : people;
  return (
    <select
      class="select"
      aria-label={words.today.whose}
      value={codeOf(props.asked ? props.asked.name : me)}
      disabled={props.asked !== null}
      onChange={({ currentTarget: { value } }) => props.onChoose(value === EVERYBODY ? null : value.slice(1))}
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
