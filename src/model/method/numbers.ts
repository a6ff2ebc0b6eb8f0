import { FIRST_ROW } from "./layout.ts";
import type { Method, Parameters } from "./method.ts";
import type { MethodReader } from "./reader.ts";

/** The numbers of the tab Classes. */
export function readNumbers(reader: MethodReader): Pick<Method, "parameters" | "thresholds"> {
  const value = keyedNumbers(reader, "parameters", SHARES);
  checkKeys(reader, "parameters");
  const parameters = Object.fromEntries(
    reader.texts.parameters.filter(({ value }) => value !== null).map(({ key }) => [key, value(key)]),
  ) as unknown as Parameters;
  return { parameters: inOrder(reader, parameters), thresholds: thresholds(reader, value) };
}

/**
 * Numbers of a list whose lines have a key. One that is blank, no number, below 0 or a share above 1 falls back to the
 * default, with a note unless it is blank.
 *
 * @param shares keys of shares of a whole
 */
export function keyedNumbers(
  reader: MethodReader,
  block: "parameters" | "limits",
  shares: ReadonlySet<string>,
): (key: string) => number | null {
  const rows = new Map(reader.rows(block)?.map((row) => [row.text("key"), row]));
  return (key) => {
    const otherwise = reader.texts[block].find((line) => line.key === key)?.value ?? null;
    const row = rows.get(key);
    const typed = row?.number("value") ?? null;
    const share = shares.has(key);
    if (typed === null || (typed >= 0 && !(share && typed > 1))) return typed ?? otherwise;
    const used = otherwise === null ? "" : share ? percent(otherwise) : String(otherwise);
    reader.note(block, row!.row, share ? "share" : "number", row!.text("value"), used, "value");
    return otherwise;
  };
}

/** Parameters that are shares of a whole. */
const SHARES = new Set(["a_share", "b_share", "second_purchase_mark", "wallet_low"]);
const percent = (share: number) => `${Math.round(share * 100)}%`;

/** The shares of A and of A and B: where A's is not the smaller one, the defaults of both. */
function inOrder({ rows, note, texts }: MethodReader, parameters: Parameters): Parameters {
  const { a_share, b_share } = parameters;
  if (a_share < b_share) return parameters;
  const [a, b] = ["a_share", "b_share"].map((key) => texts.parameters.find((one) => one.key === key)!.value!);
  const row = rows("parameters")!.find((found) => found.text("key") === "a_share" || found.text("key") === "b_share")!;
  note("parameters", row.row, "shares", `${percent(a_share)} / ${percent(b_share)}`, `${percent(a!)} / ${percent(b!)}`);
  return { ...parameters, a_share: a!, b_share: b! };
}

/** Lines whose key was changed or stands twice are not read. */
export function checkKeys({ rows, note, texts }: MethodReader, block: "parameters" | "settings" | "limits"): void {
  const seen = new Map<string, number>();
  for (const row of rows(block) ?? []) {
    const key = row.text("key");
    if (!texts[block].some((line) => line.key === key)) note(block, row.row, "key", key);
    else if (seen.has(key)) note(block, seen.get(key)!, "keyTwice", key, String(row.row));
    seen.set(key, row.row);
  }
}

function thresholds(reader: MethodReader, value: (key: string) => number | null): Method["thresholds"] {
  const [a, b, c] = ["a_from", "b_from", "c_from"].map(value) as [number | null, number | null, number | null];
  if (a === null && b === null && c === null) return null;
  if (a !== null && b !== null && c !== null && a >= b && b >= c) return { a, b, c };
  const row = reader.rows("parameters")?.find((found) => found.text("key") === "a_from");
  reader.note("parameters", row?.row ?? FIRST_ROW, "thresholds", [a, b, c].map((part) => part ?? "?").join(" / "));
  return null;
}
