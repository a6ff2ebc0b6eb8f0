import { type Ask, client, type Runner } from "../../sidebar/client.ts";
import type { Api, TabAnswer } from "../../src/app/api.ts";
import { sidebarWords } from "../../src/messages/sidebar.ts";
import { googleFor } from "../../workbench/host/bridge/google.ts";
import type { Workbench } from "../../workbench/host/workbench.ts";
import { bench } from "../workbench/host/bench.ts";
import { installed } from "../workbench/host/installed.ts";

const words = sidebarWords("en").trouble;
const nothing = () => {};

/** The panel's client over the workbench's bridge, as Google's page has it. `delays`: milliseconds before each call is served, in turn. */
function over(workbench: Workbench, delays: readonly number[] = []): { ask: Ask; most: () => number } {
  const left = [...delays];
  let open = 0;
  let most = 0;
  const { run } = googleFor({
    functions: workbench.functions,
    send: (name, args) => workbench.call(name, args),
    close: nothing,
    setHeight: nothing,
    setWidth: nothing,
    uncaught: nothing,
    delay: async () => {
      most = Math.max(most, ++open);
      await new Promise((done) => setTimeout(done, left.shift() ?? 1));
      open--;
    },
  }).script;
  return {
    ask: client(
      () => run as unknown as Runner,
      () => words,
    ),
    most: () => most,
  };
}

/** The shipped script in a workbook with one table. */
const shipped = () => {
  const rows = [
    ["Deal", "Stage"],
    ["Oven", "Offer"],
  ];
  return installed([{ name: "Deals", rows }]).workbench;
};
/** A script that answers every question with `body`. */
const scripted = (body: string) => bench(`function sidebarCall(name, args) { ${body} }`).workbench;

test("C4: answers that come in the reverse order reach the question they belong to", async () => {
  const { ask } = over(shipped(), [60, 30, 1]);
  const order: string[] = [];
  const note = async <K extends keyof Api>(name: K, answer: ReturnType<typeof ask<K>>) => {
    const given = await answer;
    order.push(name);
    return given;
  };
  const [cards, method, today] = await Promise.all([
    note("cards", ask("cards")),
    note("method", ask("method")),
    note("today", ask("today")),
  ]);
  expect(order).toEqual(["today", "method", "cards"]);
  expect(cards).toMatchObject({
    ok: true,
    value: expect.arrayContaining([expect.objectContaining({ report: "funnel" })]),
  });
  expect(method).toMatchObject({
    ok: true,
    value: expect.arrayContaining([expect.objectContaining({ tab: "rules" })]),
  });
  expect(today).toMatchObject({ ok: true, value: { built: false, tasks: [] } });
});

test("C4: of twenty-five questions at once ten are under way, and each gets its own answer", async () => {
  const { ask, most } = over(scripted("return { ok: true, value: args[0] };"));
  const ids = Array.from({ length: 25 }, (_, i) => `t${i}`);
  const answers = await Promise.all(ids.map((id) => ask("task", id)));
  expect(answers).toEqual(ids.map((id) => ({ ok: true, value: id })));
  expect(most()).toBe(10);
});

test("C5: what is asked and answered are copies: neither side sees what the other changes afterwards", async () => {
  const { ask } = over(scripted("args[0][0].columns.client = 'Z'; return { ok: true, value: args[0] };"));
  const answer: { -readonly [K in keyof TabAnswer]: TabAnswer[K] } = {
    tabId: 1,
    kind: "deals",
    columns: { client: "A" },
  };
  const asked = ask("confirm", [answer]);
  answer.kind = "orders";
  expect(await asked).toEqual({ ok: true, value: [{ tabId: 1, kind: "deals", columns: { client: "Z" } }] });
  expect(answer).toEqual({ tabId: 1, kind: "orders", columns: { client: "A" } });
});

test("C6: an argument that cannot travel is told as not sent, and nothing was", async () => {
  const { workbench, seen } = bench("function sidebarCall() { console.log('served'); return { ok: true, value: 1 }; }");
  const { ask } = over(workbench);
  expect(await ask("acceptSizes", "B", [Number.NaN, 2, 1])).toMatchObject({ ok: false, failure: words.notSent });
  expect(seen.logged).toEqual([]);
});

test("C7: a Date in an answer makes all of it nothing, which is told as such", async () => {
  const { ask } = over(scripted("return { ok: true, value: { tasks: [{ due: new Date(0) }] } };"));
  expect(await ask("today")).toMatchObject({
    ok: false,
    failure: { title: words.empty.title, text: words.empty.text },
  });
});

test.each(["constructor", "__proto__", "toString", "onOpen", "finish_"])(
  "C9: the script serves no question but those of the panel: %s",
  async (name) => {
    const { ask } = over(shipped());
    const answer = await ask(name as keyof Api);
    expect(answer).toMatchObject({ ok: false, failure: { kind: "unexpected" } });
    expect(answer).toMatchObject({ failure: { text: expect.stringContaining(`“${name}”`) } });
  },
);
