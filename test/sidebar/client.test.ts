import { client, type Runner } from "../../sidebar/client.ts";
import { sidebarWords } from "../../src/messages/sidebar.ts";

type Handler = (value: unknown) => void;
const words = sidebarWords("en").trouble;

/** A runner that keeps what was sent and lets the test answer. */
function scripted(send: () => void = () => {}) {
  const sent: { name: string; args: readonly unknown[]; succeed: Handler; fail: Handler }[] = [];
  const runner = (succeed: Handler, fail: Handler): Runner => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    sidebarCall: (name, args) => {
      send();
      sent.push({ name, args, succeed, fail });
    },
  });
  const nothing = () => {};
  return {
    sent,
    ask: client(
      () => runner(nothing, nothing),
      () => words,
    ),
  };
}

const cards = { ok: true, value: [] };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("an answer of the script arrives as it is", async () => {
  const { ask, sent } = scripted();
  const answer = ask("cards");
  sent[0]!.succeed(cards);
  expect(await answer).toBe(cards);
  expect(sent[0]).toMatchObject({ name: "cards", args: [] });
});

test("two clicks are one call, and a click after the answer is another", async () => {
  const { ask, sent } = scripted();
  const [first, second] = [ask("build", "funnel", 0), ask("build", "funnel", 0)];
  expect(sent).toHaveLength(1);
  sent[0]!.succeed(cards);
  expect(await first).toBe(await second);
  void ask("build", "funnel", 0);
  expect(sent).toHaveLength(2);
});

test("different questions are asked side by side", () => {
  const { ask, sent } = scripted();
  void ask("build", "funnel", 0);
  void ask("build", "funnel", 1);
  expect(sent).toHaveLength(2);
});

// Facts C4, C6, C7: what can go wrong on the way, and what the user is told.
test("an argument that cannot travel throws at once; the user hears that nothing was sent", async () => {
  const { ask } = scripted(() => {
    throw new Error("Failed due to illegal value in property: 0");
  });
  expect(await ask("today")).toMatchObject({ ok: false, failure: words.notSent });
});

test("D19: a refused call tells of several accounts and the menu", async () => {
  const { ask, sent } = scripted();
  const answer = ask("today");
  sent[0]!.fail(new Error("PERMISSION_DENIED"));
  expect(await answer).toMatchObject({
    ok: false,
    failure: { text: `Google says: “PERMISSION_DENIED”\n${words.refused.text}`, untouched: words.onlyRead },
  });
});

test.each([null, undefined, "text", {}, { ok: true }, { ok: false }])(
  "an answer that is not one (%p) is a failure in words",
  async (value) => {
    const { ask, sent } = scripted();
    const answer = ask("today");
    sent[0]!.succeed(value);
    expect(await answer).toMatchObject({ ok: false, failure: { ...words.empty, untouched: words.onlyRead } });
  },
);

test("no answer for two minutes ends the waiting; the late answer is dropped", async () => {
  const { ask, sent } = scripted();
  const answer = ask("today");
  jest.advanceTimersByTime(120_000);
  expect(await answer).toMatchObject({ ok: false, failure: { ...words.silent, untouched: words.onlyRead } });
  sent[0]!.succeed(cards);
  expect(await answer).toMatchObject({ ok: false });
});

test("a build may take the six minutes that Google gives it", async () => {
  const { ask, sent } = scripted();
  const answer = ask("build", "funnel", 0);
  jest.advanceTimersByTime(360_000);
  sent[0]!.succeed(cards);
  expect(await answer).toBe(cards);
});

test("what is read after a change was asked or made is not joined to a reading from before", () => {
  const { ask, sent } = scripted();
  void ask("today");
  void ask("finish", "t1", { done: true });
  void ask("today");
  void ask("today");
  expect(sent.map(({ name }) => name)).toEqual(["today", "finish", "today"]);
});

test("changes that were under way at one time are told once all are over, one after the other is not", async () => {
  const { ask, sent } = scripted();
  const told = jest.fn();
  ask.tangled = told;
  const [first, second] = [ask("undo", "t1"), ask("undo", "t2")];
  sent[1]!.succeed(cards);
  await second;
  jest.advanceTimersByTime(1);
  expect(told).not.toHaveBeenCalled();
  sent[0]!.succeed(cards);
  await first;
  jest.advanceTimersByTime(1);
  expect(told).toHaveBeenCalledTimes(1);
  const third = ask("undo", "t3");
  sent[2]!.succeed(cards);
  await third;
  jest.advanceTimersByTime(1);
  expect(told).toHaveBeenCalledTimes(1);
});
