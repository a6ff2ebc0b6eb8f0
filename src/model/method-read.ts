import type { Method, MethodSheets, Ripe } from "./method.ts";
import { readNumbers } from "./method-numbers.ts";
import { type MethodReader, readDays, readerOf, readRole } from "./method-reader.ts";
import type { MethodRow } from "./method-rows.ts";
import { readStages } from "./method-stages.ts";
import { readSteps } from "./method-steps.ts";
import type { MethodTexts } from "./method-texts.ts";
import { followsOf, roleOf, salesTypeOf } from "./method-words.ts";

/**
 * The method from its tabs. Whatever is missing or cannot be understood falls back to the default, and a note says so.
 *
 * @param texts the defaults in the spreadsheet's language
 */
export function methodOf(texts: MethodTexts, sheets: MethodSheets, locale: string): Method {
  const reader = readerOf(texts, sheets, locale);
  const stages = readStages(reader);
  const { parameters, thresholds } = readNumbers(reader);
  const settings = new Map(reader.rows("settings")?.map((row) => [row.text("key"), row]));
  return {
    stages,
    parameters,
    thresholds,
    values: readWords(reader, "values", texts.values),
    interests: readWords(reader, "interests", texts.interests),
    ripe: reader.rows("ripe")?.flatMap(ripeOf) ?? [],
    rules: readRules(reader),
    steps: readSteps(reader, stages),
    situations: situationNames(reader),
    lostReasons: readLostReasons(reader),
    outcomes: readOutcomes(reader),
    handover: readHandover(reader),
    salesType: readSalesType(reader, settings.get("sales_type")),
    reportDate: settings.get("report_date")?.day("value") || null,
    product: settings.get("product")?.text("value") ?? "",
    why: texts.why,
    notes: reader.notes,
  };
}

/** Names and further spellings of a fixed list: the rows of the tab in the order of the defaults. */
function readWords<T extends { readonly name: string; readonly words: readonly string[] }>(
  { rows }: MethodReader,
  block: "values" | "interests",
  defaults: readonly T[],
): readonly T[] {
  const typed = rows(block);
  return defaults.map((item, i) => {
    const row = typed?.[i];
    if (row === undefined) return item;
    const name = row.text("name") || item.name;
    return {
      ...item,
      name,
      words: [...item.words, item.name, ...row.text("words").split(",")].map((word) => word.trim()),
    };
  });
}

function ripeOf(row: MethodRow): Ripe[] {
  const until = row.day("until");
  return until === null || Number.isNaN(until) ? [] : [{ segment: row.text("segment"), until, why: row.text("why") }];
}

function readRules(reader: MethodReader): Method["rules"] {
  const typed = reader.rows("rules");
  if (!typed) return reader.texts.rules;
  return typed.map((row) => ({
    class: row.text("class") || "*",
    value: row.text("value") || "*",
    interest: row.text("interest") || "*",
    segment: row.text("segment") || "*",
    action: row.text("action"),
    role: readRole(reader, row, "rules", "both"),
    touchDays: readDays(reader, row, "rules", "touchDays", null),
    note: row.text("note"),
  }));
}

function situationNames({ texts }: MethodReader): Method["situations"] {
  return Object.fromEntries(texts.situations.map(({ key, name }) => [key, name])) as Method["situations"];
}

function readLostReasons(reader: MethodReader): Method["lostReasons"] {
  const typed = reader.rows("lostReasons")?.filter((row) => row.text("name") !== "");
  return (
    typed?.map((row) => ({
      name: row.text("name"),
      advice: row.text("advice"),
      returnDays: readDays(reader, row, "settings", "returnDays", null),
    })) ?? reader.texts.lostReasons
  );
}

function readOutcomes(reader: MethodReader): Method["outcomes"] {
  const typed = reader.rows("outcomes")?.filter((row) => row.text("name") !== "");
  return (typed ?? []).length > 0
    ? typed!.map((row) => ({
        name: row.text("name"),
        follows: followsOf(row.text("follows")) ?? "next",
        days: readDays(reader, row, "settings", "days", 1),
      }))
    : reader.texts.outcomes.map(({ name, follows, days = null }) => ({ name, follows, days }));
}

function readHandover(reader: MethodReader): Method["handover"] {
  return (
    reader.rows("handover")?.map((row) => ({ point: row.text("point"), who: roleOf(row.text("who")) ?? "hunter" })) ??
    reader.texts.handover
  );
}

function readSalesType({ note, texts }: MethodReader, row: MethodRow | undefined): Method["salesType"] {
  const typed = row?.text("value") ?? "";
  const own = texts.salesTypes.find(({ name }) => name === typed)?.key;
  const found = own ?? salesTypeOf(typed);
  if (row && typed !== "" && found === undefined) {
    const mixed = texts.salesTypes.find(({ key }) => key === "mixed")!;
    note("settings", row.row, "sales type", typed, mixed.name);
  }
  return found ?? "mixed";
}
