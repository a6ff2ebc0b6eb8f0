import type { Persona } from "../../src/model/method/personas.ts";
import { personaFor } from "../../src/model/tasks/persona.ts";
import { methodTexts } from "../support/method-texts.ts";

const persona = (name: string, more: Partial<Persona> = {}): Persona => ({
  name,
  signs: "",
  knowledge: "",
  decision: "",
  seasonality: "",
  budget: "",
  questions: "",
  objection: "",
  answer: "",
  letterSubject: "",
  letter: "",
  events: "",
  offer: "",
  ...more,
});
const MARCH = 2;
const of = (personas: readonly Persona[], segment = "", potential: number | null = null, month = MARCH) =>
  personaFor(personas, { segment, potential }, month, "en_US");
const committee = persona("The committee", { signs: "Schools, clinics and other tenders" });

test("the persona that names the client's segment is proposed, with the segment", () => {
  expect(of([persona("The owner"), committee], "schools")).toEqual({
    name: "The committee",
    by: "segment",
    says: "schools",
  });
  expect(of([persona("The owner"), committee], "Hotels")).toBeUndefined();
});

test.each([
  ["from 100,000", 120_000, true],
  ["from 100,000", 99_999, false],
  ["up to 50 000", 50_000, true],
  ["от 10 000 до 50 000", 60_000, false],
  ["от 10 000 до 50 000", 20_000, true],
  ["names a sum and wants the most of it", 20_000, false],
])("a budget “%s” fits a potential of %d: %s", (budget, potential, fits) => {
  expect(of([persona("The owner", { budget })], "", potential)?.by).toBe(fits ? "budget" : undefined);
});

test.each([
  ["opens in May", MARCH, true],
  ["покупает в мае и июне", MARCH, true],
  ["orders in December and January", 11, true],
  ["asks in June", MARCH, false],
  ["he may ask earlier", MARCH, false],
])("a season “%s” seen from month %d: %s", (seasonality, month, comes) => {
  expect(of([persona("The owner", { seasonality })], "", null, month)?.by).toBe(comes ? "season" : undefined);
});

test("where the tab speaks for several personas alike none is proposed", () => {
  expect(of([committee, persona("The hired manager", { signs: "schools" })], "Schools")).toBeUndefined();
});

test("the default personas name no segments, sums or months, so they are left to the seller", () => {
  for (const language of ["en", "ru"] as const)
    expect(of(methodTexts(language).personas, "Hotels", 50_000)).toBeUndefined();
});
