import { actionOf } from "../../src/cells/actions.ts";
import { companyKey, legalForms } from "../../src/cells/company.ts";
import { endsOf } from "../../src/cells/ends.ts";
import { HEADINGS } from "../../src/cells/headings.ts";
import { foldClass, foldInterest, foldValue, levelKey } from "../../src/cells/method-words.ts";
import { nearest } from "../../src/cells/near.ts";
import { knownOutcome, outcomeOf } from "../../src/cells/outcome.ts";
import { clientKey, isBlank, isErrorValue, isoDay, textOf, wordKey } from "../../src/cells/text.ts";
import { readTicks, tick } from "../../src/cells/ticks.ts";
import { isTotal } from "../../src/cells/totals.ts";
import { day, EN, failure, serial } from "../support/cells.ts";

describe("how a deal ended, in the words of teams and CRMs", () => {
  test.each`
    outcome   | words
    ${"lost"} | ${["Lost", "closed-lost", "Not interested", "went to competitor", "потерян", "ОТКАЗ", "проиграна", "Закрыто и не реализовано", "неактуально", "не купили", "слив", "потеря", "F"]}
    ${"lost"} | ${["Closed lost: price", "deal not won", "Закрыто, отказ клиента", "не  реализовали", "Сделка проиграна банком", "этап: провален", "клиент потерян весной", "Не актуальна сейчас", "Не успешная попытка", "так и не купили ничего"]}
    ${"won"}  | ${["Won", "closed won", "Sold", "Payment received", "success", "deal done", "успешно", "Сделка успешна", "выиграли", "Продажа", "оплачено", "договор подписан", "отгружено", "S"]}
    ${"won"}  | ${["Won, paid in May", "Успешная отгрузка", "Контракт выигран нами", "Сделка успешно закрыта"]}
    ${"open"} | ${["Open", "in progress", "В работе", "открыта", "P"]}
  `("$outcome: $words", ({ outcome, words }) => {
    expect(words.map((word: string) => [word, knownOutcome(word)])).toEqual(
      words.map((word: string) => [word, outcome]),
    );
  });

  test.each(["Offer", "wonder", "Glostrup", "Полууспешный", "Переотказ", "", " - "])("“%s” is not known", (word) => {
    expect(knownOutcome(word)).toBeUndefined();
  });

  test("ticks, dates and numbers: a tick is won, an empty box lost, an unknown word and a blank open", () => {
    expect([true, false, "да", "нет", 1, 0, day("2026-03-01"), "Offer", "", "✓"].map(outcomeOf)).toEqual([
      "won",
      "lost",
      "won",
      "lost",
      "won",
      "lost",
      "open",
      "open",
      "open",
      "won",
    ]);
    expect([...endsOf(EN, ["Won", "", "Lost", "Offer", "Won"], "")]).toEqual([1, 0, -1, 0, 1]);
  });
});

describe("done or not, as people tick it", () => {
  test.each([
    true,
    1,
    "1",
    "yes",
    "Y",
    "TRUE",
    "done",
    "x",
    "Х",
    "да",
    "Готово",
    "выполнено",
    "ИСТИНА",
    "✓",
    "✔",
    "☑",
    "+",
  ])("“%s” is done", (cell) => {
    expect(tick(cell)).toBe(true);
  });
  test.each([false, 0, "0", "no", "N", "false", "not done", "нет", "Не готово", "ложь", "☐", "–", "—", "-", "", " "])(
    "“%s” is not done",
    (cell) => {
      expect(tick(cell)).toBe(false);
    },
  );
  test("the date on which it was done is done; other words and numbers are neither", () => {
    expect([day("2026-03-01"), "maybe", 2, "++", "10"].map(tick)).toEqual([
      true,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("a column of ticks from its second row on; a word and an error value are refused with their row", () => {
    expect([...readTicks(["Done?", true, "", " ", "да", false], "done", 1)]).toEqual([1, 0, 0, 1, 0]);
    expect(failure(() => readTicks([true, "#N/A"], "done"))).toEqual({
      code: "ERROR_VALUE",
      facts: { argument: "done", row: 2, got: "#N/A" },
    });
  });
});

describe("the parts of a client's cell", () => {
  test.each`
    fold            | word                | folded
    ${foldClass}    | ${"Class A"}        | ${"A"}
    ${foldClass}    | ${"категория B"}    | ${"B"}
    ${foldClass}    | ${"группа С"}       | ${"C"}
    ${foldClass}    | ${"Д"}              | ${"D"}
    ${foldClass}    | ${" E "}            | ${"E"}
    ${foldValue}    | ${"ключевой"}       | ${"vip"}
    ${foldValue}    | ${"растущая"}       | ${"ambitious"}
    ${foldValue}    | ${"Standard"}       | ${"ordinary"}
    ${foldValue}    | ${"простой"}        | ${"ordinary"}
    ${foldInterest} | ${"buying now"}     | ${"1"}
    ${foldInterest} | ${"Тёплая"}         | ${"2"}
    ${foldInterest} | ${"вялый интерес"}  | ${"3"}
    ${foldInterest} | ${"Not interested"} | ${"4"}
    ${foldInterest} | ${"?"}              | ${"?"}
    ${foldInterest} | ${" "}              | ${"?"}
  `("“$word” is $folded", ({ fold, word, folded }) => {
    expect(fold(word)).toBe(folded);
  });

  test("levels that are all classes fold the spellings of classes; other levels only case and look-alikes", () => {
    const classes = levelKey(["A", "B", "класс C"]);
    expect(["класс а", "tier B", "Moscow", " "].map(classes)).toEqual(["A", "B", wordKey("Moscow"), "?"]);
    const cities = levelKey(["A", "Moscow"]);
    expect(cities("tier A")).not.toBe(cities("A"));
    expect(cities("MOSCOW")).toBe(cities("moscow"));
    expect(levelKey([])("tier A")).toBe(wordKey("tier A"));
    expect(levelKey(["1", "2"])("горячий")).toBe("1");
    expect([cities("+"), cities("?")]).toEqual(["+", "?"]);
  });
});

test.each`
  word                    | action
  ${"Active now"}         | ${"now"}
  ${"работать сейчас"}    | ${"now"}
  ${"Work now"}           | ${"now"}
  ${"work by plan"}       | ${"plan"}
  ${"по плану"}           | ${"plan"}
  ${"подогревать"}        | ${"nurture"}
  ${"Do not work"}        | ${"stop"}
  ${"не  работать"}       | ${"stop"}
  ${"Заполнить карточку"} | ${"unknown"}
  ${"Invite to the fair"} | ${undefined}
`("the rule's word “$word” means $action", ({ word, action }) => {
  expect(actionOf(word)).toBe(action);
});

test("rows of totals are known by their whole text only", () => {
  expect(["Total", " итого: ", "ВСЕГО", "Grand total", "Subtotal.", "Итог"].map(isTotal)).toEqual(
    new Array(6).fill(true),
  );
  expect(["Total Energy", "Итого Плюс", "", "My total"].map(isTotal)).toEqual(new Array(4).fill(false));
});

test("headings of teams' columns are known in both languages, names of clients are not", () => {
  for (const heading of [
    "Client",
    "Deal stage",
    "sales_agent",
    "Potential class",
    "Aliases",
    "КЛИЕНТ",
    "Менеджер",
    "исход",
    "Класс по потенциалу",
    "Шаг",
    "marketing",
    "interest",
  ])
    expect([heading, HEADINGS.has(wordKey(heading))]).toEqual([heading, true]);
  expect(HEADINGS.has(wordKey("Acme"))).toBe(false);
  expect(HEADINGS.has("")).toBe(false);
});

describe("keys", () => {
  test("of clients fold case, spaces and ё only; of words also marks and look-alikes", () => {
    expect(clientKey(" Ёлка \u00a0 Плюс ")).toBe("елка плюс");
    expect(clientKey("Closed-Won")).not.toBe(clientKey("Closed Won"));
    expect(wordKey("Closed-Won")).toBe(wordKey(" closed  won!"));
    expect(wordKey("МТС")).toBe(wordKey("MTC"));
    expect(wordKey("Отчёт")).toBe(wordKey("отчет"));
  });

  test.each`
    one                                        | other
    ${"Public Ltd"}                            | ${"PUBLIC LTD."}
    ${"Acme Incorporated"}                     | ${"Acme"}
    ${"Acme Corp"}                             | ${"Acme Corporation"}
    ${"ПАО «Вега»"}                            | ${"Вега"}
    ${"Вега ЗАО"}                              | ${"OOO Вега"}
    ${"Акционерное общество «Вега»"}           | ${"ВЕГА"}
    ${"Публичное акционерное общество Вега"}   | ${"Вега"}
    ${"Индивидуальный предприниматель Иванов"} | ${"ИП Иванов"}
    ${"Pop S.A.R.L."}                          | ${"pop"}
    ${"Nordic A/S"}                            | ${"Nordic"}
    ${"O'Neil"}                                | ${"O’Neil"}
    ${"A B C Trade"}                           | ${"ABC Trade"}
    ${"Trade A B"}                             | ${"Trade AB"}
    ${"Trade X Y"}                             | ${"Trade XY"}
    ${"Nordic АВ"}                             | ${"Nordic AB"}
    ${"Acme Со"}                               | ${"Acme"}
  `("of companies: “$one” and “$other” are one", ({ one, other }) => {
    expect(companyKey(one)).toBe(companyKey(other));
  });

  test.each`
    one                                 | other
    ${"Johnson & Johnson"}              | ${"Johnson Johnson"}
    ${"Inc Magazine"}                   | ${"Magazine"}
    ${"AB Trade"}                       | ${"BA Trade"}
    ${"Студия 5"}                       | ${"Студия 6"}
    ${"Canal+"}                         | ${"Canal"}
    ${"Red Star"}                       | ${"Redstar"}
    ${"Trade X"}                        | ${"Trade Y"}
    ${"Союз акционерное общество Вега"} | ${"Союз Вега"}
  `("of companies: “$one” and “$other” are two", ({ one, other }) => {
    expect(companyKey(one)).not.toBe(companyKey(other));
  });

  test.each`
    name                                                | key
    ${"ООО «Ромашка»"}                                  | ${"ромашка"}
    ${"Общество с ограниченной ответственностью  Ёлка"} | ${"елка"}
    ${"Müller & Söhne"}                                 | ${"müller & söhne"}
    ${"ООО ООО"}                                        | ${"ooo"}
    ${"ИП Ltd"}                                         | ${"ltd"}
    ${"МТС"}                                            | ${"mtc"}
    ${"Ромашка 🌼 Юг"}                                  | ${"ромашка юг"}
    ${"Fußball Жизнь"}                                  | ${"fußball жизнь"}
    ${"𐐀 Вега"}                                         | ${"𐐨 вега"}
    ${"Вега Ⅷ"}                                         | ${"вега ⅷ"}
    ${'" " «»  Вега "'}                                 | ${"вега"}
    ${"«А» Б. Вега"}                                    | ${"аб вега"}
    ${"Я"}                                              | ${"я"}
    ${"x"}                                              | ${"x"}
    ${"1 2 Вега"}                                       | ${"1 2 вега"}
    ${"Лида-Zoo ОАО"}                                   | ${"лида"}
    ${"Бocc"}                                           | ${"босс"}
    ${"Общество с ограниченной ответственностью"}       | ${"общество c ограниченной ответственностью"}
    ${"Вега, ооо"}                                      | ${"вега"}
    ${"O'Neil Brothers"}                                | ${"oneil brothers"}
    ${"Вега ПAО"}                                       | ${"вега"}
    ${"Вега 🌼🌼Юг"}                                    | ${"вега юг"}
    ${"..."}                                            | ${""}
  `("of the company “$name” is “$key”", ({ name, key }) => {
    expect(companyKey(name)).toBe(key);
  });
});

describe("cells as text", () => {
  test("numbers, dates and ticks as they would be typed, trimmed", () => {
    expect([" a ", 5, 2.5, true, day("2026-03-05")].map(textOf)).toEqual(["a", "5", "2.5", "true", "2026-03-05"]);
    expect(isoDay(serial("2026-03-05") + 0.99)).toBe("2026-03-05");
  });

  test("nothing and spaces are blank, zero and an empty box are not", () => {
    expect(["", "  ", undefined, "\u00a0"].map(isBlank)).toEqual([true, true, true, true]);
    expect([0, false, "0", day("2026-03-05")].map(isBlank)).toEqual([false, false, false, false]);
  });

  test.each(["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#ERROR!", "#CALC!", "#SPILL!"])(
    "%s is an error value",
    (cell) => {
      expect(isErrorValue(cell)).toBe(true);
    },
  );
  test.each(["#Н/Д", "#ССЫЛКА!", "#ДЕЛ/0!", "#ЗНАЧ!", "#ИМЯ?", "#ЧИСЛО!", "#ПУСТО!"])(
    "%s is one in Russian",
    (cell) => {
      expect(isErrorValue(cell)).toBe(true);
    },
  );
  test("a number sign before a name, a number and a blank are none", () => {
    expect(["#1 Bar", "# N/A", "N/A", "see #N/A", 5, "", undefined].map(isErrorValue)).toEqual(
      new Array(7).fill(false),
    );
  });
});

test("the words most like a misspelt one, by pairs of letters in common (Dice 1945)", () => {
  // FUNEL has FU UN NE EL; FUNNEL shares all four of its five: 8/9. FUNNEL_BY shares four of eight: 8/12. CYCLE none.
  const named = (...names: string[]) => names.map((name) => ({ name, topics: "" }));
  expect(nearest("FUNEL", named("CYCLE", "FUNNEL_BY", "FUNNEL"), 2)).toEqual(["FUNNEL", "FUNNEL_BY"]);
  expect(nearest("FUNNEL", named("NNELFU", "FUNNEL", "F"), 3)).toEqual(["FUNNEL", "NNELFU"]);
});

test.each`
  name                 | forms
  ${"ООО «Вега»"}      | ${"ooo"}
  ${"Вега"}            | ${""}
  ${"Oy Vega Ltd"}     | ${"ltd"}
  ${"ЗАО Vega Ltd Co"} | ${"co ltd зao"}
`("the legal forms of “$name” are “$forms”", ({ name, forms }) => {
  expect(legalForms(name)).toBe(forms);
});
