const { googleMembers } = require("./scripts/members.cjs");

/** Unit, bundle and golden tests run in Node; test/e2e drives a real browser and runs one file at a time. */
const globals = { GOOGLE_MEMBERS: googleMembers() };
/** Handed to every module: in the sandbox of Jest each look at a global is slow, and the engine takes millions of them. */
const sandboxInjectedGlobals = ["Array", "Infinity", "JSON", "Map", "Math", "Number", "Object", "RegExp", "Set", "String"];
const transform = { "\\.(ts|tsx|mjs|esm\\.js)$": "<rootDir>/test/support/transform.cjs" };

module.exports = {
  testTimeout: 30000,
  maxWorkers: 2,
  projects: [
    {
      displayName: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
      transform,
      globals,
      sandboxInjectedGlobals,
    },
    {
      displayName: "browser",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/support/browser-setup.cjs",
      transform,
      globals,
    },
  ],
};
