import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as gas from "gas-local";
import { readCards } from "../scripts/cards.mjs";
import { type Literal, literal, split } from "./support/formula.ts";

const root = join(__dirname, "..");
const cards = readCards(root);
const examples = cards.flatMap(({ name, examples }) => examples.map((example) => ({ name, example })));

/** The services that custom functions use, in a UTC spreadsheet of the locale en_US. */
const services = {
  SpreadsheetApp: {
    getActive: () => ({ getSpreadsheetTimeZone: () => "Etc/UTC", getSpreadsheetLocale: () => "en_US" }),
  },
  Utilities: { formatDate: () => "+0000" },
  HtmlService: {
    createTemplateFromFile: (name: string) => ({
      getRawContent: () => readFileSync(join(root, `dist/${name}.html`), "utf8"),
    }),
  },
};

const conveyor = gas.require(join(root, "dist"), { ...services });

/** A literal as Google hands it to a custom function: a range of one cell comes bare. */
function argument(value: Literal): unknown {
  if (Array.isArray(value)) {
    const rows = value as readonly (readonly Literal[])[];
    return rows.length === 1 && rows[0]!.length === 1 ? argument(rows[0]![0]!) : rows.map((row) => row.map(argument));
  }
  return typeof value === "object" ? new Date(`${(value as { date: string }).date}T00:00:00Z`) : value;
}

/**
 * A result as a literal, beside the literal expected: dates come from the bundle's own realm, a number is rounded to the
 * decimals that the example shows (three or more of them), else to the ninth.
 */
function shown(value: unknown, expected: unknown): unknown {
  if (Array.isArray(value)) return value.map((one, i) => shown(one, Array.isArray(expected) ? expected[i] : undefined));
  if (Object.prototype.toString.call(value) === "[object Date]")
    return { date: (value as Date).toISOString().slice(0, 10) };
  if (typeof value !== "number") return value;
  const decimals = String(expected).split(".")[1]?.length ?? 0;
  return Number(value.toFixed(decimals < 3 ? 9 : decimals));
}

test.each(examples)("$example", ({ name, example }) => {
  const [, args, result] = example.match(/^=[A-Z_]+\((.*)\) → (.+)$/) ?? [];
  const values = split(args!, ";").map((value) => argument(literal(value)));
  const expected = literal(result!);
  expect(shown(conveyor[name]!(...values), expected)).toEqual(expected);
});

test.each(cards.map(({ name, examples }) => [name, examples.length] as const))("%s shows an example", (_, count) => {
  expect(count).toBeGreaterThan(0);
});
