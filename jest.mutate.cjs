/**
 * Tests under which Stryker changes the arithmetic and the reading of cells: those with an expected value worked out. The
 * two that feed hundreds of random tables stay out: all.test.ts expects any plain value, which a wrong one is too, and
 * laws.test.ts is too slow to run for each of some thousand changes.
 */
module.exports = {
  testMatch: ["<rootDir>/test/{metrics,cells,functions}/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/functions/(all|laws).test.ts"],
  transform: { "\\.(ts|tsx|mjs)$": "<rootDir>/test/support/transform.cjs" },
};
