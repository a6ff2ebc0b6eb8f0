import { readFileSync } from "node:fs";
import { join } from "node:path";
import { METHOD_BLOCKS, METHOD_TABS } from "../../src/model/method/layout.ts";
import type { MethodTexts } from "../../src/model/method/texts.ts";

const read = (language: string): MethodTexts =>
  JSON.parse(readFileSync(join(__dirname, `../../src/texts/method-${language}.json`), "utf8"));
const en = read("en");
const ru = read("ru");

/** Every value of the file by its path, such as `playbook.3.script`. */
function leaves(value: unknown, path = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`));
}
const names = (text: unknown) => [...String(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
/** Lists that are free to be longer in one language. */
const free = /aliases|words\.\d|neverGuessed/;

test("the Russian method has everything that the English one has", () => {
  const paths = (texts: MethodTexts) =>
    leaves(texts)
      .map(([path]) => path)
      .filter((path) => !free.test(path));
  expect(paths(ru)).toEqual(paths(en));
});

test("a frame of “why this task” names the same facts in both languages", () => {
  for (const [key, frame] of Object.entries(en.why)) expect([key, names(ru.why[key])]).toEqual([key, names(frame)]);
});

test.each([
  ["en", en],
  ["ru", ru],
] as const)("the %s texts keep the limits of length that a cell and a letter can bear", (_language, texts) => {
  for (const step of texts.playbook) {
    expect(step.script.length).toBeLessThanOrEqual(400);
    expect(step.letter.length).toBeLessThanOrEqual(600);
    for (const text of [step.questions, step.objection, step.answer]) expect(text.length).toBeLessThanOrEqual(300);
  }
  for (const frame of Object.values(texts.why)) expect(frame.length).toBeLessThanOrEqual(140);
});

test("no English was left in the Russian texts", () => {
  const latin = leaves(ru).filter(
    ([path, value]) =>
      typeof value === "string" &&
      !/\.(key|role|kind|follows|situation|who|class)$|^settings\.\d+\.value$|aliases|^(values|interests)\.\d+\.words/.test(
        path,
      ) &&
      /[a-z]{3,}/.test(value.replace(/\{\w+\}/g, "").replace(/Conveyor/g, "")),
  );
  expect(latin).toEqual([]);
});

test.each(METHOD_TABS)("every table of the tab %s has a heading per column", (tab) => {
  for (const [block, { tab: home, fields }] of Object.entries(METHOD_BLOCKS))
    if (home === tab)
      for (const texts of [en, ru])
        expect([block, texts.heads[block as keyof typeof METHOD_BLOCKS]?.length]).toEqual([block, fields.length]);
});

test("each alias belongs to one stage only", () => {
  for (const texts of [en, ru]) {
    const all = texts.stages.flatMap(({ aliases }) => aliases);
    expect(all.filter((alias, i) => all.indexOf(alias) !== i)).toEqual([]);
  }
});

test("every stage and every situation of a current client has a step", () => {
  for (const { playbook, stages, situations } of [en, ru]) {
    const covered = new Set(playbook.map(({ stage }) => stage));
    expect([...stages, ...situations].filter(({ name }) => !covered.has(name))).toEqual([]);
  }
});
