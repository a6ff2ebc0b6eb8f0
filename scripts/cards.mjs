import { readdirSync, readFileSync } from "node:fs";

/** The comment of a custom function right above its declaration. */
const CUSTOM = /(\/\*\*(?:(?!\*\/)[\s\S])*?@customfunction[\s\S]*?\*\/)\nexport function ([A-Z][A-Z0-9_]*)\(/;
const PARAMETER = /@param \{([^}]+)\} (\[?)(\w+)\]? ([^@]*)/g;

/**
 * Reads the cards of the custom functions: what their comments say, in parts.
 *
 * @param {string} root folder of the project
 */
export function readCards(root = ".") {
  const folder = "src/functions";
  return readdirSync(`${root}/${folder}`)
    .filter((file) => file.endsWith(".ts"))
    .map((name) => readCard(root, `${folder}/${name}`));
}

function readCard(root, file) {
  const [, comment, name] = readFileSync(`${root}/${file}`, "utf8").match(CUSTOM) ?? [];
  if (!name) throw new Error(`${file}: expected one comment with @customfunction right above "export function NAME("`);
  const text = comment.replace(/^\/\*\*\n|\s*\*\/$/g, "").replace(/^ \* ?/gm, "");
  const line = (words) => words.replace(/\s+/g, " ").trim();
  return {
    file,
    name,
    comment,
    description: line(text.slice(0, text.indexOf("@param"))),
    parameters: [...text.matchAll(PARAMETER)].map(([, type, optional, parameter, words]) => ({
      name: parameter,
      type,
      optional: optional === "[",
      words: line(words),
    })),
    returns: line(text.match(/@return ([^@]*)/)?.[1] ?? ""),
    examples: (text.split("@example")[1] ?? "")
      .split("\n")
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  };
}

/** Sentences of a description that the autocomplete card has room for; EXPLAIN and the docs say the rest. */
const SENTENCES = 2;

/**
 * The comment that ships above a custom function: what Google's autocomplete shows, and nothing else.
 *
 * @param {ReturnType<typeof readCard>} card
 */
export function autocomplete({ description, parameters, returns }) {
  const short = description
    .split(/(?<=[.?!]) (?=[A-Z"=])/)
    .slice(0, SENTENCES)
    .join(" ");
  const lines = [
    short,
    ...parameters.map(
      ({ type, optional, name, words }) => `@param {${type}} ${optional ? `[${name}]` : name} ${words}`,
    ),
    `@return ${returns}`,
    "@customfunction",
  ];
  return `/**\n${lines.map((line) => ` * ${line}\n`).join("")} */`;
}

/**
 * What EXPLAIN knows, by function: the definition (the comment for English, `src/texts/functions-ru.json` for Russian) and
 * the words under which people look for it, of both languages (`src/texts/topics.json`).
 *
 * @param {ReturnType<typeof readCards>} cards
 * @param {"en" | "ru"} language
 * @param {string} root folder of the project
 */
export function explanations(cards, language, root = ".") {
  const texts = (name) => JSON.parse(readFileSync(`${root}/src/texts/${name}.json`, "utf8"));
  const russian = language === "ru" ? texts("functions-ru") : {};
  const topics = texts("topics");
  return Object.fromEntries(
    cards.map(({ name, description }) => [name, [russian[name] ?? description, topics[name] ?? ""]]),
  );
}
