import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
export const dist = join(root, "dist");

/** Builds the add-on unless dist is newer than all that it is made of. */
export function freshDist() {
  const sources = [
    "src",
    "sidebar",
    "build.mjs",
    "appsscript.json",
    "scripts/gate.mjs",
    "scripts/cards.mjs",
    "package-lock.json",
  ];
  if (newest(sources) < changed(join(dist, "Code.js"))) return;
  const { status } = spawnSync(process.execPath, ["build.mjs"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) process.exit(1);
}

/** The workbench for the command line, bundled anew when its sources have changed. */
export async function freshWorkbench() {
  const file = join(root, ".build", "workbench.cjs");
  if (newest(["workbench", "scripts", "package-lock.json"]) >= changed(file)) {
    const { googleMembers } = require("./members.cjs");
    mkdirSync(dirname(file), { recursive: true });
    await build({
      absWorkingDir: root,
      entryPoints: ["workbench/host/cli/index.ts"],
      outfile: file,
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      logLevel: "error",
      define: { GOOGLE_MEMBERS: JSON.stringify(googleMembers()) },
    });
  }
  return require(file);
}

/** When the newest of these files, or files of these folders, was changed. */
function newest(paths) {
  return Math.max(
    ...paths.flatMap((path) => {
      const full = join(root, path);
      if (!existsSync(full)) return [0];
      if (!statSync(full).isDirectory()) return [changed(full)];
      return readdirSync(full, { recursive: true, encoding: "utf8" }).map((file) => changed(join(full, file)));
    }),
  );
}

function changed(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}
