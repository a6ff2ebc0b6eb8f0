import type { Page } from "playwright-core";
import type {
  Answer,
  Api,
  ClientView,
  Failure,
  LoadView,
  PeopleView,
  StartView,
  TodayView,
} from "../../src/app/api.ts";
import type { Language } from "../../src/messages/language.ts";
import { samples } from "./sidebar-samples.ts";

/** What the script would do on a call; a promise answers later, `"never"` does not answer, `"refuse"` fails the call. */
type Served = unknown | Promise<unknown> | "never" | "refuse";
export type Script = { [K in keyof Api]: (...args: Parameters<Api[K]>) => Served };

export const ok = <K extends keyof Api>(value: ReturnType<Api[K]>): Answer<K> => ({ ok: true, value });
export const no = (failure: Partial<Failure>) => ({
  ok: false,
  failure: { title: "", text: "", untouched: "", at: null, kind: "data", ...failure },
});

const nobody: PeopleView = { people: [], handed: [] };
const even: LoadView = { people: [], proposals: [], moved: [] };
const unknownClient: ClientView = {
  orders: [],
  contacts: [],
  notes: [],
  offer: null,
  proposed: null,
  personas: [],
  persona: "",
};

/** A script with a company that is known and has two reports; every function may be replaced. */
export function scriptOf(language: Language, start: Partial<StartView> = {}): Script {
  const { data, cards, today, detail, method, sizes } = samples(language);
  let view: TodayView = today;
  const without = (id: string) => {
    view = { ...view, tasks: view.tasks.filter((task) => task.id !== id) };
    return ok<"finish">(view);
  };
  return {
    start: () => ok<"start">({ language, today: today.today, readOnly: false, dated: true, data, cards, ...start }),
    data: () => ok<"data">(data),
    confirm: () => ok<"confirm">({ ...data, confirmed: true }),
    cards: () => ok<"cards">(cards),
    build: (report, step) =>
      ok<"build">({
        report,
        done: step + 1,
        total: 3,
        finished: step === 2,
        notes: step === 2 ? [language === "ru" ? "Взято 186 сделок из 190." : "186 of 190 deals went in."] : [],
      }),
    takeOver: () => ok<"takeOver">("Taken over: “Stages”."),
    giveBack: () => ok<"giveBack">("Back to the defaults: “Stages”."),
    sizes: () => ok<"sizes">(sizes),
    acceptSizes: () =>
      ok<"acceptSizes">({
        said: ["Written into “Classes”.", "To undo, empty these cells."],
        at: { tabId: 30, a1: "B6" },
      }),
    selection: () => ok<"selection">({ tabId: 20, a1: "B7" }),
    freeze: () => ok<"freeze">("Segments: frozen."),
    plain: () => ok<"plain">("Segments: plain formulas."),
    makeLive: () => ok<"makeLive">("Segments follow your tabs again."),
    keepStages: () => ok<"keepStages">("2 changes kept."),
    today: () => ok<"today">(view),
    iAm: (name) => {
      view = { ...today, me: name, tasks: name === "" ? [] : today.tasks };
      return ok<"iAm">(view);
    },
    people: () => ok<"people">(nobody),
    handOver: () => ok<"handOver">(nobody),
    leaving: (name) => ok<"leaving">(`Handover sheet: ${name}`),
    calendar: () => ok<"calendar">({ tasks: 0, who: null, text: "" }),
    load: () => ok<"load">(even),
    evenOut: () => ok<"evenOut">(even),
    giveShiftBack: () => ok<"giveShiftBack">(even),
    task: (id) => ok<"task">(detail(id)),
    client: () => ok<"client">(unknownClient),
    persona: () => ok<"persona">(unknownClient),
    matrix: () => ok<"matrix">(null),
    finish: without,
    reschedule: without,
    undo: () => {
      view = today;
      return ok<"undo">(view);
    },
    method: () => ok<"method">(method),
    openMethod: () => ok<"openMethod">(method),
    show: () => ok<"show">(null),
  };
}

/** The calls that reached the script, in order. */
export type Calls = { readonly name: keyof Api; readonly args: readonly unknown[] }[];

/**
 * Puts a `google.script.run` into a page before its scripts run, answered by `script`. As the real one it copies what
 * travels, throws at once on what cannot travel (C6), and answers in no order (C4).
 */
export async function fakeScript(page: Page, script: Script): Promise<Calls> {
  const calls: Calls = [];
  await page.exposeFunction("serve", async (name: keyof Api, args: never[]) => {
    calls.push({ name, args });
    const answer = await (script[name] as (...all: never[]) => Served)(...args);
    return answer === "never" ? new Promise(() => {}) : answer;
  });
  await page.addInitScript(() => {
    type Handler = (value: unknown) => void;
    const serve = (globalThis as unknown as { serve: (name: string, args: unknown) => Promise<unknown> }).serve;
    const check = (value: unknown, place: string): void => {
      const plain = value === null || ["number", "boolean", "string"].includes(typeof value);
      if (plain && !Number.isNaN(value)) return;
      const proto = typeof value === "object" ? Object.getPrototypeOf(value) : undefined;
      if (proto !== Object.prototype && proto !== Array.prototype)
        throw new Error(`Failed due to illegal value in property: ${place}`);
      for (const [key, inner] of Object.entries(value as object)) check(inner, key);
    };
    const runner = (success: Handler, failure: Handler): object => ({
      withSuccessHandler: (handler: Handler) => runner(handler, failure),
      withFailureHandler: (handler: Handler) => runner(success, handler),
      sidebarCall: (name: string, args: unknown) => {
        check(args, "0");
        void serve(name, args).then((answer) =>
          answer === "refuse" ? failure(new Error("PERMISSION_DENIED")) : success(answer),
        );
      },
    });
    Object.assign(globalThis, {
      google: {
        script: {
          run: runner(
            () => {},
            () => {},
          ),
        },
      },
    });
  });
  return calls;
}
