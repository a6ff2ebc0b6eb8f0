import type { Answer, Api } from "../src/app/api.ts";
import type { Sidebar, Trouble } from "../src/messages/sidebar.ts";

/** The part of Google's client library that the panel uses. Each `with...` gives a new runner (fact C4). */
export interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  sidebarCall(name: string, args: readonly unknown[]): void;
}

/** Asks the script. Never rejects: what goes wrong on the way comes back as a failure in the user's words. */
export type Ask = <K extends keyof Api>(name: K, ...args: Parameters<Api[K]>) => Promise<Answer<K>>;

/** Milliseconds to wait for an answer. A script may run for six minutes; reading takes seconds. */
const patience = (name: keyof Api) => (name === "build" || name === "makeLive" || name === "plain" ? 370_000 : 120_000);

const failed = (trouble: Trouble) => ({ ok: false, failure: { ...trouble, at: null, kind: "unexpected" } }) as const;

const isAnswer = (value: unknown): value is Answer<keyof Api> => {
  const answer = value as Partial<Answer<keyof Api>> | null | undefined;
  return typeof answer?.ok === "boolean" && ("value" in answer || "failure" in answer);
};

/**
 * A typed client over `google.script.run`. The same question asked again while its answer is under way gets that
 * answer, so that two clicks are one call. An argument that cannot travel throws at once and not into the failure
 * handler (fact C6); a result that could not travel comes as nothing (fact C7); some answers never come.
 */
export function client(runner: () => Runner, words: () => Sidebar["trouble"]): Ask {
  const underWay = new Map<string, Promise<Answer<keyof Api>>>();

  const send = (name: keyof Api, args: readonly unknown[]) =>
    new Promise<Answer<keyof Api>>((resolve) => {
      const timer = setTimeout(() => resolve(failed(words().silent)), patience(name));
      const settle = (answer: Answer<keyof Api>) => {
        clearTimeout(timer);
        resolve(answer);
      };
      try {
        runner()
          .withSuccessHandler((value) => settle(isAnswer(value) ? value : failed(words().empty)))
          .withFailureHandler(() => settle(failed(words().refused)))
          .sidebarCall(name, args);
      } catch {
        settle(failed(words().notSent));
      }
    });

  return <K extends keyof Api>(name: K, ...args: Parameters<Api[K]>) => {
    const key = JSON.stringify([name, ...args]);
    const answer = underWay.get(key) ?? send(name, args).finally(() => underWay.delete(key));
    underWay.set(key, answer);
    return answer as Promise<Answer<K>>;
  };
}
