// Writes docs/functions.md and the table of functions in README.md from the comments in src/functions.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { readCards } from "./cards.mjs";

const START = "<!-- functions: made by npm run docs -->";
const END = "<!-- functions end -->";

const signature = ({ name, parameters }) =>
  `${name}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join("; ")})`;
const firstSentence = (text) => text.match(/^.*?[.:?](?= |$)/)?.[0].replace(/[.:?]$/, "") ?? text;
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("*", "\\*");

/** The table of all functions with the first sentence of each. */
export function functionsTable(cards) {
  const rows = cards.map(
    (card) =>
      `| [${card.name}](docs/functions.md#${card.name.toLowerCase()}) | ${cell(firstSentence(card.description))} |`,
  );
  return ["| function | what it is |", "|---|---|", ...rows].join("\n");
}

/** The page of all functions: signature, definition, arguments, result, examples. */
export function functionsPage(cards) {
  const sections = cards.map((card) =>
    [
      `## ${card.name}`,
      `\`${signature(card)}\``,
      card.description.replaceAll("*", "\\*"),
      [
        "| argument | what to give |",
        "|---|---|",
        ...card.parameters.map(
          ({ name, type, optional, words }) =>
            `| \`${name}\` | ${type}${optional ? ", optional" : ""}. ${cell(words)} |`,
        ),
      ].join("\n"),
      `Gives: ${cell(card.returns)}`,
      ["```", ...card.examples, "```"].join("\n"),
    ].join("\n\n"),
  );
  return `${[
    "# The custom functions",
    "Made from the comments in `src/functions` by `npm run docs`. Every example is executed against the bundle by `npm test`.",
    "In all of them: ranges of one table are given side by side (`A2:A`, `C2:C`), trailing blank rows are cut, a header in the range is recognised, numbers and dates typed as text are read, options are words in English or Russian. A rate without a base is an empty cell. Arguments are separated as your spreadsheet's locale wants it (`;` works everywhere).",
    ...sections,
  ].join("\n\n")}\n`;
}

/** The text with the table between its marks renewed; unchanged where it has no marks. */
export function withTable(text, cards) {
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  return from < 0 || to < 0
    ? text
    : `${text.slice(0, from + START.length)}\n${functionsTable(cards)}\n${text.slice(to)}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const cards = readCards();
  writeFileSync("docs/functions.md", functionsPage(cards));
  if (existsSync("README.md")) writeFileSync("README.md", withTable(readFileSync("README.md", "utf8"), cards));
}
