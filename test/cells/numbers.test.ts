import { parseNumber } from "../../src/cells/numbers.ts";

describe("a number typed as text", () => {
  test.each`
    text                     | locale     | value
    ${"1234"}                | ${"en_US"} | ${1234}
    ${"1 234,56"}            | ${"ru_RU"} | ${1234.56}
    ${"1 234,56"}            | ${"en_US"} | ${1234.56}
    ${"1\u00a0234\u202f567"} | ${"ru_RU"} | ${1234567}
    ${"1\u2009234"}          | ${"fr_FR"} | ${1234}
    ${"1,234.56"}            | ${"ru_RU"} | ${1234.56}
    ${"1.234,56"}            | ${"en_US"} | ${1234.56}
    ${"€ 2.900,00"}          | ${"de_DE"} | ${2900}
    ${"1'234.50"}            | ${"de_CH"} | ${1234.5}
    ${"12,34,567.8"}         | ${"en_IN"} | ${1234567.8}
    ${"(123)"}               | ${"en_US"} | ${-123}
    ${"−45"}                 | ${"en_US"} | ${-45}
    ${"45-"}                 | ${"en_US"} | ${-45}
    ${"+7"}                  | ${"en_US"} | ${7}
    ${"12 %"}                | ${"en_US"} | ${0.12}
    ${"12,5%"}               | ${"ru_RU"} | ${0.125}
    ${"5 000 ₽"}             | ${"ru_RU"} | ${5000}
    ${"5 000 руб."}          | ${"ru_RU"} | ${5000}
    ${"$1,000"}              | ${"en_US"} | ${1000}
    ${"USD 99"}              | ${"en_US"} | ${99}
    ${".5"}                  | ${"en_US"} | ${0.5}
    ${"0,125"}               | ${"en_US"} | ${0.125}
    ${"1.5"}                 | ${"ru_RU"} | ${1.5}
    ${"1.234.567"}           | ${"ru_RU"} | ${1234567}
  `("“$text” in $locale is $value", ({ text, locale, value }) => {
    expect(parseNumber(text, locale)).toBe(value);
  });

  test.each`
    text       | locale     | value
    ${"1,234"} | ${"en_US"} | ${1234}
    ${"1,234"} | ${"ru_RU"} | ${1.234}
    ${"1.234"} | ${"en_US"} | ${1.234}
    ${"1.234"} | ${"de_DE"} | ${1234}
  `("three digits after a single mark are read as $locale reads them: “$text” is $value", ({ text, locale, value }) => {
    expect(parseNumber(text, locale)).toBe(value);
  });

  test.each(["7 pcs", "1E5", "12-14", "1,2,3", "1.23.456", "8 800 55", "abc", "", "-", "#N/A", "1 2 3", "12:30"])(
    "“%s” is no number",
    (text) => {
      expect(parseNumber(text, "en_US")).toBeUndefined();
    },
  );
});
