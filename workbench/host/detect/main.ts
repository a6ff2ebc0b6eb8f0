import { type Case, labelledIn, runCase } from "./case.ts";
import { precision, recall, type Score, scoreOf } from "./score.ts";

const HALVES = ["held out", "tuning"] as const;

/** Prints how well the add-on of a dist folder reads the labelled workbooks; the exit code. */
export async function scoreDetection(folder: string, distFolder: string): Promise<number> {
  const cases: Case[] = [];
  for (const name of labelledIn(folder)) cases.push(await runCase(distFolder, folder, name));
  for (const half of HALVES)
    print(
      half,
      cases.filter(({ answer }) => answer.half === half),
    );
  const all = print("all", cases);
  const enough = precision(all) >= 0.99 && recall(all) >= 0.95;
  return enough && [...all.fields.values()].every((tally) => Math.min(precision(tally), recall(tally)) >= 0.9) ? 0 : 1;
}

function print(title: string, cases: readonly Case[]): Score {
  const score = scoreOf(cases);
  const line = (name: string, tally: Pick<Score, "right" | "wrong" | "missed">) =>
    `  ${name.padEnd(18)} precision ${precision(tally).toFixed(3)}  recall ${recall(tally).toFixed(3)}  columns ${tally.right + tally.missed}`;
  console.log(`${title}: ${cases.length} workbooks`);
  console.log(line("every field", score));
  for (const [field, tally] of [...score.fields].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(line(field, tally));
  if (score.confusion.size > 0) console.log("  confusion (labelled -> seen):");
  for (const [pair, count] of score.confusion) console.log(`    ${pair}: ${count}`);
  if (score.astray.length > 0) console.log("  not as labelled:");
  for (const line of score.astray) console.log(`    ${line}`);
  return score;
}
