import { fieldNames } from "../../src/messages/fields.ts";
import { headingForms } from "../../src/model/book/heading.ts";
import { words } from "../support/reading.ts";

const labels = (["en", "ru"] as const).flatMap((language) =>
  Object.entries(fieldNames(language)).map(([field, label]) => [language, label, field] as const),
);

test.each(labels)("A column named as we name it (%s: %s) is recognised", (_, label, field) => {
  expect(
    words
      .meanings(headingForms(label))
      .filter(({ score }) => score === 1)
      .map((match) => match.field),
  ).toContain(field);
});
