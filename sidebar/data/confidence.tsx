import type { Confidence as Level } from "../../src/model/types.ts";
import { usePanel } from "../panel.ts";

const bars = { sure: 3, likely: 2, unsure: 1 };

/** How sure the detector is: three bars and a word. `found` false says that there is no column at all. */
export function Confidence({ level, found = true }: { level: Level; found?: boolean }) {
  const { words } = usePanel();
  const full = found ? bars[level] : 0;
  return (
    <span class={`confidence confidence-${found ? level : "unsure"}`}>
      <svg viewBox="0 0 22 10" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((i) => (
          <rect
            key={i}
            x={i * 8}
            y={6 - i * 3}
            width="6"
            height={4 + i * 3}
            rx="1"
            class={i < full ? "draw-current" : "draw-line"}
          />
        ))}
      </svg>
      {found ? words.data.confidence[level] : words.data.notFound}
    </span>
  );
}
