/**
 * Tests under which Stryker changes the arithmetic and the reading of cells: only those with an expected value. all.test.ts
 * feeds rubbish and expects any plain value, which a wrong one is too.
 */
module.exports = {
  testMatch: ["<rootDir>/test/{metrics,cells,functions}/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/functions/all.test.ts"],
  transform: { "\\.(ts|tsx|mjs)$": "<rootDir>/test/support/transform.cjs" },
};
