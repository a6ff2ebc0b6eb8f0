import { languageOf } from "../../messages/language.ts";
import { taskTexts } from "../../messages/tasks.ts";
import { Refusal } from "../refusal.ts";

/** A task that stands in no task sheet any more. */
export function noSuchTask(): Refusal {
  const { title, text, untouched } = taskTexts[languageOf(Session.getActiveUserLocale())].gone;
  return new Refusal({ title, text, untouched, at: null, kind: "data" });
}
