// docs/performance.md from what was measured.

import { createRequire } from "node:module";
import { cpus } from "node:os";

const require = createRequire(import.meta.url);
const version = (name) => require(`../node_modules/${name}/package.json`).version;
const ms = (time) => (time === undefined ? "—" : time < 10 ? time.toFixed(1) : time.toFixed(0));
const times = (ratio) => (ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(1));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Times at the largest size, and how many times longer the others take. */
function row({ name, ours, arquero, bare, native, growth, cold, lookUps, part }) {
  const star = (who) => (part.includes(who) ? "\\*" : "");
  const last = native.findLastIndex((time) => time !== undefined);
  const nativeCell =
    last < 0
      ? "—"
      : `${times(native[last] / ours[last])}${star("native")} (${[1000, 10_000, 100_000][last].toLocaleString("en")})`;
  return [
    `\`${name}\``,
    ...ours.map(ms),
    growth.toFixed(2),
    ms(cold),
    ms(arquero[2]),
    `${times(arquero[2] / ours[2])}${star("arquero")}`,
    ms(bare[2]),
    times(ours[2] / bare[2]),
    nativeCell,
    String(lookUps),
  ];
}

const lines = (rows) => rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");

export function page({ table, load, fixed }) {
  const heads = [
    "function",
    "1,000",
    "10,000",
    "100,000",
    "growth",
    "first call",
    "arquero",
    "arquero ÷ ours",
    "bare pass",
    "ours ÷ bare",
    "native ÷ ours",
    "zone look-ups",
  ];
  const worst = table.reduce((a, b) => (b.ours[2] > a.ours[2] ? b : a));
  const steep = table.reduce((a, b) => (b.growth > a.growth ? b : a));
  const same = table.filter(({ part }) => !part.includes("arquero"));
  const slower = same.filter(({ ours, arquero }) => ours[2] > arquero[2]).map(({ name }) => name);
  const below2 = same.filter(({ ours, arquero }) => arquero[2] < 2 * ours[2]).map(({ name }) => name);
  const above5 = table.filter(({ ours, bare }) => ours[2] > 5 * bare[2]).map(({ name }) => name);
  const list = (names) => (names.length === 0 ? "none" : names.map((name) => `\`${name}\``).join(", "));
  return `# How fast the custom functions are

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.version}, ${process.platform}.
Milliseconds of processor time (all threads), medians: the machine was shared with other work.

- ${load.text}.
- Slowest at 100,000 rows: \`${worst.name}\`, ${ms(worst.ours[2])} ms. Steepest growth: \`${steep.name}\`, exponent ${steep.growth.toFixed(2)}.
- On the same question slower than arquero at 100,000 rows: ${list(slower)}. Less than twice as fast: ${list(below2)}.
- More than 5 bare passes: ${list(above5)}. Median of all: arquero takes ${times(median(table.map(({ ours, arquero }) => arquero[2] / ours[2])))} times as long as we do, we take ${times(median(table.map(({ ours, bare }) => ours[2] / bare[2])))} bare passes.

${lines([heads, heads.map((_, i) => (i === 0 ? "---" : "--:")), ...table.map(row)])}

Arguments do not grow: ${fixed.map(({ name, time }) => `\`${name}\` ${time.toFixed(2)} ms`).join(", ")}.

## What is compared

- **Ours** (columns 1,000 to 100,000): the function as Google calls it, \`dist/Code.js\` with ranges of \`Date\`, number and text, dates turned into days of
  the spreadsheet's zone and back, rows out. **First call** is the same at 100,000 rows in a bundle loaded anew, as Apps Script
  does for every call, before the engine has compiled anything; loading itself is not in it. **Growth** is the fitted exponent k of time ~ rowsᵏ.
- **arquero ${version("arquero")}**: the same question from the same ranges, answered in the same rows. Before anything is timed the answers are compared; the
  run stops where they differ. \\* marks where it is asked only a part of the question, which favours it. Unlike ours it reads no text numbers, no spellings and
  no headers, and finds no errors.
- **Bare pass**: one loop over the same ranges that touches every cell, counts in one \`Map\`, and makes rows where the function does. It is the limit for whatever must look at each cell and remember something by key.
- **Native ÷ ours**: COUNTIFS, SUMIFS, UNIQUE, FILTER and so on over the same rows in the engine of the workbench (o-spreadsheet ${version("@odoo/o-spreadsheet")}), at the largest
  size (in parentheses) at which they were expected to end within 2.5 seconds; \\* a part of the question. "—": the engine cannot ask it over a
  column (joining texts row by row, a formula per row). It is no measure of Google's own speed.
- **Zone look-ups**: how often a call at 100,000 rows asks Google about the time zone.
`;
}
