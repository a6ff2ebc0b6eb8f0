const { execFileSync } = require("node:child_process");

/** Before the browser tests: builds the add-on if need be and the workbench page, finds a browser. Both are handed on by the environment. */
module.exports = () => {
  process.env.CONVEYOR_BROWSER = execFileSync(process.execPath, ["scripts/browser-tests.mjs"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
};
