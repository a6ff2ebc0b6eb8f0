// The same questions with native formulas, in the engine that the workbench calculates with.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { ALIASES, PLAYBOOK } from "./data.mjs";
import { worked } from "./timing.mjs";

const require = createRequire(import.meta.url);
const file = fileURLToPath(new URL("../.build/bench-engine.cjs", import.meta.url));

export async function engine() {
  await build({
    entryPoints: [fileURLToPath(new URL("../workbench/engine/book.ts", import.meta.url))],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
    define: { GOOGLE_MEMBERS: JSON.stringify(require("../scripts/members.cjs").googleMembers()) },
  });
  return require(file);
}

const two = (n) => String(n).padStart(2, "0");

function typed(cell) {
  if (!(cell instanceof Date)) return cell;
  const date = `${cell.getFullYear()}-${two(cell.getMonth() + 1)}-${two(cell.getDate())}`;
  const time = `${two(cell.getHours())}:${two(cell.getMinutes())}`;
  return { date: time === "00:00" ? date : `${date} ${time}` };
}

const letters = (i) => (i < 26 ? String.fromCharCode(65 + i) : letters(Math.floor(i / 26) - 1) + letters(i % 26));

/** A workbook of these columns of the company, and the addresses of the columns. */
export function workbook({ openBook }, company, names) {
  const n = company.client.length;
  const rows = Array.from({ length: n }, (_, row) => names.map((name) => typed(company[name][row][0])));
  const tabs = [
    { name: "Data", rows },
    { name: "Playbook", rows: PLAYBOOK },
    { name: "Aliases", rows: ALIASES.flatMap(([name, words]) => words.split(", ").map((word) => [word, name])) },
  ];
  const book = openBook(tabs, { locale: "ru_RU", zone: "America/New_York", language: "en", today: "2026-03-31" });
  const refs = {
    playbook: "Playbook!A1:F7",
    aliases: "Aliases!A1:B14",
    purchase: `Data!A1:B${n}`,
    ...Object.fromEntries(names.map((name, i) => [name, `Data!${letters(i)}1:${letters(i)}${n}`])),
  };
  return { book, refs };
}

/** Milliseconds of all formulas of a question, calculated over whole columns at once; the median of three; throws what the engine says. */
export function timeFormulas(book, formulas) {
  const all = () => {
    for (const formula of formulas) {
      const answer = book.evaluate(`=ARRAYFORMULA(${formula.slice(1)})`);
      if (answer.error) throw new Error(`${answer.error} ${formula}`);
    }
  };
  const first = worked(all);
  return first > 1000 ? first : [worked(all), worked(all), first].sort((a, b) => a - b)[1];
}
