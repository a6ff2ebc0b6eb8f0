// `npm run bench:reports`: how long the reports and the task sheets take on workbooks as large as promised, the first time
// and again, and how many calls of Google's services. Each runs in a process of its own, as `npm run conveyor -- do` does. With names (`hunters farmers`) only those; all of them make docs/performance-reports.md.
import { fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dist, freshDist, freshWorkbench, root } from "../scripts/fresh.mjs";
import { HISTORY, historyBook, reportsBook, TODAY, tasksBook, teamBook } from "./books.mjs";
import { reportsPage, row } from "./reports-page.mjs";

const BUILDS = {
  segments: { name: "Segments", book: reportsBook, handler: "menuSegments" },
  funnel: { name: "Funnel", book: reportsBook, handler: "menuFunnel" },
  history: { name: "Funnel with its history", book: historyBook, handler: "menuFunnel" },
  hunters: { name: "Hunters", book: tasksBook, handler: "menuHunters" },
  farmers: { name: "Farmers", book: tasksBook, handler: "menuFarmers" },
  monitor: { name: "Monitor", book: teamBook, handler: "menuMonitor", later: ["menuHunters", "menuFarmers"] },
  pay: { name: "Pay", book: teamBook, handler: "menuPay" },
};
const METHOD = ["stages", "classes", "rules", "playbook", "personas", "norms", "plan", "settings"];
const WORLD = { locale: "en_US", zone: "Etc/UTC", language: "en", today: TODAY };
/** Of the tasks one in so many is done before the sheet is built again. */
const DONE = 10;

const asked = process.argv.slice(2);
if (process.send) await one(...asked);
else await all(asked.length > 0 ? asked : Object.keys(BUILDS));

/** Every build twice, in a process of its own: on the team's tabs, then on the workbook that it made and people used. */
async function all(keys) {
  freshDist();
  await freshWorkbench();
  const results = [];
  for (const key of keys) {
    const result = await measured(key);
    results.push({ name: BUILDS[key].name, ...result });
    console.log(row(results.at(-1)));
  }
  if (asked.length === 0) writeFileSync(join(root, "docs", "performance-reports.md"), reportsPage(results));
}

function measured(key) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [key], { execArgv: process.execArgv });
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`${key} ended with ${code} and no result`)));
  });
}

async function one(key) {
  const { openContent } = await freshWorkbench();
  const { handler, book: content, later = [] } = BUILDS[key];
  const { book, workbench } = openContent(dist, content(), WORLD);
  markHistory(book);
  const first = await built(workbench, handler);
  await use(book, workbench, later);
  process.send({ first, again: await built(workbench, handler) });
}

/** Seconds of processor time, all threads, and calls that a menu item takes. */
async function built(workbench, handler) {
  const before = process.cpuUsage();
  const run = await workbench.run(handler);
  const { user, system } = process.cpuUsage(before);
  if (run.error) throw new Error(run.error.message);
  return { seconds: (user + system) / 1e6, calls: run.serviceCalls };
}

/** The tab of the history is ours. */
function markHistory(book) {
  const sheetId = book.getters.getSheetIdByName(HISTORY);
  if (!sheetId) return;
  const data = { key: "conveyor.tab", value: "history", visibility: "DOCUMENT" };
  book.side.add({ kind: "metadata", sheetId, data });
  book.flush();
}

/** What people do with it until it is built again: the method comes into tabs, the task sheets are made, tasks are done. */
async function use(book, workbench, later) {
  for (const tab of METHOD) await workbench.call("sidebarCall", JSON.stringify(["openMethod", [tab]]));
  for (const handler of later) await workbench.run(handler);
  for (const name of ["Hunters", "Farmers"]) tick(book, book.getters.getSheetIdByName(name));
}

function tick(book, sheetId) {
  if (!sheetId) return;
  const { getters } = book;
  const cell = (row, col) => getters.getEvaluatedCell({ sheetId, row, col }).value;
  const rows = getters.getNumberRows(sheetId);
  let head = 0;
  while (head < rows && cell(head, 0) !== "Done") head++;
  book.write((hand) => {
    for (let row = head + 1; row < rows; row += DONE)
      if (cell(row, 0) === false) hand.change({ sheetId, row, col: 0 }, { content: "TRUE" });
  });
  book.flush();
}
