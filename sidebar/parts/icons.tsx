import type { ComponentChildren } from "preact";
import type { TaskStatus } from "../../src/app/api.ts";

/** A small drawing beside a word. Never alone: a screen reader does not see it. */
function Icon({ children, tone = "" }: { children: ComponentChildren; tone?: string }) {
  return (
    <svg class={`icon ${tone}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const line = { fill: "none", stroke: "currentColor", "stroke-linecap": "round", "stroke-linejoin": "round" } as const;

export const Alert = () => (
  <Icon>
    <path d="M8 1.8 15 14H1Z" fill="currentColor" />
    <path d="M8 6v3.6M8 11.6v.6" stroke="#fff" stroke-width="1.6" stroke-linecap="round" />
  </Icon>
);

export const Lock = () => (
  <Icon>
    <rect x="3.2" y="7" width="9.6" height="6.8" rx="1.4" {...line} stroke-width="1.5" />
    <path d="M5.4 7V5a2.6 2.6 0 0 1 5.2 0v2" {...line} stroke-width="1.5" />
  </Icon>
);

export const Question = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.6" {...line} stroke-width="1.5" />
    <path d="M6.2 6.4a1.9 1.9 0 1 1 2.7 1.7c-.6.3-.9.6-.9 1.2M8 11.3v.3" {...line} stroke-width="1.5" />
  </Icon>
);

export const Clock = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.4" {...line} stroke-width="1.5" />
    <path d="M8 4.4V8l2.4 1.6" {...line} stroke-width="1.5" />
  </Icon>
);

export const Info = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.4" {...line} stroke-width="1.5" />
    <path d="M8 7.4v3.8M8 4.8v.2" {...line} stroke-width="1.7" />
  </Icon>
);

export const Tick = () => (
  <Icon>
    <path d="m3 8.5 3.2 3.2L13 4.8" {...line} stroke-width="2" />
  </Icon>
);

export const Back = () => (
  <Icon>
    <path d="M10 3 5 8l5 5" {...line} stroke-width="1.8" />
  </Icon>
);

export const Forward = () => (
  <Icon>
    <path d="m6 3 5 5-5 5" {...line} stroke-width="1.8" />
  </Icon>
);

export const Down = () => (
  <Icon>
    <path d="m3 6 5 5 5-5" {...line} stroke-width="1.8" />
  </Icon>
);

/** The shape of a task's status: triangle, full circle, empty circle, broken circle, tick. */
export function StatusShape({ status }: { status: TaskStatus }) {
  const tone = `tone-${status}`;
  if (status === "overdue")
    return (
      <Icon tone={tone}>
        <path d="M8 1.8 15 14H1Z" fill="currentColor" />
        <path d="M8 6v3.6M8 11.6v.6" stroke="#fff" stroke-width="1.6" stroke-linecap="round" />
      </Icon>
    );
  if (status === "done")
    return (
      <Icon tone={tone}>
        <path d="m3 8.5 3.2 3.2L13 4.8" {...line} stroke-width="2" />
      </Icon>
    );
  return (
    <Icon tone={tone}>
      {status === "today" && <circle cx="8" cy="8" r="5.5" fill="currentColor" />}
      {status === "future" && <circle cx="8" cy="8" r="4.8" {...line} stroke-width="1.6" />}
      {status === "none" && <circle cx="8" cy="8" r="5" {...line} stroke-width="1.8" stroke-dasharray="2.6 2.6" />}
    </Icon>
  );
}
