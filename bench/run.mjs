// `npm run bench`: size and load time of the bundle, then every custom function at three sizes beside native formulas,
// arquero and a bare pass. Prints what it finds and writes docs/performance.md. `npm run bench -- CLIENT_KEY RFM` times only
// these, without native formulas and without writing.
import "./zone.mjs";
import { writeFileSync } from "node:fs";
import { barePass } from "./bare.mjs";
import { FUNCTIONS, loadCode } from "./code.mjs";
import { company, fresh } from "./data.mjs";
import { loadTimes } from "./load.mjs";
import { engine, timeFormulas, workbook } from "./native.mjs";
import { page } from "./page.mjs";
import { clients } from "./questions/clients.mjs";
import { funnel } from "./questions/funnel.mjs";
import { history } from "./questions/history.mjs";
import { money } from "./questions/money.mjs";
import { plans } from "./questions/plans.mjs";
import { work } from "./questions/work.mjs";
import { agree } from "./same.mjs";
import { exponent, medians, worked } from "./timing.mjs";

const SIZES = [1000, 10_000, 100_000];

/** Columns of the workbook for native formulas; purchases side by side first. With many rows only those of cheap formulas. */
const COLUMNS = ["client", "date", "amount", "stage", "outcome", "started", "went", "class", "interest", "due", "done"];
const MORE = ["company", "spelling", "channel", "cost", "reason", "region", "closed", "contacted", "potential"];
const REST = ["budget", "rate", "cycle", "value"];

/** Longest that native formulas of one question may be expected to take, in milliseconds. */
const PATIENCE = 2500;

const all = { ...money, ...clients, ...funnel, ...history, ...plans, ...work };
/** Functions whose arguments do not grow. */
const FIXED = ["EXPLAIN", "PROFIT_DRIVERS"];
const unasked = FUNCTIONS.filter((name) => !(name in all) && !FIXED.includes(name));
if (unasked.length > 0) throw new Error(`no question for ${unasked.join(", ")}`);
const chosen = process.argv.slice(2);
const questions = chosen.length === 0 ? all : Object.fromEntries(chosen.map((name) => [name, all[name]]));
const { functions, asked } = loadCode();
const load = chosen.length === 0 ? loadTimes() : { text: "" };
console.log(load.text);
const open = chosen.length === 0 ? await engine() : undefined;
const found = Object.fromEntries(
  Object.keys(questions).map((name) => [name, { ours: [], arquero: [], bare: [], native: [] }]),
);

for (const rows of SIZES) {
  const data = company(rows);
  const { book, refs } =
    open === undefined ? {} : workbook(open, data, rows < 100_000 ? [...COLUMNS, ...MORE, ...REST] : COLUMNS);
  for (const [name, question] of Object.entries(questions)) {
    const args = question.ask(data);
    const given = () => fresh(args);
    const one = found[name];
    asked();
    const answer = functions[name](...given());
    one.lookUps = asked();
    if (rows === SIZES[0]) agree(name, question.same(answer), question.arquero(...given()));
    const spills = Array.isArray(answer) && answer.length >= rows;
    const contestants = [
      (its) => functions[name](...its),
      (its) => question.arquero(...its),
      (its) => barePass(its, spills),
    ];
    const [ours, arquero, bare] = medians(given, contestants, { rows });
    one.ours.push(ours);
    one.arquero.push(arquero);
    one.bare.push(bare);
    if (rows === SIZES[2]) {
      const cold = loadCode().functions;
      const its = given();
      one.cold = worked(() => cold[name](...its));
    }
    one.native.push(book && nativeTime(question, one.native, book, refs));
  }
  console.log(`${rows} rows done`);
}

/** Milliseconds of the native formulas; nothing where the engine has none or they would take too long. */
function nativeTime({ native }, before, book, refs) {
  const formulas = native?.(refs) ?? [];
  if (formulas.length === 0 || formulas.some((formula) => formula.includes("undefined"))) return undefined;
  const [first, second] = before;
  const guess = second === undefined ? (first ?? 0) * 30 : (second * second) / first;
  if (before.includes(undefined) || guess > PATIENCE) return undefined;
  return timeFormulas(book, formulas);
}

if (chosen.length > 0) {
  for (const [name, { ours, arquero, bare }] of Object.entries(found))
    console.log(
      `${name}: ${ours.map((time) => time.toFixed(2)).join(", ")} ms, growth ${exponent(SIZES, ours).toFixed(2)}, arquero ÷ ours ${(arquero[2] / ours[2]).toFixed(2)}, ours ÷ bare ${(ours[2] / bare[2]).toFixed(2)}`,
    );
  process.exit();
}

const table = Object.entries(found).map(([name, one]) => ({
  name,
  ...one,
  part: questions[name].part ?? [],
  growth: exponent(SIZES, one.ours),
}));
const text = page({ table, load, fixed: FIXED.map((name) => fixedTime(name)) });
writeFileSync(new URL("../docs/performance.md", import.meta.url), text);
console.log(text);

/** The median of a call of such a function. */
function fixedTime(name) {
  const args = name === "EXPLAIN" ? ["RFM"] : [[[10, 100, 2, 0.2]], [[12, 110, 2, 0.25]]];
  const [time] = medians(() => args, [(its) => functions[name](...its)], { rows: 1 });
  return { name, time };
}
