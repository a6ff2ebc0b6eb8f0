// Prints how each fact of docs/platform-facts.md is kept: by which tests, or why by none.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A row of the table: id, fact, confidence, and the reason why no test is needed, which may be empty. */
const ROW = /^\| ([A-Z]\d+) \| (.+?) \| (high|medium|low|practice) \| (?:(.+?) )?\|$/;

/** The facts of the page, in its order. */
export function readFacts(page) {
  return page.split("\n").flatMap((line) => {
    if (!/^\| [A-Z]\d/.test(line)) return [];
    const [match, id, fact, confidence, excuse = ""] = line.match(ROW) ?? [];
    if (!match) throw new Error(`Not a row of facts: ${line}`);
    return [{ id, fact, confidence, excuse }];
  });
}

/** The beginning of a title, right after the opening parenthesis, also of `test.each(…)(`: ids, a colon. */
const TITLE = /(\.skip|\.todo)?\(\s*(["'`])([A-Z]\d{1,2}(?:(?:, | and )[A-Z]\d{1,2})*): ((?:(?!\2)[^\\\n]|\\.)*)\2/g;

/** Titles in the text of a test that begin with facts: `B1: …`, `D1, D2: …`, `B1 and B2: …`. What is skipped does not count. */
export function titlesIn(source) {
  return [...source.matchAll(TITLE)]
    .filter(([, skipped]) => skipped === undefined)
    .map(([, , , ids, title]) => ({ ids: ids.split(/, | and /), title }));
}

/** All such titles below a folder, with the files they stand in. */
export function readTitles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return readTitles(path);
    if (!/\.test\.tsx?$/.test(entry.name)) return [];
    return titlesIn(readFileSync(path, "utf8")).map((one) => ({ ...one, file: path.replaceAll("\\", "/") }));
  });
}

/** What is wrong between facts and titles, in sentences; nothing when all is well. */
export function flawsOf(facts, titles) {
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const tested = new Set(titles.flatMap(({ ids }) => ids));
  const twice = facts.filter((fact, i) => facts.findIndex(({ id }) => id === fact.id) !== i);
  return [
    ...twice.map(({ id }) => `${id} stands in the table twice.`),
    ...titles.flatMap(({ ids, title, file }) =>
      ids.filter((id) => !known.has(id)).map((id) => `${file}: “${title}” names ${id}, which is no fact of the table.`),
    ),
    ...facts.flatMap(({ id, confidence, excuse }) => {
      if (tested.has(id)) return excuse ? [`${id} is tested, so its reason for no test must go.`] : [];
      return /high|medium/.test(confidence) && !excuse ? [`${id} is neither tested nor excused.`] : [];
    }),
  ];
}

function print(facts, titles) {
  for (const { id, fact, confidence, excuse } of facts) {
    console.log(`\n${id} (${confidence}) ${fact}`);
    const own = titles.filter(({ ids }) => ids.includes(id));
    for (const { title, file } of own) console.log(`    ${title}  [${file}]`);
    if (own.length === 0) console.log(excuse ? `    no test: ${excuse}` : "    no test");
  }
  const tested = facts.filter(({ id }) => titles.some(({ ids }) => ids.includes(id)));
  const excused = facts.filter(({ excuse }) => excuse);
  console.log(
    `\n${facts.length} facts: ${tested.length} tested by ${titles.length} titles, ${excused.length} excused, ` +
      `${facts.length - tested.length - excused.length} not relied on.`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const facts = readFacts(readFileSync("docs/platform-facts.md", "utf8"));
  const titles = readTitles("test");
  print(facts, titles);
  const flaws = flawsOf(facts, titles);
  for (const flaw of flaws) console.error(flaw);
  process.exitCode = flaws.length > 0 ? 1 : 0;
}
