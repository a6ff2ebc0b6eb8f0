// What 50,000 changes of the stage history take with names of stages and managers in their cells, and with numbers in their
// place: bytes a change as text, in an .xlsx (a text that repeats stands there once, its cells hold its number), and as a
// packed answer of the sheet. `node bench/history.mjs`
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const COUNT = 50_000;
const MANAGERS = {
  en: ["Anna Orlova", "Maria Lind", "Tom Becker", "Lena Fox", "Peter Stone", "Olga Hart"],
  ru: ["Анна Орлова", "Мария Ленская", "Тимур Беков", "Елена Лисина", "Пётр Каменев", "Ольга Мохова"],
};
/** Whole numbers below `most`, the same ones every time. */
let seed = 1;
const random = (most) => {
  seed = (seed * 48271) % 2147483647;
  return seed % most;
};
const bytes = (text) => Buffer.byteLength(text);
const packed = (text) => gzipSync(text).length;
const a = (total) => (total / COUNT).toFixed(1);

for (const language of ["en", "ru"]) {
  const { stages } = JSON.parse(readFileSync(`src/texts/method-${language}.json`, "utf8"));
  const open = stages.filter(({ kind }) => kind === "open").map(({ name }) => name);
  const changes = Array.from({ length: COUNT }, (_, i) => ({
    day: 46349 + Math.floor(i / 500),
    deal: `D-${String(i).padStart(5, "0")}`,
    stage: random(open.length),
    amount: 1000 + random(99_000),
    manager: random(MANAGERS[language].length),
    promised: 46380 + random(200),
  }));
  for (const form of ["names", "numbers"]) {
    const cells = changes.map(({ day, deal, stage, amount, manager, promised }) =>
      form === "names"
        ? [day, deal, open[stage], amount, MANAGERS[language][manager], promised]
        : [day, deal, stage + 1, amount, manager + 1, promised],
    );
    const shared = new Map();
    const numberOf = (text) => {
      if (!shared.has(text)) shared.set(text, shared.size);
      return shared.get(text);
    };
    const cell = (value, at) =>
      typeof value === "string"
        ? `<c r="${at}" t="s"><v>${numberOf(value)}</v></c>`
        : `<c r="${at}"><v>${value}</v></c>`;
    const sheet = cells.map(
      (row, i) => `<row>${row.map((value, j) => cell(value, "ABCDEF"[j] + (i + 5))).join("")}</row>`,
    );
    const strings = [...shared.keys()].map((text) => `<si><t>${text}</t></si>`).join("");
    console.log(
      `${language}, ${form}: ${a(cells.reduce((sum, row) => sum + bytes(row.join("")), 0))} as text, ` +
        `${a(packed(sheet.join("")) + packed(strings))} in an .xlsx, ${a(packed(JSON.stringify(cells)))} as an answer`,
    );
  }
}
