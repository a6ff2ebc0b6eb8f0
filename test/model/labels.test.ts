import { fieldNames } from "../../src/messages/fields.ts";
import { headingForms } from "../../src/model/heading.ts";
import { meanings } from "../../src/model/synonyms.ts";

const labels = (["en", "ru"] as const).flatMap((language) =>
  Object.entries(fieldNames(language)).map(([field, label]) => [language, label, field] as const),
);

test.each(labels)("A column named as we name it (%s: %s) is recognised", (_, label, field) => {
  expect(
    meanings(headingForms(label))
      .filter(({ score }) => score === 1)
      .map((match) => match.field),
  ).toContain(field);
});
