// Prepares what test/support/browser.ts needs; the answer, as JSON, is how to launch the browser.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { launchOptions } from "./chromium.mjs";
import { buildPage } from "./page.mjs";

if (!existsSync("dist/Code.js"))
  execFileSync(process.execPath, ["build.mjs"], { stdio: ["ignore", "ignore", "inherit"] });
await buildPage(".build/page");
const { env, ...options } = await launchOptions();
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = env ?? {};
process.stdout.write(JSON.stringify({ ...options, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
