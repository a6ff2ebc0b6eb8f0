import type { CardView } from "../../src/app/api.ts";
import type { ReportKey } from "../../src/reports/plan.ts";

/** Shapes for a report that is not built yet. */
const usual: { readonly [R in ReportKey]: readonly number[] } = {
  segments: [6, 4, 3, 1, 5, 6, 4, 2, 3, 5, 6, 3, 1, 2, 4, 3],
  funnel: [40, 33, 25, 18, 11, 8],
  hunters: [3, 4, 9, 2],
  farmers: [2, 6, 8, 1],
  monitor: [8, 5, 3, 2],
  base: [2, 3, 2, 1],
  doctor: [9, 6, 4, 3, 1],
};

/** Width and height of the picture within its frame. */
const WIDTH = 44;
const HEIGHT = 32;

/** The report in small: clients per cell of the matrix, deals per stage, tasks by status. */
export function Preview({ card }: { card: CardView }) {
  const known = card.preview.some((n) => n > 0);
  const numbers = known ? card.preview : usual[card.report];
  return (
    <svg class={known ? "preview" : "preview preview-pale"} viewBox="0 0 52 40" aria-hidden="true" focusable="false">
      <rect x=".5" y=".5" width="51" height="39" rx="3" class="draw-paper" />
      <g transform="translate(4 4)">
        {card.report === "segments" && <Matrix counts={numbers} />}
        {card.report === "funnel" && <Funnel counts={numbers} />}
        {(card.report === "hunters" || card.report === "farmers" || card.report === "base") && (
          <Tasks counts={numbers} />
        )}
        {(card.report === "doctor" || card.report === "monitor") && <Findings counts={numbers} />}
      </g>
    </svg>
  );
}

/** Four columns of interest; the more clients in a cell, the darker. */
function Matrix({ counts }: { counts: readonly number[] }) {
  const rows = Math.ceil(counts.length / 4);
  const most = Math.max(...counts);
  const height = HEIGHT / rows;
  return counts.map((count, i) => {
    const [x, y] = [(i % 4) * 11, Math.floor(i / 4) * height];
    const shade = count > 0 ? 0.2 + 0.8 * Math.sqrt(count / most) : 1;
    return (
      <rect
        key={`${x},${y}`}
        x={x + 0.6}
        y={y + 0.6}
        width="9.8"
        height={height - 1.2}
        rx="1"
        class={count > 0 ? "draw-now" : "draw-sunken"}
        opacity={shade}
      />
    );
  });
}

/** A bar per stage in the middle, the last one (won) in the accent. */
function Funnel({ counts }: { counts: readonly number[] }) {
  const most = Math.max(...counts);
  const height = HEIGHT / counts.length;
  return counts.map((count, i) => {
    const width = Math.max(1, (count / most) * WIDTH);
    const y = i * height;
    return (
      <rect
        key={y}
        x={(WIDTH - width) / 2}
        y={y + height * 0.1}
        width={width}
        height={height * 0.8}
        rx="1"
        class={i === counts.length - 1 ? "draw-now" : "draw-plan"}
      />
    );
  });
}

const statuses = ["overdue", "today", "future", "none"] as const;

/** A bar per status: overdue, today, future, without a next step. */
function Tasks({ counts }: { counts: readonly number[] }) {
  const most = Math.max(...counts);
  return statuses.map((status, i) => {
    const count = counts[i] ?? 0;
    return (
      <g key={status} transform={`translate(0 ${i * 8})`}>
        <circle cx="3" cy="4" r="2.4" class={`draw-dot-${status}`} />
        <rect x="9" y="2" height="4" rx="2" width={WIDTH - 9} class="draw-sunken" />
        {count > 0 && (
          <rect x="9" y="2" height="4" rx="2" width={4 + (count / most) * (WIDTH - 13)} class={`draw-bar-${status}`} />
        )}
      </g>
    );
  });
}

/** A bar per finding, the longest first. */
function Findings({ counts }: { counts: readonly number[] }) {
  const most = Math.max(...counts);
  return counts.map((count, i) => {
    const y = i * 6.5 + 1;
    return (
      <g key={y}>
        <circle cx="3" cy={y + 2} r="2" class="draw-dot-overdue" />
        <rect x="9" y={y} height="4" rx="2" width={4 + (count / most) * (WIDTH - 13)} class="draw-bar-none" />
      </g>
    );
  });
}
