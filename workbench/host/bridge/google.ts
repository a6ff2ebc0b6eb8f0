import { inward } from "./inward.ts";

/** What a page's `google` needs from the workbench. */
export interface Wire {
  /** Names that the page may call: top-level functions not ending in `_` (fact C9). */
  readonly functions: readonly string[];
  /** Runs a function of the bundle; arguments and result are JSON. Rejects with what it threw. */
  send(name: string, args: string): Promise<string>;
  close(): void;
  setHeight(pixels: number): void;
  setWidth(pixels: number): void;
  /** A failure that no handler takes goes to the console (fact C4). */
  uncaught(error: Error): void;
  /** Waits a while before a call is served, so that answers come late and out of order. */
  delay?(): Promise<void>;
}

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly user?: unknown;
}

type Runner = { readonly [name: string]: (...args: never[]) => unknown };

const AT_ONCE = 10;

/**
 * `google` as a page of HtmlService sees it. Every `with...` gives a new runner; answers are unordered; ten calls are under way
 * at most, the others wait (fact C4).
 *
 * @param json the page's own JSON, so that results are of its realm
 */
export function googleFor(wire: Wire, json: JSON = JSON): { readonly script: { run: Runner; host: object } } {
  let underWay = 0;
  const waiting: (() => void)[] = [];

  const turn = async (): Promise<void> => {
    if (underWay >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    underWay++;
  };

  const serve = async (name: string, args: string, handlers: Handlers): Promise<void> => {
    await turn();
    try {
      await wire.delay?.();
      const result: unknown = json.parse(await wire.send(name, args));
      handlers.success?.(result, handlers.user);
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      if (handlers.failure) handlers.failure(error, handlers.user);
      else wire.uncaught(error);
    } finally {
      underWay--;
      waiting.shift()?.();
    }
  };

  const runner = (handlers: Handlers): Runner => ({
    ...Object.fromEntries(
      wire.functions
        .filter((name) => !name.endsWith("_"))
        .map((name) => [
          name,
          (...args: unknown[]) => {
            void serve(name, inward(args), handlers);
          },
        ]),
    ),
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
  });

  const host = {
    close: () => wire.close(),
    setHeight: (pixels: number) => wire.setHeight(pixels),
    setWidth: (pixels: number) => wire.setWidth(pixels),
  };
  return { script: { run: runner({}), host } };
}
