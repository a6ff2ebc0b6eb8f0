import { checkColumns, checkLists, checkRules } from "./checks.ts";
import type { MethodBlock } from "./layout.ts";
import { readLimits } from "./limits.ts";
import type { Method, MethodSheets, Ripe } from "./method.ts";
import { checkKeys, readNumbers } from "./numbers.ts";
import { type MethodReader, readAmount, readerOf, readRole } from "./reader.ts";
import type { MethodRow } from "./rows.ts";
import { readStages } from "./stages.ts";
import { readSteps } from "./steps.ts";
import type { Follows, MethodTexts } from "./texts.ts";
import { followsOf, salesTypeOf } from "./words.ts";

/**
 * The method from its tabs. Whatever is missing or cannot be understood falls back to the default, and a note says so.
 *
 * @param texts the defaults in the spreadsheet's language
 */
export function methodOf(texts: MethodTexts, sheets: MethodSheets, locale: string): Method {
  const reader = readerOf(texts, sheets, locale);
  checkColumns(reader);
  const stages = readStages(reader);
  const { parameters, thresholds } = readNumbers(reader);
  checkKeys(reader, "settings");
  checkLists(reader);
  const settings = new Map(reader.rows("settings")?.map((row) => [row.text("key"), row]));
  return {
    stages,
    parameters,
    thresholds,
    values: readWords(reader, "values", texts.values),
    interests: readWords(reader, "interests", texts.interests),
    ripe: reader.rows("ripe")?.flatMap((row) => ripeOf(reader, row)) ?? [],
    rules: readRules(reader),
    steps: readSteps(reader, stages),
    situations: situationNames(reader),
    lostReasons: readLostReasons(reader),
    outcomes: readOutcomes(reader),
    handover: readHandover(reader),
    salesType: readSalesType(reader, settings.get("sales_type")),
    reportDate: readDate(reader, "settings", settings.get("report_date"), "value"),
    product: settings.get("product")?.text("value") ?? "",
    why: texts.why,
    limits: readLimits(reader),
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

function readDate({ note }: MethodReader, block: MethodBlock, row: MethodRow | undefined, field: string) {
  const day = row?.day(field) ?? null;
  if (day === null || day > 0) return day;
  if (day !== 0) note(block, row!.row, "date", row!.text(field), "", field);
  return null;
}

function ripeOf(reader: MethodReader, row: MethodRow): Ripe[] {
  const until = readDate(reader, "ripe", row, "until");
  return until === null ? [] : [{ segment: row.text("segment"), until, why: row.text("why") }];
}

function readRules(reader: MethodReader): Method["rules"] {
  const typed = reader.rows("rules");
  if (!typed) return reader.texts.rules;
  const rules = typed.map((row) => ({
    class: row.text("class") || "*",
    value: row.text("value") || "*",
    interest: row.text("interest") || "*",
    segment: row.text("segment") || "*",
    action: row.text("action"),
    role: readRole(reader, row, "rules", "both"),
    touchDays: readAmount(reader, row, "rules", "touchDays", null),
    note: row.text("note"),
  }));
  checkRules(
    reader,
    rules.map((rule, i) => ({ ...rule, row: typed[i]!.row })),
  );
  return rules;
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
      returnDays: readAmount(reader, row, "lostReasons", "returnDays", null),
    })) ?? reader.texts.lostReasons
  );
}

function readOutcomes(reader: MethodReader): Method["outcomes"] {
  const typed = reader.rows("outcomes")?.filter((row) => row.text("name") !== "");
  return (typed ?? []).length > 0
    ? typed!.map((row) => ({
        name: row.text("name"),
        follows: readFollows(reader, row),
        days: readAmount(reader, row, "outcomes", "days", 1),
      }))
    : reader.texts.outcomes.map(({ name, follows, days = null }) => ({ name, follows, days }));
}

function readFollows({ note, texts }: MethodReader, row: MethodRow): Follows {
  const typed = row.text("follows");
  const follows = followsOf(typed);
  if (follows === undefined && typed !== "") note("outcomes", row.row, "follows", typed, texts.words.follows.next);
  return follows ?? "next";
}

function readHandover(reader: MethodReader): Method["handover"] {
  return (
    reader
      .rows("handover")
      ?.map((row) => ({ point: row.text("point"), who: readRole(reader, row, "handover", "hunter", "who") })) ??
    reader.texts.handover
  );
}

function readSalesType({ note, texts }: MethodReader, row: MethodRow | undefined): Method["salesType"] {
  const typed = row?.text("value") ?? "";
  const own = texts.salesTypes.find(({ name }) => name === typed)?.key;
  const found = own ?? salesTypeOf(typed);
  if (row && typed !== "" && found === undefined) {
    const mixed = texts.salesTypes.find(({ key }) => key === "mixed")!;
    note("settings", row.row, "salesType", typed, mixed.name);
  }
  return found ?? "mixed";
}
