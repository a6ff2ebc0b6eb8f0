import { googleFor, type Wire } from "../../../workbench/host/bridge/google.ts";
import { inward } from "../../../workbench/host/bridge/inward.ts";
import { outward } from "../../../workbench/host/bridge/outward.ts";
import { bench } from "./bench.ts";

type Runner = { [name: string]: (...args: unknown[]) => Runner };

function page(wire: Partial<Wire>): Runner {
  const nothing = () => {};
  const full: Wire = {
    functions: ["echo", "fail", "hidden_"],
    send: async (name, args) => {
      if (name === "fail") throw new Error("no");
      return args;
    },
    close: nothing,
    setHeight: nothing,
    setWidth: nothing,
    uncaught: nothing,
    ...wire,
  };
  return googleFor(full).script.run as unknown as Runner;
}

test("C4: the success handler gets the result and the user object, the failure handler the error", async () => {
  const told = await new Promise((resolve) => {
    const run = page({}).withUserObject!("me").withFailureHandler!((error: unknown, user: unknown) =>
      resolve([error, user]),
    );
    run.withSuccessHandler!((value: unknown, user: unknown) => {
      expect([value, user]).toEqual([[1], "me"]);
      run.fail!();
    }).echo!(1);
  });
  expect(told).toEqual([new Error("no"), "me"]);
});

test("C4: each with... is a new runner; the one before keeps its handlers", async () => {
  const heard: string[] = [];
  const first = page({}).withSuccessHandler!(() => heard.push("first"));
  first.withSuccessHandler!(() => heard.push("second"));
  await new Promise<void>((resolve) => {
    first.echo!();
    page({}).withSuccessHandler!(() => resolve()).echo!();
  });
  expect(heard).toEqual(["first"]);
});

test("C4: without a failure handler the error goes to the console", async () => {
  const error = await new Promise((resolve) => page({ uncaught: resolve }).fail!());
  expect(error).toEqual(new Error("no"));
});

test("C4: ten calls are under way at once, the eleventh waits", async () => {
  let open = 0;
  let most = 0;
  let served = 0;
  await new Promise<void>((resolve) => {
    const run = page({
      send: async () => {
        most = Math.max(most, ++open);
        await new Promise((done) => setTimeout(done, 1));
        open--;
        return "null";
      },
    }).withSuccessHandler!(() => {
      if (++served === 25) resolve();
    });
    for (let i = 0; i < 25; i++) run.echo!(i);
  });
  expect(most).toBe(10);
});

test("C4: answers may come out of order", async () => {
  const waits = [20, 1];
  const order: unknown[] = [];
  await new Promise<void>((resolve) => {
    const run = page({
      delay: () => new Promise((done) => setTimeout(done, waits.shift())),
    }).withSuccessHandler!((value: unknown) => {
      order.push(value);
      if (order.length === 2) resolve();
    });
    run.echo!("slow");
    run.echo!("quick");
  });
  expect(order).toEqual([["quick"], ["slow"]]);
});

test("C5: numbers, booleans, strings, null, plain objects and arrays pass; undefined in an array is null", () => {
  expect(inward([1, true, "ж", null, { a: [undefined] }])).toBe('[1,true,"ж",null,{"a":[null]}]');
});

class Money {}

test.each([
  ["a Date", new Date(0)],
  ["a function", () => 1],
  ["a Map", new Map()],
  ["a Set", new Set()],
  ["a RegExp", /a/],
  ["a typed array", new Uint8Array(1)],
  ["a Promise", Promise.resolve()],
  ["a boxed number", Object(1)],
  ["an object of a class", new Money()],
  ["NaN", Number.NaN],
])("C6: the call itself throws for %s, so that no failure handler hears of it", (_what, value) => {
  expect(() => page({}).echo!({ deal: [value] })).toThrow("Failed due to illegal value in property: 0");
  expect(() => page({}).echo!({ due: value })).toThrow("Failed due to illegal value in property: due");
});

test("C6: a circle is named as such", () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  expect(() => page({}).echo!(circle)).toThrow("Failed due to circular reference.");
});

test("C7: a Date anywhere in a result makes all of it null, and the workbench complains", async () => {
  const { workbench, seen } = bench("function rows() { return { rows: [[1, new Date(0)]] }; }");
  expect(await workbench.call("rows", "[]")).toBe("null");
  expect(seen.logged).toEqual(["rows: The page can not be given a Date at result.rows[0][1]."]);
});

test.each([
  ["Map", new Map([[1, 2]]), "{}"],
  ["Set", new Set([1]), "{}"],
  ["RegExp", /a/, "{}"],
])("C7: a %s arrives as an empty object", (what, value, json) => {
  expect(outward(value)).toEqual({ json, complaint: `The page can not be given a ${what} at result.` });
});

test("C7: undefined arrives as null, a function as its text, a typed array not at all", () => {
  expect(outward({ a: undefined }).json).toBe('{"a":null}');
  expect(outward(Math.max).json).toBe('"function max() { [native code] }"');
  expect(() => outward(new Uint8Array(1))).toThrow("Cannot convert");
});

test("C7: a service arrives as nothing", async () => {
  const { workbench } = bench("function active() { return [SpreadsheetApp.getActive()]; }");
  expect(await workbench.call("active", "[]")).toBe("null");
});

test("C8: NaN in a result is refused, for nobody has measured what Google does", () => {
  expect(() => outward({ share: Number.NaN })).toThrow("NaN at result.share");
});

test("C9: a page does not see functions whose name ends in _", () => {
  expect(page({}).hidden_).toBeUndefined();
});

test("arguments and results are copies: nothing is shared between the page and the bundle", async () => {
  const { workbench } = bench(
    "function add(list) { if (!(list instanceof Array)) throw new Error('foreign'); list.push(2); return list; }",
  );
  expect(await workbench.call("add", "[[1]]")).toBe("[1,2]");
});
