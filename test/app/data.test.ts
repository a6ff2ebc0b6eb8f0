import type { ColumnView, DataView as Reading, TabAnswer } from "../../src/app/api.ts";
import { confirm, data } from "../../src/app/data/data.ts";
import { demoCompany } from "../../workbench/demo/company.ts";
import type { TabData, World } from "../../workbench/types.ts";
import { script } from "../support/script.ts";

const world: World = { locale: "en_GB", zone: "Europe/London", language: "en", today: "2026-11-23" };
const tabs: readonly TabData[] = [
  {
    name: "Firms",
    rows: [
      ["Company", "Who", "Wish", "Status"],
      ["Alpha", "Anna", 292600, "VIP"],
      ["Beta", "Tom", { text: "€ 40,100.00" }, "ordinary"],
      ["alpha", "Tom", "", ""],
      ["Total", "", 332700, ""],
    ],
  },
  {
    name: "Holidays",
    rows: [
      ["Name", "From"],
      ["Anna", { date: "2026-07-01" }],
    ],
  },
];
const answersOf = (view: Reading): TabAnswer[] => view.tabs.map(({ tabId, kind }) => ({ tabId, kind, columns: {} }));
const column = (view: Reading, field: ColumnView["field"]) => view.tabs[0]!.columns.find((one) => one.field === field);

test("A tab shows its columns, what needs the user first, and all columns to choose from", () => {
  script(tabs, world);
  const [firms, holidays] = data().tabs;
  expect(firms).toMatchObject({ name: "Firms", kind: "clients", headerRow: 1, rows: 4 });
  expect(firms!.columns.map(({ field, column }) => [field, column])).toEqual([
    ["potential", null],
    ["interest", null],
    ["segment", null],
    ["region", null],
    ["last_contact", null],
    ["next_contact", null],
    ["client", "A"],
    ["marketing_value", "D"],
    ["manager", "B"],
  ]);
  expect(firms!.choices[2]).toEqual({
    column: "C",
    header: "Wish",
    samples: ["292,600", "€ 40,100.00", "332,700"],
  });
  expect(holidays).toMatchObject({ name: "Holidays", kind: null, columns: [] });
});

test("What the user says is remembered, and what he did not say stays as detected", () => {
  script(tabs, world);
  const before = data();
  expect(before.confirmed).toBe(false);
  const [firms, ...others] = answersOf(before);
  const view = confirm([{ ...firms!, columns: { potential: "C", interest: null } }, ...others]);
  expect(view.confirmed).toBe(true);
  expect(column(view, "potential")).toEqual({
    field: "potential",
    required: false,
    column: "C",
    header: "Wish",
    samples: ["292,600", "€ 40,100.00", "332,700"],
    confidence: "sure",
  });
  expect(column(view, "client")).toMatchObject({ column: "A", required: true, confidence: "sure" });
  expect(data()).toEqual(view);
});

test("A tab of another kind than detected is read as the user says", () => {
  script(tabs, world);
  const [firms, holidays] = answersOf(data());
  const view = confirm([
    { ...firms!, kind: null },
    { ...holidays!, kind: "clients", columns: { client: "A" } },
  ]);
  expect(view.tabs.map(({ kind, confidence }) => [kind, confidence])).toEqual([
    [null, "sure"],
    ["clients", "sure"],
  ]);
});

test("Problems are counted, told in a sentence and have a place", () => {
  script(tabs, world);
  const [firms] = answersOf(data());
  const view = confirm([{ ...firms!, columns: { potential: "C" } }]);
  const tabId = view.tabs[0]!.tabId;
  expect(view.problems).toEqual([
    { count: 1, text: "row of Firms left out: a totals row.", tabId, a1: "A5" },
    { count: 1, text: "row in Firms repeats a client: “alpha”. Each client counts once.", tabId, a1: "A4" },
    {
      count: 1,
      text: "number typed as text in Firms, column “Wish”, such as “€ 40,100.00”. Read as a number.",
      tabId,
      a1: "C3",
    },
  ]);
});

describe("What cannot be told without the user", () => {
  const deals = (heads: readonly string[], ...values: readonly (readonly number[])[]): TabData => ({
    name: "Deals",
    rows: [["Deal", "Client", "Stage", ...heads], ...values.map((row, i) => [`D${i}`, `Firm ${i}`, "Offer", ...row])],
  });
  const amount = (tab: TabData) => {
    script([tab], world);
    return column(data(), "amount");
  };

  test("two columns with the same claim are candidates, and neither is taken", () => {
    const tab = deals(["Value 1", "Value 2"], [100, 120], [200, 250], [50, 90]);
    expect(amount(tab)).toMatchObject({ column: null, candidates: ["D", "E"] });
  });

  test("a budget of a deal may be its amount", () => {
    expect(amount(deals(["Budget"], [100], [200], [50]))).toMatchObject({ column: null, candidates: ["D"] });
  });

  test("with an amount nothing is asked", () => {
    expect(amount(deals(["Budget", "Amount"], [100, 90], [200, 180], [50, 40]))).toMatchObject({ column: "E" });
    expect(amount(deals(["Budget", "Amount"], [100, 90], [200, 180]))).not.toHaveProperty("candidates");
  });
});

test("Orders whose dates cannot be read are no sure list of clients: the column is named with a cell", () => {
  const rows = ["на той неделе", "в начале февраля", "после праздников"].map((when, i) => [
    `ООО Ромашка ${i}`,
    "Москва",
    when,
    1000 * (i + 1),
  ]);
  script([{ name: "Отгрузки", rows: [["Клиент", "Регион", "Дата", "Сумма"], ...rows] }], {
    ...world,
    locale: "ru_RU",
    language: "ru",
  });
  const {
    tabs: [tab],
    problems,
  } = data();
  expect(tab!.confidence).not.toBe("sure");
  expect(problems.map(({ text }) => text)).toEqual([
    "столбец во вкладке «Отгрузки» без дат: «Дата», написано «на той неделе». Проверьте, чем считается эта вкладка.",
  ]);
});

test("A tab without headings is told about until the user has said that it is not used", () => {
  const bare: TabData = {
    name: "Bare",
    rows: [
      [5, 100],
      [6, 200],
      [7, 300],
      [8, 400],
    ],
  };
  script([bare], world);
  const view = data();
  expect(view.problems.map(({ text }) => text)).toEqual([
    "tab whose headings were not recognised in the first 15 rows: Bare. If it is to be read, give each column a heading and look again.",
  ]);
  expect(confirm(answersOf(view)).problems).toEqual([]);
});

test("The demo company's mess is told in Russian", () => {
  script(demoCompany("ru", 1, "2026-11-23"), { ...world, locale: "ru_RU", language: "ru" });
  const { problems, tabs, confirmed } = data();
  expect(confirmed).toBe(false);
  expect(tabs.map(({ kind, confidence }) => [kind, confidence])).toEqual([
    ["clients", "sure"],
    ["deals", "sure"],
    ["orders", "sure"],
    ["activities", "sure"],
  ]);
  expect(problems.map(({ count, text }) => `${count} ${text}`)).toMatchInlineSnapshot(`
[
  "1 строка не взята из вкладки «Отгрузки»: итоги.",
  "6 написаний этапа «Успешно» во вкладке «Сделки 2026». Читаем как одно.",
  "4 написания этапа «Потерян» во вкладке «Сделки 2026». Читаем как одно.",
  "3 написания этапа «Предложение» во вкладке «Сделки 2026». Читаем как одно.",
  "2 написания этапа «Контакт» во вкладке «Сделки 2026». Читаем как одно.",
  "2 написания этапа «Новый» во вкладке «Сделки 2026». Читаем как одно.",
  "1 строка повторяет клиента: вкладка «Список клиентов», «ресторан „липа“». Каждый клиент считается один раз.",
  "14 дат введено текстом: вкладка «Сделки 2026», столбец «Дата создания», например «24.11.2025». Читаем как даты.",
  "8 чисел введено текстом: вкладка «Список клиентов», столбец «Потенциал, ₽ в год», например «3 000 000,00 ₽». Читаем как числа.",
  "10 чисел введено текстом: вкладка «Сделки 2026», столбец «Сумма, ₽», например «1 600 000,00 ₽». Читаем как числа.",
]
`);
});
