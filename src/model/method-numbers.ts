import type { Method, Parameters } from "./method.ts";
import type { MethodReader } from "./method-reader.ts";

/** The numbers of the tab Classes. One that is blank, no number or below 0 falls back to the default. */
export function readNumbers(reader: MethodReader): Pick<Method, "parameters" | "thresholds"> {
  const rows = new Map(reader.rows("parameters")?.map((row) => [row.text("key"), row]));
  const value = (key: string): number | null => {
    const otherwise = reader.texts.parameters.find((parameter) => parameter.key === key)?.value ?? null;
    const row = rows.get(key);
    const typed = row?.number("value") ?? null;
    if (typed === null || typed >= 0) return typed ?? otherwise;
    reader.note("classes", row!.row, "number", row!.text("value"), otherwise === null ? "" : String(otherwise));
    return otherwise;
  };
  const parameters = Object.fromEntries(
    reader.texts.parameters.filter(({ value }) => value !== null).map(({ key }) => [key, value(key)]),
  ) as unknown as Parameters;
  return { parameters, thresholds: thresholds(reader, value) };
}

function thresholds(reader: MethodReader, value: (key: string) => number | null): Method["thresholds"] {
  const [a, b, c] = ["a_from", "b_from", "c_from"].map(value) as [number | null, number | null, number | null];
  if (a === null && b === null && c === null) return null;
  if (a !== null && b !== null && c !== null && a >= b && b >= c) return { a, b, c };
  const row = reader.rows("parameters")?.find((found) => found.text("key") === "a_from");
  reader.note("classes", row?.row ?? 0, "thresholds", [a, b, c].map((part) => part ?? "?").join(" / "), "");
  return null;
}
