import type { ComponentChildren } from "preact";
import type { GroupName } from "../groups.ts";
import { usePanel } from "../panel.ts";
import { Down, Forward, StatusShape } from "../parts/icons.tsx";

const shape = { overdue: "overdue", today: "today", soon: "future", later: "future", none: "none" } as const;

/** Tasks of one kind under their name and number; a folding group shows them on demand. */
export function Group(props: {
  name: GroupName;
  count: number;
  folds: boolean;
  unfolded: boolean;
  onToggle: () => void;
  children: ComponentChildren;
}) {
  const { words } = usePanel();
  const { name, folds, unfolded } = props;
  const head = (
    <>
      <span class={`status tone-${shape[name]}`}>
        <StatusShape status={shape[name]} />
        {words.today[name]}
      </span>
      <span class="count">{words.count(props.count)}</span>
    </>
  );
  return (
    <section aria-label={words.today[name]}>
      <h2 class="group">
        {folds ? (
          <button type="button" class="fold" aria-expanded={unfolded} onClick={props.onToggle}>
            {head}
            {unfolded ? <Down /> : <Forward />}
          </button>
        ) : (
          head
        )}
      </h2>
      {unfolded && <ul class="list">{props.children}</ul>}
    </section>
  );
}
