import { usePanel } from "./panel.ts";
import { Lock, Question } from "./parts/icons.tsx";
import { Screen, Title } from "./parts/screen.tsx";

/** Set by the build; the tests of the panel run without it. */
declare const WITH_MAIL: boolean;
const withMail = typeof WITH_MAIL !== "undefined" && WITH_MAIL;

const matrix = [
  ["now", "now", "nurture", "nurture"],
  ["now", "now", "nurture", "nurture"],
  ["plan", "plan", "nurture", "nurture"],
  ["plan", "plan", "nurture", "stop"],
].flatMap((actions, row) => actions.map((action, column) => ({ action, x: 106 + column * 18.5, y: 9 + row * 18.8 })));
const typed = [
  [6, 30, 14],
  [6, 45, 16],
  [6, 60, 12],
  [6, 75, 15],
  [33, 30, 14],
  [33, 60, 10],
  [59, 45, 13],
  [59, 75, 9],
] as const;
const lists = [
  [0, 30, 18],
  [26, 22, 26],
  [52, 26, 14],
] as const;

/** A list becomes a matrix becomes tasks. */
const Hero = () => (
  <svg class="hero" viewBox="0 0 268 92" aria-hidden="true" focusable="false">
    <rect x="1" y="9" width="78" height="74" rx="4" class="draw-paper" />
    <path d="M1 25h78M1 40h78M1 55h78M1 70h78M27 9v74M53 9v74" class="draw-hair" />
    <rect x="1" y="9" width="78" height="16" rx="4" class="draw-sunken" />
    {typed.map(([x, y, width]) => (
      <rect key={`${x},${y}`} x={x} y={y} width={width} height="4" rx="2" class="draw-text-light" />
    ))}
    <path d="M86 46h12m-4-4 4 4-4 4M184 46h12m-4-4 4 4-4 4" class="draw-arrow" />
    {matrix.map(({ action, x, y }) => (
      <rect key={`${x},${y}`} x={x} y={y} width="16.5" height="16.8" rx="2" class={`draw-${action}`} />
    ))}
    <g transform="translate(204 9)">
      {lists.map(([y, client, step]) => (
        <g key={y}>
          <rect y={y} width="63" height="22" rx="4" class="draw-paper" />
          <rect x="24" y={y + 6} width={client} height="4" rx="2" class="draw-text" />
          <rect x="24" y={y + 13} width={step} height="3" rx="1.5" class="draw-sunken" />
        </g>
      ))}
      <path d="M12 5.5 17.5 15.5H6.5Z" class="draw-overdue" />
      <circle cx="12" cy="37" r="4.6" class="draw-now" />
      <circle cx="12" cy="63" r="4" class="draw-ring" />
    </g>
  </svg>
);

/** What the product does, before anything was confirmed or built. */
export function FirstRun() {
  const { words, go } = usePanel();
  const { title, lead, use, useMore, privacy, privacyMail, accounts } = words.firstRun;
  return (
    <Screen>
      <Hero />
      <Title>{title}</Title>
      <p class="lead">{lead}</p>
      <button type="button" class="pick" onClick={() => go("data")}>
        <strong>{use}</strong>
        <span>{useMore}</span>
      </button>
      <p class="note">
        <Lock />
        <span>{withMail ? privacyMail : privacy}</span>
      </p>
      <p class="note">
        <Question />
        <span>{accounts}</span>
      </p>
    </Screen>
  );
}
