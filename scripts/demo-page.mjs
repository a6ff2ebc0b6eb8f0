// npm run build:demo: writes demo/, a folder that any web host can serve: Conveyor on a demo company, nothing to install.
import { execFileSync } from "node:child_process";
import { buildPage } from "./page.mjs";

execFileSync(process.execPath, ["build.mjs"], { stdio: "inherit" });
await buildPage("demo");
console.log(
  "demo/ is ready: index.html in English or Russian by the browser, index.html?language=en, index.html?language=ru",
);
