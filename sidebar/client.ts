import type { Answer, Api } from "../src/app/api.ts";
import type { Sidebar, Trouble } from "../src/messages/sidebar.ts";

/** The part of Google's client library that the panel uses. Each `with...` gives a new runner (fact C4). */
export interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  sidebarCall(name: string, args: readonly unknown[]): void;
}

/** Asks the script. Never rejects: what goes wrong on the way comes back as a failure in the user's words. */
export interface Ask {
  <K extends keyof Api>(name: K, ...args: Parameters<Api[K]>): Promise<Answer<K>>;
  /** Called when changes that were under way at one time are over: none of their answers need hold all of them (fact C4). */
  tangled?: () => void;
}

/** What only reads or shows, so that nothing can be half done. */
const reading: ReadonlySet<keyof Api> = new Set([
  ...(["start", "data", "cards", "today", "people", "calendar", "load", "task", "client"] as const),
  ...(["matrix", "selection", "sizes", "method", "show"] as const),
]);

/** Milliseconds to wait for an answer. A script may run for six minutes; reading takes seconds. */
const patience = (name: keyof Api) => (name === "build" || name === "makeLive" || name === "plain" ? 370_000 : 120_000);

const failed = (trouble: Trouble) => ({ ok: false, failure: { ...trouble, at: null, kind: "unexpected" } }) as const;

/** Google's own words are the only ones that tell a withdrawn permission from a quota. */
function refused(error: unknown, { refused: trouble, google }: Sidebar["trouble"]): Trouble {
  const message = error instanceof Error ? error.message.trim() : "";
  return message === "" ? trouble : { ...trouble, text: `${google(message)}\n${trouble.text}` };
}

const isAnswer = (value: unknown): value is Answer<keyof Api> => {
  const answer = value as Partial<Answer<keyof Api>> | null | undefined;
  return typeof answer?.ok === "boolean" && ("value" in answer || "failure" in answer);
};

/**
 * A typed client over `google.script.run`. The same question asked again while its answer is under way gets that
 * answer, so that two clicks are one call; what is read after a change was asked or made is read anew. An argument that
 * cannot travel throws at once and not into the failure handler (fact C6); a result that could not travel comes as
 * nothing (fact C7); some answers never come.
 */
export function client(runner: () => Runner, words: () => Sidebar["trouble"]): Ask {
  const underWay = new Map<string, Promise<Answer<keyof Api>>>();
  /** Beginnings and ends of changes. */
  let turns = 0;
  let changing = 0;
  let isTangled = false;

  const send = (name: keyof Api, args: readonly unknown[]) =>
    new Promise<Answer<keyof Api>>((resolve) => {
      const fail = (trouble: Trouble) =>
        settle(failed({ ...trouble, untouched: reading.has(name) ? words().onlyRead : words().mayHaveRun }));
      const timer = setTimeout(() => fail(words().silent), patience(name));
      const settle = (answer: Answer<keyof Api>) => {
        clearTimeout(timer);
        resolve(answer);
      };
      try {
        runner()
          .withSuccessHandler((value) => (isAnswer(value) ? settle(value) : fail(words().empty)))
          .withFailureHandler((error) => fail(refused(error, words())))
          .sidebarCall(name, args);
      } catch {
        settle(failed(words().notSent));
      }
    });

  const change = async (name: keyof Api, args: readonly unknown[]) => {
    turns += 1;
    isTangled ||= changing > 0;
    changing += 1;
    const answer = await send(name, args);
    turns += 1;
    changing -= 1;
    if (isTangled && changing === 0) {
      isTangled = false;
      // After whoever asked has taken the answer.
      setTimeout(() => ask.tangled?.());
    }
    return answer;
  };

  const ask: Ask = <K extends keyof Api>(name: K, ...args: Parameters<Api[K]>) => {
    const reads = reading.has(name);
    const key = JSON.stringify([name, reads ? turns : 0, ...args]);
    const answer =
      underWay.get(key) ?? (reads ? send(name, args) : change(name, args)).finally(() => underWay.delete(key));
    underWay.set(key, answer);
    return answer as Promise<Answer<K>>;
  };
  return ask;
}
