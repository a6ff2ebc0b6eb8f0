import type { TabView } from "../../src/app/api.ts";
import type { TableKind } from "../../src/model/types.ts";
import { keyOf } from "../answers.ts";
import { usePanel } from "../panel.ts";
import { Confidence } from "./confidence.tsx";
import { lettersOf } from "./layout-facts.tsx";

export const kinds = ["clients", "deals", "orders", "activities"] as const satisfies readonly TableKind[];

/** A tab of the team's: its name leads to its columns, the list beside says what it is. */
export function TabRow(props: {
  tab: TabView;
  disabled: boolean;
  onOpen: () => void;
  onKind: (kind: TableKind | null) => void;
}) {
  const { words } = usePanel();
  const { tab } = props;
  const name = tab.part === undefined ? tab.name : words.data.layout.side(lettersOf(tab.choices), tab.headerRow);
  return (
    <li class={tab.part === undefined ? "source" : "source source-side"}>
      <div>
        {tab.kind ? (
          <button
            type="button"
            class="link link-strong"
            id={`tab-${keyOf(tab).replace(" ", "-")}`}
            title={words.data.columnsOf(tab.part === undefined ? name : `${tab.name}, ${name}`)}
            onClick={props.onOpen}
          >
            {name}
          </button>
        ) : (
          <strong class="plain">{name}</strong>
        )}
        <div class="source-about">
          <span class="muted">{words.data.rows(tab.rows)}</span>
          <Confidence level={tab.confidence} />
        </div>
      </div>
      <select
        class="select"
        aria-label={words.data.kindOf(tab.part === undefined ? name : `${tab.name}, ${name}`)}
        value={tab.kind ?? ""}
        disabled={props.disabled}
        onChange={(event) => props.onKind(kinds.find((kind) => kind === event.currentTarget.value) ?? null)}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.data.kind[kind]}
          </option>
        ))}
        <option value="">{words.data.notUsed}</option>
      </select>
    </li>
  );
}
