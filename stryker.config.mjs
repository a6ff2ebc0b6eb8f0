/**
 * Mutation testing of `npm run mutate`; one file: `npm run mutate -- --mutate src/metrics/funnel.ts`. What was found out before is
 * kept in `reports`, so that parts add up and only what changed is tried again; `--force` tries all anew.
 */
export default {
  mutate: ["src/metrics/**/*.ts", "src/cells/**/*.ts"],
  plugins: ["./scripts/mutation-runner.mjs"],
  testRunner: "one-process",
  coverageAnalysis: "perTest",
  ignorePatterns: [
    "**",
    "!src/**",
    "!test/{metrics,cells,functions,support}/**",
    "!scripts/cards.mjs",
    "!package.json",
  ],
  incremental: true,
  incrementalFile: "reports/mutation-known.json",
  tempDirName: ".stryker-tmp",
  cleanTempDir: "always",
  disableTypeChecks: false,
  concurrency: 2,
  reporters: ["clear-text", "progress", "json"],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  jsonReporter: { fileName: "reports/mutation.json" },
  thresholds: { high: 95, low: 90, break: 85 },
};
