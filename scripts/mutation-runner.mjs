// Runs the tests of arithmetic and of reading cells for Stryker in one process: they are bundled once and loaded anew for
// each change, which takes milliseconds where Jest takes seconds. Expectations are Jest's own.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";
import { buildSync } from "esbuild";

const FOLDERS = ["metrics", "cells", "functions"];

/**
 * Left out: it feeds random tables and expects any plain value, which a wrong one is too.
 */
const LEFT_OUT = "all.test.ts";

/** What the changes made by Stryker look at: which of them is on, and where they write what was reached. */
const stryker = () => {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
};

class OneProcess {
  #script;
  #tests = [];
  #times = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const root = process.cwd();
    const files = FOLDERS.flatMap((folder) =>
      readdirSync(`test/${folder}`)
        .filter((name) => name.endsWith(".test.ts") && name !== LEFT_OUT)
        .map((name) => `./test/${folder}/${name}`),
    );
    const { text } = buildSync({
      stdin: {
        contents: files.map((file) => `inFile(${JSON.stringify(file)}); require(${JSON.stringify(file)});`).join("\n"),
        resolveDir: root,
        loader: "ts",
      },
      bundle: true,
      write: false,
      format: "cjs",
      platform: "node",
      packages: "external",
    }).outputFiles[0];
    const names = "require, __dirname, inFile, describe, test, expect";
    this.#script = new vm.Script(`(function (${names}) {${text}\n})`, { filename: join(root, "tests.cjs") });
  }

  /** Loads tests and code anew. */
  #load() {
    const require = createRequire(join(process.cwd(), "tests.cjs"));
    const { expect } = require("expect");
    const { bind } = require("jest-each");
    const tests = new Map();
    let path = [];
    const test = (name, run) => {
      let id = [...path, name].join(" ");
      while (tests.has(id)) id += "'";
      tests.set(id, { id, file: path[0], run });
    };
    const describe = (name, body) => {
      path.push(name);
      body();
      path.pop();
    };
    const inFile = (file) => {
      path = [file];
    };
    test.each = bind(test, false);
    describe.each = bind(describe, false);
    this.#script.runInThisContext()(require, join(process.cwd(), "test", FOLDERS[0]), inFile, describe, test, expect);
    this.#tests = [...tests.values()];
  }

  async dryRun() {
    Object.assign(stryker(), { activeMutant: undefined, currentTestId: undefined, mutantCoverage: undefined });
    this.#load();
    const results = [];
    for (const one of this.#tests) {
      stryker().currentTestId = one.id;
      const result = await outcome(one);
      this.#times.set(one.id, result.timeSpentMs);
      results.push(result);
    }
    stryker().currentTestId = undefined;
    return { status: "complete", tests: results, mutantCoverage: stryker().mutantCoverage };
  }

  /** The quickest tests first, to the first that fails. */
  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
    const state = stryker();
    Object.assign(state, {
      activeMutant: undefined,
      currentTestId: undefined,
      hitCount: undefined,
      hitLimit: undefined,
    });
    const turnOn = () => Object.assign(state, { activeMutant: activeMutant.id, hitCount: hitLimit && 0, hitLimit });
    if (mutantActivation === "static") turnOn();
    try {
      this.#load();
    } catch (error) {
      return { status: "killed", killedBy: [], failureMessage: `while loading: ${error}`, nrOfTests: 0 };
    }
    turnOn();
    const wanted = testFilter && new Set(testFilter);
    const tests = this.#tests.filter(({ id }) => wanted === undefined || wanted.has(id));
    tests.sort((a, b) => (this.#times.get(a.id) ?? 0) - (this.#times.get(b.id) ?? 0));
    const killedBy = [];
    let failureMessage = "";
    let nrOfTests = 0;
    for (const one of tests) {
      nrOfTests++;
      const result = await outcome(one);
      if (state.hitCount > state.hitLimit) return { status: "timeout", reason: "a loop that does not end" };
      if (result.status === 0) continue;
      killedBy.push(one.id);
      failureMessage ||= result.failureMessage;
      if (!disableBail) break;
    }
    return killedBy.length === 0
      ? { status: "survived", nrOfTests }
      : { status: "killed", killedBy, failureMessage, nrOfTests };
  }
}

/** One test, run. Status: 0 passed, 1 failed, as Stryker counts. */
async function outcome({ id, file, run }) {
  const start = performance.now();
  let failureMessage;
  try {
    await run();
  } catch (error) {
    failureMessage = String(error?.message ?? error) || "failed";
  }
  const base = { id, name: id, fileName: join(process.cwd(), file), timeSpentMs: performance.now() - start };
  return failureMessage === undefined ? { ...base, status: 0 } : { ...base, status: 1, failureMessage };
}

export const strykerPlugins = [{ kind: "TestRunner", name: "one-process", injectableClass: OneProcess }];
