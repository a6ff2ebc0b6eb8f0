const { transformSync } = require("esbuild");
const { createHash } = require("node:crypto");

/** Jest transform: esbuild strips the types and turns modules into CommonJS; JSX goes to Preact. */
module.exports = {
  getCacheKey: (source, file) => createHash("sha1").update(`2\0${file}\0${source}`).digest("hex"),
  process: (source, file) =>
    transformSync(source, {
      loader: file.endsWith(".tsx") ? "tsx" : file.endsWith(".ts") ? "ts" : "js",
      jsx: "automatic",
      jsxImportSource: "preact",
      format: "cjs",
      target: "node20",
      sourcefile: file,
      sourcemap: "inline",
    }),
};
