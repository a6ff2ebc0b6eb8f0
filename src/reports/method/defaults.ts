import { Day } from "../../cells/types.ts";
import { METHOD_BLOCKS, type MethodBlock, PARAMETER_ROWS, SETTING_ROWS } from "../../model/method/layout.ts";
import type { MethodTexts } from "../../model/method/texts.ts";
import { columnLetter } from "../../model/refs.ts";
import type { PlanCell } from "../plan.ts";

type Row = readonly PlanCell[];

/** What each table of the method holds at first, row by row, in the words of the spreadsheet's language. */
export function defaultRows(block: MethodBlock, texts: MethodTexts, today: number): readonly Row[] {
  const { role, kind, follows } = texts.words;
  switch (block) {
    case "stages":
      return texts.stages.map((stage) => [
        stage.name,
        stage.aliases.join(", "),
        kind[stage.kind],
        role[stage.role],
        stage.gate,
        stage.checkpointDays ?? "",
        "",
        stage.startProbability,
      ]);
    case "parameters":
      return texts.parameters.map(({ label, value, key }) => [label, value ?? "", key]);
    case "values":
      return texts.values.map(({ name, test, words }) => [name, test, words.join(", ")]);
    case "interests":
      return texts.interests.map((level) => [
        level.level,
        level.name,
        level.question,
        level.answer,
        level.words.join(", "),
      ]);
    case "rules":
      return texts.rules.map((rule) => [
        rule.class,
        rule.value,
        rule.interest,
        rule.segment,
        rule.action,
        role[rule.role],
        rule.touchDays ?? "",
        rule.note,
      ]);
    case "playbook":
      return texts.playbook.map((step) =>
        METHOD_BLOCKS.playbook.fields.map((field): PlanCell => {
          if (field === "role") return role[step.role];
          return (step as unknown as Record<string, string | number | null>)[field] ?? "";
        }),
      );
    case "norms":
      return texts.norms.map((norm) => [
        role[norm.role],
        norm.calls,
        norm.meetings,
        norm.offers,
        norm.wonDeals,
        norm.answerHours,
      ]);
    case "settings":
      return texts.settings.map(({ label, key, value }) => [label, setting(key, value, texts, today), key]);
    case "outcomes":
      return texts.outcomes.map((outcome) => [outcome.name, follows[outcome.follows], outcome.days ?? ""]);
    case "handover":
      return texts.handover.map(({ point, who }) => [point, role[who]]);
    case "plan":
    case "ripe":
      return [];
    default:
      return plainRows(block, texts);
  }
}

/** Tables whose cells stand in the data file as they are. */
function plainRows(
  block: Exclude<MethodBlock, "stages" | "parameters" | "plan" | "ripe">,
  texts: MethodTexts,
): readonly Row[] {
  const rows = texts[block] as readonly (string | Readonly<Record<string, PlanCell>>)[];
  return rows.map((row) =>
    typeof row === "string" ? [row] : METHOD_BLOCKS[block].fields.map((field) => row[field] ?? ""),
  );
}

/** The day of the reports is the day that the user typed, else the day of the last update. */
function setting(key: string, value: string | null, texts: MethodTexts, today: number): PlanCell {
  if (key === "refreshed") return new Day(today);
  if (key === "as_of") {
    const column = columnLetter(METHOD_BLOCKS.settings.column + 1);
    const [typed, refreshed] = [column + SETTING_ROWS.report_date, column + SETTING_ROWS.refreshed];
    return { formula: `=IF(${typed}="";${refreshed};${typed})` };
  }
  if (key === "sales_type") return texts.salesTypes.find((type) => type.key === value)?.name ?? "";
  return value ?? "";
}

/** A limit that is a share and may be above 1. */
const PERCENT = "load_high";

/** Number formats of the values of Classes and of limits: shares as percent, money in groups, an index with its fraction. */
export function parameterFormat(key: string, value: number | null): string {
  if (key in PARAMETER_ROWS && value === null) return "#,##0";
  if (value !== null && (value < 1 || key === PERCENT)) return "0%";
  return value !== null && !Number.isInteger(value) ? "0.0" : "0";
}
