import { existsSync } from "node:fs";
import { casesIn, runCase } from "./case.ts";

/** Runs the cases of the folders and prints what failed; the last line counts. Exit code 1 when anything failed, 2 on bad input. */
export async function golden(folders: readonly string[], distFolder: string): Promise<number> {
  const stranger = folders.find((folder) => !existsSync(folder));
  const cases = stranger === undefined ? folders.flatMap(casesIn) : [];
  if (cases.length === 0) {
    const what = stranger === undefined ? "name a folder of cases" : `${stranger}: no such folder`;
    process.stderr.write(`golden: ${what}\n`);
    return 2;
  }
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const folder of cases)
    for (const { name, formula, state, lines } of await runCase(distFolder, folder)) {
      counts[state]++;
      if (state !== "passed")
        process.stdout.write(
          `${state.toUpperCase()} ${name}: ${formula}\n${lines.map((line) => `  ${line}\n`).join("")}`,
        );
    }
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  return counts.failed > 0 ? 1 : 0;
}
