import type { Cell } from "../../src/cells/types.ts";
import { detectTable, readAs } from "../../src/model/book/detect.ts";
import type { Table } from "../../src/model/types.ts";
import { demoCompany } from "../../workbench/demo/company.ts";
import type { FileCell } from "../../workbench/types.ts";
import { day } from "../support/days.ts";
import { words } from "../support/reading.ts";

const cell = (value: FileCell): Cell =>
  typeof value !== "object" ? value : "text" in value ? value.text : "date" in value ? day(value.date) : value.formula;

function detect(rows: readonly (readonly Cell[])[], locale = "en_US"): Table {
  const sample = { tabId: 1, tabName: "Tab", rows: rows.slice(0, 30), lastRow: rows.length };
  return detectTable(sample, { locale, language: locale.startsWith("ru") ? "ru" : "en", words });
}

const fields = (table: Table) =>
  Object.fromEntries(
    table.columns
      .filter(({ field }) => field !== null)
      .map(({ field, header, confidence }) => [field, `${header}: ${confidence}`]),
  );

describe.each([
  ["en", "en_US"],
  ["ru", "ru_RU"],
] as const)("The demo company in %s", (language, locale) => {
  const tabs = demoCompany(language, 1, "2026-11-23").map(({ rows }) =>
    detect(
      rows.map((row) => row.map(cell)),
      locale,
    ),
  );

  test("is recognised tab by tab, without a doubt", () => {
    expect(tabs.map(({ kind, confidence, headerRow }) => [kind, confidence, headerRow])).toEqual([
      ["clients", "sure", 3],
      ["deals", "sure", 1],
      ["orders", "sure", 1],
      ["activities", "sure", 1],
    ]);
  });

  test("leaves open only the second place name and the number of the invoice", () => {
    const open = tabs.map(({ columns }) => columns.filter(({ field }) => field === null).map(({ index }) => index));
    expect(open).toEqual([[7], [], [1], []]);
    expect(tabs.flatMap(({ columns }) => columns).filter((c) => c.field !== null && c.confidence !== "sure")).toEqual(
      [],
    );
  });
});

test("Columns of a database export are understood: sales_agent, deal_stage, engage_date, close_value", () => {
  const table = detect([
    ["opportunity_id", "sales_agent", "product", "account", "deal_stage", "engage_date", "close_date", "close_value"],
    ["1C1I7A6R", "Moses Frase", "GTX Plus", "Cancity", "Won", day("2016-10-20"), day("2017-03-01"), 1054],
    ["Z063OYW0", "Darcel Schlecht", "GTXPro", "Isdom", "Engaging", day("2016-10-25"), "", ""],
  ]);
  expect(table.kind).toBe("deals");
  expect(fields(table)).toEqual({
    deal_id: "opportunity_id: sure",
    manager: "sales_agent: sure",
    product: "product: sure",
    client: "account: sure",
    stage: "deal_stage: sure",
    created: "engage_date: sure",
    closed: "close_date: sure",
    amount: "close_value: sure",
  });
});

test("A number of the customer stands for the client when nothing names him better", () => {
  const orders = detect([
    ["CustomerID", "InvoiceNo", "date", "rev"],
    [12346, 541431, day("2011-01-18"), 77183.6],
    [12347, 537626, day("2010-12-07"), 711.79],
  ]);
  expect(orders.kind).toBe("orders");
  expect(fields(orders)).toEqual({ client: "CustomerID: likely", order_date: "date: sure", amount: "rev: sure" });
  expect(orders.columns[0]!.samples).toEqual(["12346", "12347"]);

  const clients = detect([
    ["CustomerID", "revenue"],
    [12346, 77183.6],
    [12347, 4310],
  ]);
  expect(clients.kind).toBe("clients");
});

describe("Headings are found", () => {
  const orders: Cell[][] = [
    ["Дата", "Контрагент", "Сумма, руб."],
    [day("2026-01-15"), "Альфа", 1500],
    [day("2026-01-16"), "Бета", 900],
  ];

  test.each([0, 1, 4, 14])("below %i rows of title and blanks", (above) => {
    const title = Array.from({ length: above }, (_, i): Cell[] => (i === 0 ? ["Отчёт по продажам"] : [""]));
    expect(detect([...title, ...orders], "ru_RU")).toMatchObject({ kind: "orders", headerRow: above + 1, rows: 2 });
  });

  test("on two levels, the upper one merged", () => {
    const table = detect(
      [
        ["Покупатель", "Январь", ""],
        ["", "Количество", "Выручка"],
        ["Альфа", 3, 1500],
        ["Бета", 1, 900],
      ],
      "ru_RU",
    );
    expect(table.headerRow).toBe(2);
    expect(table.columns.map(({ header }) => header)).toEqual(["Покупатель", "Январь Количество", "Январь Выручка"]);
  });

  test("nowhere in a tab that holds none", () => {
    expect(
      detect([
        ["Easter", day("2026-04-05")],
        ["May Day", day("2026-05-01")],
      ]),
    ).toMatchObject({ kind: null, headerRow: 0, rows: 2 });
  });
});

describe("A trap is not walked into:", () => {
  test("«Заказчик» is the client and not an order", () => {
    const table = detect(
      [
        ["Заказчик", "Дата заказа", "Сумма заказа"],
        ["Альфа", day("2026-01-15"), 1500],
        ["Альфа", day("2026-02-15"), 900],
      ],
      "ru_RU",
    );
    expect(fields(table)).toEqual({
      client: "Заказчик: sure",
      order_date: "Дата заказа: sure",
      amount: "Сумма заказа: sure",
    });
  });

  test("a worse heading never takes the column of a better one", () => {
    const table = detect([
      ["Company size", "Birthday", "Company", "Order date", "VAT amount", "Amount"],
      ["11-50", day("1980-02-01"), "Alpha", day("2026-01-15"), 190, 1000],
      ["1-10", day("1981-02-01"), "Beta", day("2026-01-16"), 38, 200],
    ]);
    expect(fields(table)).toMatchObject({
      client: "Company: sure",
      order_date: "Order date: sure",
      amount: "Amount: sure",
    });
  });

  test.each([
    ["stage", ["Новый", "Переговоры", "Отказ", "Успешно"]],
    ["outcome", ["won", "lost", "open", "won"]],
  ])("«Статус» is the %s by what stands below", (field, values) => {
    const table = detect(
      [["Клиент", "Статус", "Сумма"], ...values.map((value, i): Cell[] => [`Клиент ${i}`, value, 100 * i + 5])],
      "ru_RU",
    );
    expect(table.kind).toBe("deals");
    expect(fields(table)).toHaveProperty(field, "Статус: sure");
  });

  test("«Бюджет» is the amount in amoCRM's export and asked in another table of deals", () => {
    const rows = (headings: string[]): Cell[][] => [
      headings,
      [1, "Печь", "Альфа", "Новый", 5000, "Анна Орлова"],
      [2, "Стол", "Бета", "Переговоры", 7000, "Тимур Беков"],
    ];
    const amo = detect(
      rows(["ID", "Название сделки", "Компания", "Этап сделки", "Бюджет, ₽", "Ответственный"]),
      "ru_RU",
    );
    expect(fields(amo)).toHaveProperty("amount", "Бюджет, ₽: sure");
    const other = detect(rows(["№", "Сделка", "Клиент", "Этап", "Бюджет", "Менеджер"]), "ru_RU");
    expect(fields(other)).not.toHaveProperty("amount");
  });

  test("a column with the right heading and the wrong content is left open", () => {
    const table = detect([
      ["Client", "Stage", "Amount", "Created"],
      ["Alpha", "New", "to be agreed", "soon"],
      ["Beta", "Offer", "see letter", "in May"],
    ]);
    expect(Object.keys(fields(table))).toEqual(["client", "stage"]);
  });

  test("dates typed as text are dates", () => {
    const table = detect(
      [
        ["Клиент", "Дата", "Сумма"],
        ["Альфа", "15.01.2026", "1 500,00 ₽"],
        ["Бета", "16.01.2026", "900"],
      ],
      "ru_RU",
    );
    expect(fields(table)).toEqual({ client: "Клиент: sure", order_date: "Дата: sure", amount: "Сумма: sure" });
  });
});

test.each<[string, Cell[][]]>([
  [
    "a list of holidays",
    [
      ["Name", "From", "To"],
      ["Anna", day("2026-07-01"), day("2026-07-14")],
      ["Tom", day("2026-08-01"), day("2026-08-14")],
    ],
  ],
  [
    "a price list",
    [
      ["Product", "Price"],
      ["Oven", 14500],
      ["Mixer", 6900],
    ],
  ],
  [
    "a plan",
    [
      ["Manager", "January", "February"],
      ["Anna", 100, 120],
      ["Tom", 90, 95],
    ],
  ],
  ["an empty tab", []],
])("%s is not used", (_, rows) => {
  expect(detect(rows).kind).toBeNull();
});

test("A list of leads with a next date is a list of clients", () => {
  const table = detect([
    ["Name", "Email", "Company", "Role", "Rep", "Last contact", "Notes", "Next action date", "Next action"],
    [
      "Nina Brandt",
      "nina@alpha.example",
      "Alpha",
      "Chef",
      "Anna",
      day("2026-01-05"),
      "asked for samples",
      day("2026-02-05"),
      "call",
    ],
    ["Peter Hale", "peter@beta.example", "Beta", "Owner", "Tom", day("2026-01-07"), "", day("2026-02-07"), "letter"],
  ]);
  expect(table.kind).toBe("clients");
  expect(fields(table)).toMatchObject({
    client: "Company: sure",
    contact: "Name: sure",
    next_contact: "Next action date: sure",
  });
});

test("The user's word on the kind of a tab decides which fields are looked for", () => {
  const rows: Cell[][] = [
    ["Client", "Date", "Amount", "Type"],
    ["Alpha", day("2026-01-15"), 1500, "Call"],
    ["Beta", day("2026-01-16"), 900, "Letter"],
  ];
  const sample = { tabId: 1, tabName: "Tab", rows, lastRow: 3 };
  const world = { locale: "en_US", language: "en", words } as const;
  expect(Object.keys(fields(readAs(sample, "activities", world)))).toEqual(["client", "order_date", "activity_type"]);
  expect(fields(readAs(sample, null, world))).toEqual({});
});
