import type { Job } from "../builds.ts";
import { usePanel } from "../panel.ts";

/** A build under way: steps done, a bar, Stop. Shown after a second, so that quick builds do not flicker. */
export function Progress({ job, report, onStop }: { job: Job; report: string; onStop: () => void }) {
  const { words } = usePanel();
  const { done, total, phase, stopping } = job;
  const text = stopping
    ? words.build.stopping
    : phase === "queued"
      ? words.build.queued
      : total > 0
        ? words.build.step(done, total)
        : words.build.building;
  return (
    <div class={phase === "queued" ? "progress" : "progress progress-late"}>
      <p class="muted">{text}</p>
      <div class="row row-bar">
        <progress
          class="bar"
          aria-label={words.build.of(words.build.building, report)}
          {...(total > 0 ? { max: total, value: done } : {})}
        />
        <button
          type="button"
          class="button button-quiet"
          disabled={stopping}
          aria-label={words.build.of(words.build.stop, report)}
          onClick={onStop}
        >
          {words.build.stop}
        </button>
      </div>
    </div>
  );
}
