import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import type { Api, Failure } from "../../src/app/api.ts";
import type { Script } from "./fake-script.ts";

/** What comes instead of an answer, or the script's own. */
export type Fate =
  | { readonly how: "answer" }
  | { readonly how: "refuse"; readonly message: string }
  | { readonly how: "nothing" }
  | { readonly how: "fail"; readonly failure: Failure }
  /** No answer until the panel has waited long enough. */
  | { readonly how: "never" };

/** What the panel shows once an answer was dealt with. */
export interface Shown {
  readonly alerts: readonly string[];
  /** Whether the head of every message can be seen. */
  readonly inSight: boolean;
  /** What leaves the panel to the right. */
  readonly outside: readonly string[];
  /** Bars, waiting texts and buttons that wait for something. */
  readonly waiting: readonly string[];
  readonly focus: string;
  readonly asked: number;
}

/** Calls of one name wait in the page until the test says what becomes of them; the others are answered at once. */
interface InPage {
  held: { name: string; args: unknown; success: (value: unknown) => void; failure: (error: Error) => void }[];
  /** Ends of patience that the panel has asked for. */
  ends: (() => void)[];
  asked: number;
  throws: boolean;
  /** What the panel does every few seconds. */
  ticks: (() => void)[];
}
type Held = typeof globalThis & {
  bridge: InPage;
  serve(name: string, args: unknown): Promise<unknown>;
  shown(): Promise<Shown>;
};

/** One page for many tests: each `open` loads the panel anew over another script. */
export function heldBridge(page: Page) {
  let script: Script;
  const ready = (async () => {
    await page.exposeFunction("serve", (name: keyof Api, args: never[]) =>
      (script[name] as (...all: never[]) => unknown)(...args),
    );
    await page.addInitScript(inPage);
  })();
  return {
    async open(name: keyof Api, answers: Script) {
      script = answers;
      await ready;
      await page.evaluate((held) => {
        window.name = held;
      }, name);
      await page.goto(pathToFileURL("dist/sidebar.html").href);
    },
    /** Gives the call that has waited longest, or the one that came last, its fate. */
    async settle(fate: Fate, which: "first" | "last" = "first"): Promise<Shown> {
      return page.evaluate(settle, [fate, which] as const);
    },
    /** Presses “Try again” of the first message twice at once. `throws`: the call cannot be sent. */
    async again(label: string, throws = false) {
      await page.evaluate(pressTwice, [label, throws] as const);
    },
    look: () => page.evaluate(() => (globalThis as Held).shown()),
    /** Calls that wait. */
    waits: () => page.evaluate(() => (globalThis as Held).bridge.held.length),
    /** What the panel does every few seconds, now. */
    tick: () =>
      page.evaluate(() => {
        for (const run of (globalThis as Held).bridge.ticks) run();
      }),
  };
}

function inPage() {
  const own = globalThis as Held;
  const bridge: InPage = { held: [], ends: [], asked: 0, throws: false, ticks: [] };
  own.bridge = bridge;
  const later = own.setTimeout.bind(own);
  /** Milliseconds from which on a timer is the panel's patience with the script. */
  const PATIENCE = 100_000;
  const patient = (run: () => void, wait?: number, ...args: unknown[]) => {
    if (wait === undefined || wait < PATIENCE) return later(run, wait, ...args);
    bridge.ends.push(run);
    return 0;
  };
  own.setTimeout = patient as typeof setTimeout;
  // Frames as quick as can be: the tests wait for many.
  own.requestAnimationFrame = (draw) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => draw(performance.now());
    channel.port2.postMessage(null);
    return 0;
  };
  own.setInterval = ((run: () => void) => bridge.ticks.push(run)) as typeof setInterval;
  type Success = (value: unknown) => void;
  type Failed = (error: Error) => void;
  const runner = (success: Success, failure: Failed): object => ({
    withSuccessHandler: (handler: Success) => runner(handler, failure),
    withFailureHandler: (handler: Failed) => runner(success, handler),
    sidebarCall: (name: string, args: unknown) => {
      if (name !== window.name) return void own.serve(name, args).then((answer) => success(answer));
      bridge.asked += 1;
      if (bridge.throws) throw new Error("Failed due to illegal value in property: 0");
      bridge.held.push({ name, args, success, failure });
    },
  });
  own.shown = async () => {
    const waits = ".waiting, progress, [aria-busy=true], button[aria-disabled=true], select:disabled";
    // The panel draws, and its focus waits for two frames; what it goes on to ask takes longer.
    const end = performance.now() + 2000;
    for (let still = 0; still < 5 && performance.now() < end; still++) {
      await new Promise((go) => later(go, 4));
      if (document.querySelector(waits)) still = 0;
    }
    const texts = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map(({ textContent }) => textContent.trim());
    return {
      alerts: texts("[role=alert]"),
      inSight: [...document.querySelectorAll("[role=alert] .message-head")].every((head) => {
        const { left, top, height } = head.getBoundingClientRect();
        return head.contains(document.elementFromPoint(left + 4, top + height / 2));
      }),
      outside: [...document.querySelectorAll("body *:not(.unseen, option)")]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map((element) => element.outerHTML.slice(0, 120)),
      waiting: texts(waits),
      focus: document.activeElement === document.body ? "" : document.activeElement!.outerHTML.slice(0, 160),
      asked: bridge.asked,
    };
  };
  const none = () => {};
  Object.assign(own, { google: { script: { run: runner(none, none) } } });
}

async function settle([fate, which]: readonly [Fate, "first" | "last"]): Promise<Shown> {
  const { bridge, serve, shown } = globalThis as Held;
  while (bridge.held.length === 0) await new Promise((go) => setTimeout(go, 5));
  const call = which === "first" ? bridge.held.shift() : bridge.held.pop();
  if (!call) return shown();
  if (fate.how === "refuse") call.failure(new Error(fate.message));
  else if (fate.how === "nothing") call.success(null);
  else if (fate.how === "fail") call.success({ ok: false, failure: fate.failure });
  else if (fate.how === "answer") call.success(await serve(call.name, call.args));
  else {
    for (const end of bridge.ends.splice(0)) end();
    // The late answer is nobody's any more.
    call.success({ ok: false, failure: { title: "LATE", text: "", untouched: "", at: null, kind: "data" } });
  }
  return shown();
}

function pressTwice([label, throws]: readonly [string, boolean]) {
  const own = globalThis as Held;
  own.bridge.throws = throws;
  const button = [...document.querySelectorAll<HTMLElement>("[role=alert] button")].find(
    ({ textContent }) => textContent === label,
  );
  if (!button) throw new Error(`No “${label}” in ${document.body.textContent}`);
  button.focus();
  button.click();
  button.click();
}
