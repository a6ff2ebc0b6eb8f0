import { exception, mismatch } from "../../host/exception.ts";
import { canonicalFormula } from "../formula-text.ts";
import type { Style } from "../spreadsheet.ts";
import { type Access, RangeMeaning } from "./access.ts";
import { areaOfA1 } from "./areas.ts";
import { colorOf } from "./styles.ts";

interface Condition {
  readonly operator: string;
  readonly values: readonly string[];
}

/** The meaning of a ConditionalFormatRule. */
class Rule {
  constructor(
    readonly condition: Condition,
    readonly style: Style,
    readonly ranges: readonly RangeMeaning[],
  ) {}
}

/** A ConditionalFormatRuleBuilder of Apps Script; formulas in it are read by the spreadsheet's locale (fact B15). */
export function ruleBuilder(access: Access): object {
  let condition: Condition | undefined;
  let style: Style = {};
  let ranges: readonly RangeMeaning[] = [];
  const when = (self: object, operator: string, ...values: string[]) => {
    condition = { operator, values };
    return self;
  };
  const fail = (member: string, value: unknown) =>
    mismatch(`SpreadsheetApp.ConditionalFormatRuleBuilder.${member}`, [value]);
  const number = (value: unknown, member: string) => {
    if (typeof value !== "number") throw fail(member, value);
    return String(value);
  };
  const colored = (self: object, member: string, property: "fillColor" | "textColor", value: unknown) => {
    const color = colorOf(value);
    if (!color) throw fail(member, value);
    style = { ...style, [property]: color };
    return self;
  };
  const flagged = (
    self: object,
    member: string,
    property: "bold" | "italic" | "strikethrough" | "underline",
    value: unknown,
  ) => {
    if (typeof value !== "boolean") throw fail(member, value);
    style = { ...style, [property]: value };
    return self;
  };
  return access.wrap("ConditionalFormatRuleBuilder", {
    whenTextEqualTo(text: string) {
      return when(this, "isEqual", text);
    },
    whenTextContains(text: string) {
      return when(this, "containsText", text);
    },
    whenCellEmpty() {
      return when(this, "isEmpty");
    },
    whenCellNotEmpty() {
      return when(this, "isNotEmpty");
    },
    whenNumberGreaterThan(value: unknown) {
      return when(this, "isGreaterThan", number(value, "whenNumberGreaterThan"));
    },
    whenNumberGreaterThanOrEqualTo(value: unknown) {
      return when(this, "isGreaterOrEqualTo", number(value, "whenNumberGreaterThanOrEqualTo"));
    },
    whenNumberLessThan(value: unknown) {
      return when(this, "isLessThan", number(value, "whenNumberLessThan"));
    },
    whenNumberEqualTo(value: unknown) {
      return when(this, "isEqual", number(value, "whenNumberEqualTo"));
    },
    whenFormulaSatisfied(formula: unknown) {
      if (typeof formula !== "string" || !formula.startsWith("=")) throw fail("whenFormulaSatisfied", formula);
      if (access.book.unproven.ruleFormulas === "refused") throw exception("The formula of the rule is not valid.");
      checkFormula(access, formula);
      return when(this, "customFormula", canonicalFormula(formula, access.book.formulaManners));
    },
    setBackground(value: unknown) {
      return colored(this, "setBackground", "fillColor", value);
    },
    setFontColor(value: unknown) {
      return colored(this, "setFontColor", "textColor", value);
    },
    setBold(value: unknown) {
      return flagged(this, "setBold", "bold", value);
    },
    setItalic(value: unknown) {
      return flagged(this, "setItalic", "italic", value);
    },
    setStrikethrough(value: unknown) {
      return flagged(this, "setStrikethrough", "strikethrough", value);
    },
    setUnderline(value: unknown) {
      return flagged(this, "setUnderline", "underline", value);
    },
    setRanges(list: unknown) {
      if (!Array.isArray(list) || list.length === 0) throw fail("setRanges", list);
      const method = "SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges";
      ranges = list.map((range) => access.need(range, RangeMeaning, method));
      return this;
    },
    build: () => {
      if (!condition || ranges.length === 0)
        throw new Error("not implemented: ConditionalFormatRuleBuilder.build without a condition and ranges");
      if (condition.operator === "customFormula" && ranges.length > 1)
        throw new Error("not implemented: a conditional format with a formula and several ranges");
      return ruleOf(access, new Rule(condition, style, ranges));
    },
  });
}

/** A rule sees its own tab only, and has no custom functions (fact B15). */
function checkFormula({ book }: Access, formula: string): void {
  const bare = formula.replace(/"[^"]*"/g, "");
  if (bare.includes("!")) throw exception("Conditional format rule cannot reference a different sheet.");
  const custom = [...bare.matchAll(/([\p{L}_][\p{L}\d_.]*)\(/gu)].find(([, name]) => book.custom.has(name!));
  if (custom) throw new Error(`not implemented: the custom function ${custom[1]} in a conditional format rule`);
}

function ruleOf(access: Access, rule: Rule): object {
  return access.wrap(
    "ConditionalFormatRule",
    { getRanges: () => rule.ranges.map((range) => access.make.range(range)) },
    rule,
  );
}

/** Replaces the rules of a tab; an earlier one wins over a later one. */
export function setRules(access: Access, sheetId: string, rules: unknown): void {
  const method = "SpreadsheetApp.Sheet.setConditionalFormatRules";
  if (!Array.isArray(rules)) throw mismatch(method, [rules]);
  const wanted = rules.map((rule) => access.need(rule, Rule, method));
  if (wanted.some((rule) => rule.ranges.some((range) => range.sheetId !== sheetId)))
    throw new Error("not implemented: a conditional format rule with ranges of another tab");
  access.book.write((hand) => {
    for (const { id } of [...hand.getters.getConditionalFormats(sheetId)])
      hand.dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
    for (const { condition, style, ranges } of wanted)
      hand.dispatch("ADD_CONDITIONAL_FORMAT", {
        sheetId,
        ranges: ranges.map(({ zone }) => ({ _sheetId: sheetId, _zone: zone })),
        cf: { id: access.book.newId("rule"), rule: { type: "CellIsRule", ...condition, style } },
      });
  });
}

export function rulesOf(access: Access, sheetId: string): object[] {
  return access.book.getters.getConditionalFormats(sheetId).map(({ rule, ranges }) => {
    if (rule.type !== "CellIsRule")
      throw new Error(`not implemented: reading a conditional format of the kind ${rule.type}`);
    const areas = ranges.map((xc) => areaOfA1(access.book, access.tab(sheetId), xc));
    const meanings = areas.map(({ zone }) => new RangeMeaning(sheetId, zone));
    return ruleOf(access, new Rule({ operator: rule.operator, values: rule.values }, rule.style, meanings));
  });
}
