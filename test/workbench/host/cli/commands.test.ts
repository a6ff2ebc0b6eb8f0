import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { perform } from "../../../../workbench/host/cli/commands.ts";
import { optionsOf } from "../../../../workbench/host/cli/options.ts";

const root = join(__dirname, "..", "..", "..", "..");
const conveyor = (...args: string[]) => perform(optionsOf(args), join(root, "dist"));
const today = ["--today", "2026-03-31"];

function file(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "conveyor-")), name);
  writeFileSync(path, text);
  return path;
}

test("eval prints the spilled rows, dates as ISO", async () => {
  const deals = file("Deals.csv", "won,closed\n800,2026-02-07\n,\n");
  expect(await conveyor("eval", deals, "=Deals!A1:B2")).toEqual({
    output: [
      ["won", "closed"],
      [800, "2026-02-07"],
    ],
    code: 0,
  });
});

test("eval takes the formula as the locale of the spreadsheet writes it", async () => {
  const sums = file("суммы.csv", "сумма;штук\n1000,50;1\n500;2\n");
  const { output } = await conveyor("eval", sums, "=SUM(суммы!A2:A3;0,25)", "--locale", "ru_RU");
  expect(output).toEqual([[1500.75]]);
});

test("eval of a formula that ends in an error gives the error and exit code 1", async () => {
  expect(await conveyor("eval", "demo", "=1/0", ...today)).toEqual({
    output: { error: expect.stringMatching(/^#DIV\/0!/) },
    code: 1,
  });
});

test("--today is the day of TODAY()", async () => {
  expect((await conveyor("eval", "demo", "=TODAY()", ...today)).output).toEqual([["2026-03-31"]]);
});

test("read prints the values of a range", async () => {
  const deals = file("Deals.csv", "won,lost\n1,2\n");
  expect(await conveyor("read", deals, "Deals!A2:B2")).toEqual({ output: [[1, 2]], code: 0 });
});

test.each([
  [["frob"], "frob: unknown command"],
  [["eval", "demo"], "FORMULA is missing"],
  [["eval", "demo", "=1", "=2"], "=2: one operand too many"],
  [
    ["do", "demo", "dance"],
    "dance: unknown action; known are segments, funnel, hunters, farmers, monitor, pay, base, digest, doctor, calendar, history, method",
  ],
  [["read", "demo", "Nowhere!A1"], "Nowhere!A1"],
  [["eval", "nothing.xlsx", "=1"], "nothing.xlsx"],
  [["eval", "package.json", "=1"], "package.json is not a workbook"],
  [["eval", "demo", "=1", "--out", "x.xlsx"], "--out belongs to do"],
])("%j is refused by naming what is wrong", async (args, message) => {
  await expect(conveyor(...args)).rejects.toThrow(message);
});

test("bad input is one line on standard error and exit code 2", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/conveyor.mjs", "do", "demo", "dance"], {
    cwd: root,
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toBe(
    "conveyor: dance: unknown action; known are segments, funnel, hunters, farmers, monitor, pay, base, digest, doctor, calendar, history, method\n",
  );
});
