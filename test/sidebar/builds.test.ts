import { type Builds, builder, type Ending } from "../../sidebar/builds.ts";
import type { Ask } from "../../sidebar/client.ts";
import type { Answer, Failure } from "../../src/app/api.ts";
import type { ReportKey } from "../../src/reports/plan.ts";

type Step = Answer<"build">;
const step = (report: ReportKey, done: number, total = 2): Step => ({
  ok: true,
  value: { report, done, total, finished: done === total, notes: done === total ? ["186 of 190 deals"] : [] },
});
const failure = (kind: Failure["kind"]): Step => ({
  ok: false,
  failure: { title: "Not built", text: "", untouched: "", at: null, kind },
});
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A builder whose steps the test answers by hand, and whose pauses it ends by hand. */
function bench() {
  const asked: { report: ReportKey; step: number; answer: (step: Step) => Promise<unknown> }[] = [];
  const states: Builds[] = [];
  const ended: [ReportKey, Ending["end"]][] = [];
  const pauses: (() => void)[] = [];
  const ask = ((_name: "build", report: ReportKey, index: number) =>
    new Promise<Step>((resolve) => {
      asked.push({
        report,
        step: index,
        answer: (given) => {
          resolve(given);
          return settle();
        },
      });
    })) as Ask;
  const line = builder(
    ask,
    (builds) => states.push(builds),
    async (report, ending) => void ended.push([report, ending.end]),
    () => new Promise((resolve) => pauses.push(resolve)),
  );
  return {
    line,
    asked,
    ended,
    pauses,
    now: () => states.at(-1)!,
    calls: () => asked.map((one) => `${one.report} ${one.step}`),
  };
}

test("a build asks for its steps one after the other and says how far it is", async () => {
  const { line, asked, now, calls, ended } = bench();
  line.start("funnel");
  expect(now().jobs.funnel).toMatchObject({ phase: "running", total: 0 });
  await asked[0]!.answer(step("funnel", 1));
  expect(now().jobs.funnel).toMatchObject({ phase: "running", done: 1, total: 2 });
  await asked[1]!.answer(step("funnel", 2));
  expect(calls()).toEqual(["funnel 0", "funnel 1"]);
  expect(now()).toEqual({ jobs: {}, endings: { funnel: { end: "built", notes: ["186 of 190 deals"] } } });
  expect(ended).toEqual([["funnel", "built"]]);
});

test("a report clicked twice is built once", async () => {
  const { line, asked, calls } = bench();
  line.start("funnel");
  line.start("funnel");
  await asked[0]!.answer(step("funnel", 2));
  expect(calls()).toEqual(["funnel 0"]);
});

test("builds stand in line: two at once would overwrite each other", async () => {
  const { line, asked, now, calls } = bench();
  line.start("segments");
  line.start("funnel");
  expect(now().jobs.funnel).toMatchObject({ phase: "queued" });
  expect(calls()).toEqual(["segments 0"]);
  await asked[0]!.answer(step("segments", 2));
  expect(calls()).toEqual(["segments 0", "funnel 0"]);
});

test("one that waits its turn can be taken out of the line and put in again", async () => {
  const { line, asked, now, calls } = bench();
  line.start("segments");
  line.start("funnel");
  line.stop("funnel");
  expect(now().jobs.funnel).toBeUndefined();
  line.start("funnel");
  await asked[0]!.answer(step("segments", 2));
  expect(calls()).toEqual(["segments 0", "funnel 0"]);
});

test("Stop lets the step under way finish and asks for no other", async () => {
  const { line, asked, now, calls } = bench();
  line.start("funnel");
  line.stop("funnel");
  expect(now().jobs.funnel).toMatchObject({ stopping: true });
  await asked[0]!.answer(step("funnel", 1));
  expect(calls()).toEqual(["funnel 0"]);
  expect(now()).toEqual({ jobs: {}, endings: { funnel: { end: "stopped" } } });
});

test("a build that finished while it was being stopped counts as built", async () => {
  const { line, asked, now } = bench();
  line.start("funnel");
  line.stop("funnel");
  await asked[0]!.answer(step("funnel", 2));
  expect(now().endings.funnel).toMatchObject({ end: "built" });
});

test("while another person builds, the same step is tried again until it goes through", async () => {
  const { line, asked, now, calls, pauses } = bench();
  line.start("funnel");
  await asked[0]!.answer(failure("busy"));
  expect(now().jobs.funnel).toMatchObject({ phase: "busy" });
  pauses[0]!();
  await settle();
  await asked[1]!.answer(step("funnel", 1));
  expect(now().jobs.funnel).toMatchObject({ phase: "running", done: 1 });
  expect(calls()).toEqual(["funnel 0", "funnel 0", "funnel 1"]);
});

test("“Do not wait” ends the waiting at once and leaves nothing to explain", async () => {
  const { line, asked, now, calls } = bench();
  line.start("funnel");
  await asked[0]!.answer(failure("busy"));
  line.stop("funnel");
  await settle();
  expect(now()).toEqual({ jobs: {}, endings: {} });
  line.start("funnel");
  expect(calls()).toEqual(["funnel 0", "funnel 0"]);
});

test("a failure is kept for its card, the next in line goes on, and a new start clears it", async () => {
  const { line, asked, now, calls } = bench();
  line.start("segments");
  line.start("funnel");
  await asked[0]!.answer(failure("data"));
  expect(now().endings.segments).toMatchObject({ end: "failed", failure: { title: "Not built" } });
  expect(calls()).toEqual(["segments 0", "funnel 0"]);
  line.start("segments");
  expect(now().endings.segments).toBeUndefined();
});
