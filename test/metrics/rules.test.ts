import { readFileSync } from "node:fs";
import { join } from "node:path";
import { foldClass, foldInterest, foldValue } from "../../src/cells/method-words.ts";
import { readRules } from "../../src/cells/rules.ts";
import { functionWords } from "../../src/messages/functions.ts";
import { defaultAction, matchRule } from "../../src/metrics/rules.ts";
import { EN, RU } from "../support/cells.ts";

interface RuleText {
  readonly class: string;
  readonly value: string;
  readonly interest: string;
  readonly segment: string;
  readonly action: string;
  readonly role: string;
  readonly touchDays: number | null;
}

const values = { en: ["VIP", "ambitious", "ordinary", ""], ru: ["VIP", "амбициозный", "обычный", ""] };

describe.each([EN, RU])("the rules of the default method ($language)", (world) => {
  const texts: { readonly rules: readonly RuleText[] } = JSON.parse(
    readFileSync(join(__dirname, `../../src/texts/method-${world.language}.json`), "utf8"),
  );
  const rows = texts.rules.map(({ class: potential, value, interest, segment, action, role, touchDays }) => [
    potential,
    value,
    interest,
    segment,
    action,
    role,
    touchDays ?? "",
    "",
  ]);
  const rules = readRules(world, rows, "rules");
  const words = functionWords(world.language).actions;

  test("give exactly the default actions for all 100 cells, segments not known", () => {
    for (const letter of ["A", "B", "C", "D", ""])
      for (const value of values[world.language])
        for (const interest of ["1", "2", "3", "4", ""]) {
          const parts = { potential: foldClass(letter), value: foldValue(value), interest: foldInterest(interest) };
          const rule = matchRule(rules, { ...parts, segment: "", ripe: false });
          expect({ ...parts, action: rule?.action }).toEqual({ ...parts, action: words[defaultAction(parts)] });
        }
  });

  test("never stop the work with a client of whom a part is missing", () => {
    const [stop] = rules.filter((rule) => rule.stop);
    const any = { ...stop!, potential: "*", value: "*", interest: "*", segment: "*" };
    const client = { potential: "D", value: "ordinary", interest: "4", segment: "", ripe: false };
    expect(matchRule([any], client)).toBe(any);
    for (const part of ["potential", "value", "interest"])
      expect(matchRule([any], { ...client, [part]: "?" })).toBeUndefined();
  });

  test("may ask for a client without a segment", () => {
    const [rule] = rules.filter((one) => !one.stop);
    const asks = { ...rule!, potential: "*", value: "*", interest: "*", segment: "?" };
    const client = { potential: "A", value: "vip", interest: "1", ripe: false };
    expect(matchRule([asks], { ...client, segment: "" })).toBe(asks);
    expect(matchRule([asks], { ...client, segment: "bars" })).toBeUndefined();
  });

  test("know a ripe segment", () => {
    const client = { potential: "C", value: "vip", interest: "3", segment: "cafés" };
    expect(matchRule(rules, { ...client, ripe: true })?.touchDays).toBe(30);
    expect(matchRule(rules, { ...client, ripe: false })?.touchDays).toBe(45);
  });
});
