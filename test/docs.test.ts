import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCards } from "../scripts/cards.mjs";
import { functionsPage, withTable } from "../scripts/functions-table.mjs";

const root = join(__dirname, "..");
const cards = readCards(root);
const russian: { [name: string]: string } = JSON.parse(readFileSync(join(root, "src/texts/functions-ru.json"), "utf8"));

test("docs/functions.md is what `npm run docs` writes", () => {
  expect(readFileSync(join(root, "docs/functions.md"), "utf8")).toBe(functionsPage(cards));
});

test("the table of functions in the README is what `npm run docs` writes", () => {
  const readme = join(root, "README.md");
  const text = existsSync(readme) ? readFileSync(readme, "utf8") : "";
  expect(withTable(text, cards)).toBe(text);
});

test("every function explains itself in Russian, and nothing else does", () => {
  expect(Object.keys(russian).sort()).toEqual(cards.map(({ name }) => name).sort());
  for (const text of Object.values(russian)) expect(text).toMatch(/[а-яё].*[.…]$/s);
});

test.each(cards.map((card) => [card.name, card] as const))(
  "the card of %s says what, every argument and the result",
  (_, card) => {
    expect(card.description).toMatch(/^[A-Z].*[.]$/);
    expect(card.returns).toMatch(/\.$/);
    for (const { words } of card.parameters) expect(words).toMatch(/^[A-Z“"].*\.$/);
  },
);
