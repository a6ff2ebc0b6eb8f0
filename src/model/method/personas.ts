import type { MethodReader } from "./reader.ts";
import type { MethodTexts } from "./texts.ts";

export type Persona = MethodTexts["personas"][number];

const FIELDS = [
  "name",
  "signs",
  "knowledge",
  "decision",
  "seasonality",
  "budget",
  "questions",
  "objection",
  "answer",
  "letterSubject",
  "letter",
  "events",
  "offer",
] as const satisfies readonly (keyof Persona)[];

/** When an individual offer is due, as the tab Personas says, else the defaults. */
export function readIndividualOffer({ rows, texts }: MethodReader): readonly string[] {
  return rows("individualOffer")?.map((row) => row.text("text")) ?? texts.individualOffer;
}

/** The personas of the tab Personas, else the defaults. */
export function readPersonas({ rows, texts }: MethodReader): readonly Persona[] {
  const typed = rows("personas")?.filter((row) => row.text("name") !== "");
  return (
    typed?.map((row) => Object.fromEntries(FIELDS.map((field) => [field, row.text(field)])) as unknown as Persona) ??
    texts.personas
  );
}
