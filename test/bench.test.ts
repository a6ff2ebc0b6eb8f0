import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const read = (path: string) => readFileSync(join(__dirname, "..", path), "utf8");

test("the benchmark asks a question of every custom function, and of none that does not exist", () => {
  const functions = [...read("dist/Code.js").matchAll(/^function ([A-Z_]+)\(/gm)].map(([, name]) => name!);
  const questions = readdirSync("bench/questions").flatMap((file) =>
    [...read(`bench/questions/${file}`).matchAll(/^ {2}([A-Z_]+): \{$/gm)].map(([, name]) => name!),
  );
  const fixed = [
    ...read("bench/run.mjs")
      .match(/^const FIXED = \[(.*)\];$/m)![1]!
      .matchAll(/"(\w+)"/g),
  ].map(([, name]) => name!);
  expect([...questions, ...fixed].sort()).toEqual(functions.sort());
});
