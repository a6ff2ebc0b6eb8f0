// Prepares what test/support/browser.ts needs; the answer, as JSON, is how to launch the browser.
import { launchOptions } from "./chromium.mjs";
import { freshDist } from "./fresh.mjs";
import { buildPage } from "./page.mjs";

freshDist();
await buildPage(".build/page");
const { env, ...options } = await launchOptions();
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = env ?? {};
process.stdout.write(JSON.stringify({ ...options, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
