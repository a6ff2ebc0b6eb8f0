import type { Gate } from "../../types.ts";
import type { Screen } from "../screen.ts";
import { strict } from "../strict.ts";

const text = (values: readonly unknown[]): string => values.map(String).join(" ");

/** `Logger` and `console`, which write to the log of the screen. */
export function loggers(log: Screen["log"], gate: Gate): { Logger: object; console: object } {
  const at =
    (level: Parameters<Screen["log"]>[0]) =>
    (...values: unknown[]): void =>
      log(level, text(values));
  const console = { log: at("log"), info: at("info"), warn: at("warn"), error: at("error") };
  return {
    Logger: strict(
      "Logger",
      {
        log(...values: unknown[]) {
          log("log", text(values));
          return this;
        },
      },
      gate,
    ),
    console: strict("Console", console, gate),
  };
}
