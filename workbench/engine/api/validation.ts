import { exception, mismatch } from "../../host/exception.ts";
import type { Access, Area } from "./access.ts";
import { cellsOf, fitted, gridOf } from "./areas.ts";
import { DataValidationCriteria, type EnumValue } from "./enums.ts";

/** Most values of a dropdown that are written into the rule itself. */
const MOST_CHOICES = 500;

/** What a validation rule asks for; the meaning of a DataValidation. */
class Rule {
  constructor(
    readonly list: readonly string[] | null,
    readonly arrow: boolean,
    readonly allowInvalid: boolean,
    readonly help: string | null,
  ) {}
}

/** A DataValidationBuilder of Apps Script, for dropdowns and checkboxes. Until told otherwise it lets other values pass. */
export function validationBuilder(access: Access): object {
  let kind: "list" | "checkbox" | undefined;
  let list: readonly string[] = [];
  let arrow = true;
  let allowInvalid = true;
  let help: string | null = null;
  return access.wrap("DataValidationBuilder", {
    requireValueInList(values: unknown, showDropdown = true) {
      if (!Array.isArray(values) || values.length === 0)
        throw mismatch("SpreadsheetApp.DataValidationBuilder.requireValueInList", [values]);
      const odd = values.find((value) => /^(=|\s*$)/.test(String(value)));
      if (odd !== undefined) throw new Error(`not implemented: the choice ${JSON.stringify(odd)} in a list`);
      if (values.length > MOST_CHOICES)
        throw exception(`The stand-in refuses more than ${MOST_CHOICES} values in a list of choices.`);
      [kind, list, arrow] = ["list", Array.from(values, String), showDropdown];
      return this;
    },
    requireCheckbox() {
      kind = "checkbox";
      return this;
    },
    setAllowInvalid(allow: unknown) {
      if (typeof allow !== "boolean") throw mismatch("SpreadsheetApp.DataValidationBuilder.setAllowInvalid", [allow]);
      allowInvalid = allow;
      return this;
    },
    setHelpText(text: string) {
      help = text;
      return this;
    },
    build: () => {
      if (!kind) throw new Error("not implemented: DataValidationBuilder.build without a criterion");
      return validationOf(access, new Rule(kind === "list" ? list : null, arrow, allowInvalid, help));
    },
  });
}

function validationOf(access: Access, rule: Rule): object {
  const { VALUE_IN_LIST, CHECKBOX } = DataValidationCriteria;
  return access.wrap(
    "DataValidation",
    {
      getAllowInvalid: () => rule.allowInvalid,
      getCriteriaType: (): EnumValue => (rule.list ? VALUE_IN_LIST : CHECKBOX),
      getCriteriaValues: () => (rule.list ? [[...rule.list], rule.arrow] : []),
      getHelpText: () => rule.help,
    },
    rule,
  );
}

/** Members of Range and RangeList that set and take away validation. */
export function validationMembers(access: Access, areas: readonly Area[]) {
  const { book } = access;
  const ruleOf = (value: unknown, method: string) => (value === null ? null : access.need(value, Rule, method));
  return {
    setDataValidation(rule: unknown) {
      setRule(access, areas, ruleOf(rule, "SpreadsheetApp.Range.setDataValidation"));
      return this;
    },
    setDataValidations(grid: unknown) {
      const method = "SpreadsheetApp.Range.setDataValidations";
      const rules = fitted(grid, areas[0]!, method).map((row) => row.map((rule) => ruleOf(rule, method)));
      for (const [rule, parts] of partsOf(areas[0]!, rules)) setRule(access, parts, rule);
      return this;
    },
    clearDataValidations() {
      setRule(access, areas, null);
      return this;
    },
    getDataValidation: () => ruleAt(access, gridOf(areas[0]!, (position) => position)[0]![0]!),
    getDataValidations: () => gridOf(areas[0]!, (position) => ruleAt(access, position)),
    /** Also writes FALSE into empty cells, which then count as content (fact B23). */
    insertCheckboxes(...values: unknown[]) {
      if (values.length > 0) throw new Error("not implemented: Range.insertCheckboxes with values of its own");
      setRule(access, areas, new Rule(null, true, true, null));
      book.write((hand) => {
        for (const area of areas)
          for (const { position } of cellsOf(area)) {
            const cell = hand.getters.getCell(position);
            if (!cell?.isFormula && !cell?.content) hand.change(position, { content: "FALSE" });
          }
      });
      return this;
    },
  };
}

/** The cells of every rule of a grid, those below one another together: the engine takes its time for every rule. */
function partsOf({ sheetId, zone }: Area, rules: readonly (readonly (Rule | null)[])[]): Map<Rule | null, Area[]> {
  const parts = new Map<Rule | null, Area[]>();
  for (let c = 0; c < rules[0]!.length; c++) {
    let from = 0;
    for (let r = 1; r <= rules.length; r++) {
      const rule = rules[from]![c]!;
      if (r < rules.length && rules[r]![c] === rule) continue;
      const [left, top, bottom] = [zone.left + c, zone.top + from, zone.top + r - 1];
      parts.set(rule, [...(parts.get(rule) ?? []), { sheetId, zone: { top, bottom, left, right: left } }]);
      from = r;
    }
  }
  return parts;
}

function setRule({ book }: Access, areas: readonly Area[], rule: Rule | null): void {
  book.write((hand) => {
    for (const { sheetId, zone } of areas) hand.fences.checkTyped(sheetId, zone);
    const ranges = areas.map(({ sheetId, zone }) => ({ _sheetId: sheetId, _zone: zone }));
    const { sheetId } = areas[0]!;
    const id = book.newId("validation");
    const list = rule ? rule.list : ["-"];
    const criterion = list
      ? { type: "isValueInList", values: list, displayStyle: rule?.arrow ? "arrow" : "plainText" }
      : { type: "isBoolean", values: [] };
    hand.dispatch("ADD_DATA_VALIDATION_RULE", {
      sheetId,
      ranges,
      rule: { id, criterion, isBlocking: rule ? !rule.allowInvalid : false, help: rule?.help ?? null },
    });
    if (!rule) hand.dispatch("REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
  });
}

function ruleAt(access: Access, position: { sheetId: string; row: number; col: number }): object | null {
  const rule = access.book.getters.getValidationRuleForCell(position) as
    | { criterion: { type: string; values: string[]; displayStyle?: string }; isBlocking?: boolean; help?: string }
    | undefined;
  if (!rule) return null;
  const { type, values, displayStyle } = rule.criterion;
  if (type !== "isValueInList" && type !== "isBoolean")
    throw new Error(`not implemented: reading a validation rule of the kind ${type}`);
  const list = type === "isValueInList" ? values : null;
  return validationOf(access, new Rule(list, displayStyle !== "plainText", !rule.isBlocking, rule.help ?? null));
}
