import { useLayoutEffect, useRef } from "preact/hooks";
import type { TabView } from "../../src/app/api.ts";
import { usePanel } from "../panel.ts";

/** A list of a tab's columns by letter, heading and first value. `undefined`: nothing chosen yet; null: none of them. */
export function ColumnSelect(props: {
  id: string;
  choices: TabView["choices"];
  value: string | null | undefined;
  none: string;
  onChoose: (letter: string | null) => void;
  label?: string;
  /** Takes the focus when it appears. */
  arrive?: boolean;
}) {
  const { words } = usePanel();
  const select = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    if (props.arrive) select.current?.focus();
  }, [props.arrive]);
  const named = (choice: TabView["choices"][number]) =>
    [`${choice.column} · ${choice.header || words.data.noHeading}`, choice.samples[0]].filter(Boolean).join(" · ");
  return (
    <select
      ref={select}
      class="select"
      id={props.id}
      aria-label={props.label}
      value={props.value === undefined ? "?" : (props.value ?? "")}
      onChange={(event) => props.onChoose(event.currentTarget.value || null)}
    >
      {props.value === undefined && (
        <option value="?" disabled>
          {words.data.choose}
        </option>
      )}
      {props.choices.map((choice) => (
        <option key={choice.column} value={choice.column}>
          {named(choice)}
        </option>
      ))}
      <option value="">{props.none}</option>
    </select>
  );
}
