import type { TabView } from "../../src/app/api.ts";
import type { TableKind } from "../../src/model/types.ts";
import { usePanel } from "../panel.ts";
import { Confidence } from "./confidence.tsx";

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
  return (
    <li class="source">
      <div>
        {tab.kind ? (
          <button
            type="button"
            class="link link-strong"
            id={`tab-${tab.tabId}`}
            title={words.data.columnsOf(tab.name)}
            onClick={props.onOpen}
          >
            {tab.name}
          </button>
        ) : (
          <strong class="plain">{tab.name}</strong>
        )}
        <div class="source-about">
          <span class="muted">{words.data.rows(tab.rows)}</span>
          <Confidence level={tab.confidence} />
        </div>
      </div>
      <select
        class="select"
        aria-label={words.data.kindOf(tab.name)}
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
