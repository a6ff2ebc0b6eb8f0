import type { Failure } from "../src/app/api.ts";
import type { ReportKey } from "../src/reports/plan.ts";
import type { Ask } from "./client.ts";

/** A build under way, asked for and waiting its turn, or waiting for another person's. */
export interface Job {
  readonly phase: "queued" | "running" | "busy";
  readonly done: number;
  /** 0 until the first step has answered. */
  readonly total: number;
  readonly stopping: boolean;
}

/** How the last build of a report ended. */
export type Ending =
  | { readonly end: "built"; readonly notes: readonly string[] }
  | { readonly end: "failed"; readonly failure: Failure }
  | { readonly end: "stopped" };

export interface Builds {
  readonly jobs: { readonly [R in ReportKey]?: Job };
  readonly endings: { readonly [R in ReportKey]?: Ending };
}

export interface Builder {
  start(report: ReportKey): void;
  /** Asks for no further step; the one under way is finished. A build that waits is given up at once. */
  stop(report: ReportKey): void;
}

/** Milliseconds between two tries while another person builds. */
const RETRY = 4000;

/**
 * Runs builds one after the other, step by step. Each report is in the line once, whatever is clicked. `changed` gets
 * every new state; `ended` may bring news of the report before its card says how it ended; `pause` waits milliseconds.
 */
export function builder(
  ask: Ask,
  changed: (builds: Builds) => void,
  ended: (report: ReportKey, ending: Ending) => Promise<void>,
  pause: (milliseconds: number) => Promise<void>,
): Builder {
  let builds: Builds = { jobs: {}, endings: {} };
  const line: ReportKey[] = [];
  let wake = () => {};

  const update = (report: ReportKey, job: Job | undefined, ending?: Ending) => {
    const { [report]: _job, ...jobs } = builds.jobs;
    const { [report]: _ending, ...endings } = builds.endings;
    builds = {
      jobs: job ? { ...jobs, [report]: job } : jobs,
      endings: ending ? { ...endings, [report]: ending } : endings,
    };
    changed(builds);
  };

  const run = async (report: ReportKey, first: Job): Promise<Ending | undefined> => {
    let job = first;
    for (let step = 0; ; ) {
      const answer = await ask("build", report, step);
      job = builds.jobs[report] ?? job;
      if (answer.ok) {
        const { done, total, finished, notes } = answer.value;
        if (finished) return { end: "built", notes };
        step += 1;
        job = { ...job, phase: "running", done, total };
      } else if (answer.failure.kind === "busy") job = { ...job, phase: "busy" };
      else return { end: "failed", failure: answer.failure };

      update(report, job);
      if (job.phase === "busy" && !job.stopping)
        await Promise.race([
          pause(RETRY),
          new Promise<void>((resolve) => {
            wake = resolve;
          }),
        ]);
      if (builds.jobs[report]?.stopping) return step > 0 ? { end: "stopped" } : undefined;
    }
  };

  const next = async () => {
    for (let report = line[0]; report; report = line[0]) {
      const job: Job = { phase: "running", done: 0, total: 0, stopping: false };
      update(report, job);
      const ending = await run(report, job);
      if (ending) await ended(report, ending);
      line.shift();
      update(report, undefined, ending);
    }
  };

  return {
    start(report) {
      if (builds.jobs[report]) return;
      update(report, { phase: "queued", done: 0, total: 0, stopping: false });
      line.push(report);
      if (line.length === 1) void next();
    },
    stop(report) {
      const job = builds.jobs[report];
      if (job?.phase === "queued") {
        line.splice(line.indexOf(report), 1);
        update(report, undefined);
      } else if (job) {
        update(report, { ...job, stopping: true });
        wake();
      }
    },
  };
}
