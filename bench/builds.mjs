// `npm run bench:builds`: how long the four builds take on workbooks as large as promised, the first time and again. Each
// runs in a process of its own, as `npm run conveyor -- do` does. With names (`hunters farmers`) only those.
import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dist, freshDist, freshWorkbench } from "../scripts/fresh.mjs";
import { reportsBook, TODAY, tasksBook } from "./books.mjs";

const BUILDS = {
  segments: { book: reportsBook, handler: "menuSegments" },
  funnel: { book: reportsBook, handler: "menuFunnel" },
  hunters: { book: tasksBook, handler: "menuHunters" },
  farmers: { book: tasksBook, handler: "menuFarmers" },
};
const WORLD = { locale: "en_US", zone: "Etc/UTC", language: "en", today: TODAY };

const asked = process.argv.slice(2);
if (process.send) await one(...asked);
else await all(asked.length > 0 ? asked : Object.keys(BUILDS));

/** Every build in a process of its own: first on the team's tabs, then on the workbook that it made. */
async function all(names) {
  freshDist();
  await freshWorkbench();
  const folder = mkdtempSync(join(tmpdir(), "conveyor-builds-"));
  console.log(
    "| build | tasks or rows | calls | seconds | of processor time | again: calls | seconds | of processor time |",
  );
  console.log("| --- | --: | --: | --: | --: | --: | --: | --: |");
  for (const build of names) {
    const file = join(folder, `${build}.xlsx`);
    const first = await measured([build, file]);
    const second = await measured([build, file, "again"]);
    const cells = ({ calls, wall, work }) => [calls, (wall / 1000).toFixed(1), (work / 1000).toFixed(1)];
    console.log(`| ${[build, first.rows, ...cells(first), ...cells(second)].join(" | ")} |`);
  }
  rmSync(folder, { recursive: true });
}

function measured(args) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), args, { execArgv: process.execArgv });
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`${args[0]} ended with ${code} and no result`)));
  });
}

async function one(name, saved, again) {
  const { openWith, openContent, writeXlsx } = await freshWorkbench();
  const { handler, book: content } = BUILDS[name];
  const { book, workbench } = again ? await openWith(dist, saved, WORLD) : openContent(dist, content(), WORLD);
  const before = process.cpuUsage();
  const run = await workbench.run(handler);
  const { user, system } = process.cpuUsage(before);
  if (run.error) throw new Error(run.error.message);
  const ours = book.getters.getSheetIds().find((id) => book.getters.getSheetName(id).toLowerCase() === name);
  const rows = book.getters.getEvaluatedCells(ours).length;
  if (!again) writeFileSync(saved, await writeXlsx(book));
  process.send({ calls: run.serviceCalls, wall: run.milliseconds, work: (user + system) / 1000, rows });
}
