/// <reference path="./gas-local.d.ts" />
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext, Script } from "node:vm";
import gas from "gas-local";
import { clockSource, type Intrinsics, type RealmMaker, topLevelFunctions } from "./realm.ts";

/**
 * Worlds in Node: gas-local loads the folder for menu handlers and endpoints; custom functions, of which many run, share one
 * compiled script, each in a context of its own.
 */
export function nodeRealm(distFolder: string): RealmMaker {
  const file = join(distFolder, "Code.js");
  const code = readFileSync(file, "utf8");
  const names = topLevelFunctions(code);
  const script = new Script(code, { filename: file });
  return (now) => ({
    load(services, light) {
      const context = createContext({});
      runInContext(`globalThis.Date = ${clockSource(now)}; delete globalThis.console;`, context);
      const intrinsics: Intrinsics = runInContext("({ Date, Error, JSON })", context);
      Object.assign(context, services(intrinsics));
      if (light) script.runInContext(context);
      else gas.require(distFolder, context, { filter: (name) => name.endsWith("Code.js") });
      return { intrinsics, functions: new Map(names.map((name) => [name, context[name]])) };
    },
    close() {},
  });
}
