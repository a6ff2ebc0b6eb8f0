import type { Cell } from "../../src/cells/types.ts";
import { detectTable } from "../../src/model/book/detect.ts";
import type { Field, TableKind } from "../../src/model/types.ts";
import { day } from "../support/days.ts";
import { words } from "../support/reading.ts";

interface Export {
  readonly crm: string;
  readonly locale: string;
  readonly kind: TableKind;
  /** Heading, field it is (null: none), two cells. */
  readonly columns: readonly (readonly [string, Field | null, Cell, Cell])[];
}

const [a, b] = [day("2026-01-15"), day("2026-02-10")];

/** Headings as the exports of these programs have them; the cells are made up. */
const crmExports: readonly Export[] = [
  {
    crm: "HubSpot",
    locale: "en_US",
    kind: "deals",
    columns: [
      ["Record ID", "deal_id", 20001, 20002],
      ["Deal Name", "deal_name", "Oven for Alpha", "Mixer for Beta"],
      ["Deal Stage", "stage", "Appointment scheduled", "Closed won"],
      ["Pipeline", "pipeline", "Sales Pipeline", "Sales Pipeline"],
      ["Close Date", "closed", a, b],
      ["Create Date", "created", a, a],
      ["Deal owner", "manager", "Anna Orlova", "Tom Becker"],
      ["Amount", "amount", 5000, 7000],
      ["Associated Company", "client", "Alpha", "Beta"],
      ["Associated Contact", "contact", "Nina Brandt", "Peter Hale"],
      ["Last Activity Date", "last_contact", b, b],
      ["Original Source", "source", "Organic search", "Referrals"],
      ["Closed Lost Reason", "lost_reason", "", ""],
    ],
  },
  {
    crm: "Pipedrive",
    locale: "en_US",
    kind: "deals",
    columns: [
      ["Deal - ID", "deal_id", 11, 12],
      ["Deal - Title", "deal_name", "Alpha deal", "Beta deal"],
      ["Deal - Organization", "client", "Alpha", "Beta"],
      ["Deal - Owner", "manager", "Anna Orlova", "Tom Becker"],
      ["Deal - Stage", "stage", "Qualified", "Proposal Made"],
      ["Deal - Status", "outcome", "Open", "Won"],
      ["Deal - Value", "amount", 5000, 7000],
      ["Deal - Currency of value", "currency", "EUR", "EUR"],
      ["Deal - Deal created", "created", "2026-01-15 10:00:00", "2026-02-10 09:30:00"],
      ["Deal - Won time", "closed", "", "2026-03-01 12:00:00"],
      ["Deal - Expected close date", "close_expected", "2026-04-01", "2026-03-01"],
      ["Deal - Lost reason", "lost_reason", "", ""],
      ["Deal - Next activity date", "next_contact", "2026-03-05", ""],
      ["Deal - Probability", "probability", 40, 60],
    ],
  },
  {
    crm: "Salesforce",
    locale: "en_US",
    kind: "deals",
    columns: [
      ["Opportunity Owner", "manager", "Anna Orlova", "Tom Becker"],
      ["Account Name", "client", "Alpha", "Beta"],
      ["Opportunity Name", "deal_name", "Oven", "Mixer"],
      ["Stage", "stage", "Prospecting", "Closed Won"],
      ["Close Date", "close_expected", a, b],
      ["Created Date", "created", a, a],
      ["Amount", "amount", 5000, 7000],
      ["Probability (%)", "probability", 10, 100],
      ["Lead Source", "source", "Web", "Partner"],
      ["Next Step", "next_step", "Call", ""],
    ],
  },
  {
    crm: "amoCRM",
    locale: "ru_RU",
    kind: "deals",
    columns: [
      ["ID", "deal_id", 3100, 3101],
      ["Название сделки", "deal_name", "Печь", "Тестомес"],
      ["Бюджет, ₽", "amount", 500000, 70000],
      ["Ответственный", "manager", "Анна Орлова", "Тимур Беков"],
      ["Дата создания", "created", "15.01.2026 10:00:00", "10.02.2026 09:30:00"],
      ["Теги сделки", "tags", "печи", ""],
      ["Дата закрытия", "closed", "", "01.03.2026 12:00:00"],
      ["Этап сделки", "stage", "Неразобранное", "Успешно реализовано"],
      ["Воронка", "pipeline", "Воронка", "Воронка"],
      ["Полное имя контакта", "contact", "Марта Восс", "Пётр Глебов"],
      ["Компания", "client", "Альфа", "Бета"],
      ["Рабочий телефон", "phone", "+7 000 555 10 10", "+7 000 555 20 20"],
      ["Рабочий email", "email", "m@alpha.example", "p@beta.example"],
      ["Причина отказа", "lost_reason", "", ""],
    ],
  },
  {
    crm: "Bitrix24",
    locale: "ru_RU",
    kind: "deals",
    columns: [
      ["ID", "deal_id", 71, 72],
      ["Название", "deal_name", "Печь", "Тестомес"],
      ["Стадия сделки", "stage", "Новая", "Сделка провалена"],
      ["Сумма", "amount", 500000, 70000],
      ["Валюта", "currency", "Российский рубль", "Российский рубль"],
      ["Компания", "client", "Альфа", "Бета"],
      ["Контакт", "contact", "Марта Восс", "Пётр Глебов"],
      ["Ответственный", "manager", "Анна Орлова", "Тимур Беков"],
      ["Дата создания", "created", "15.01.2026 10:00:00", "10.02.2026 09:30:00"],
      ["Предполагаемая дата закрытия", "close_expected", "01.04.2026", "01.03.2026"],
      ["Источник", "source", "Сайт", "Звонок"],
      ["Комментарий", "comment", "", "перезвонить"],
    ],
  },
  {
    crm: "1C, sales by documents",
    locale: "ru_RU",
    kind: "orders",
    columns: [
      ["Дата документа", "order_date", "15.01.2026", "10.02.2026"],
      ["Номер", null, "00УТ-000001", "00УТ-000002"],
      ["Контрагент", "client", "ООО «Альфа»", "ИП Бета"],
      ["Номенклатура", "product", "Печь", "Тестомес"],
      ["Количество", "quantity", 2, 1],
      ["Сумма документа", "amount", "1 500 000,00", "610 000,00"],
      ["Себестоимость", "cost", "1 100 000,00", "400 000,00"],
      ["Валовая прибыль", "profit", "400 000,00", "210 000,00"],
      ["Менеджер", "manager", "Анна Орлова", "Тимур Беков"],
    ],
  },
];

test.each(crmExports)("An export of $crm is read column by column", ({ locale, kind, columns }) => {
  const rows: Cell[][] = [0, 2, 3].map((at) => columns.map((column) => column[at] as Cell));
  const language = locale.startsWith("ru") ? "ru" : "en";
  const table = detectTable({ tabId: 1, tabName: "Export", rows, lastRow: rows.length }, { locale, language, words });
  expect(table.kind).toBe(kind);
  expect(table.columns.map(({ header, field }) => [header, field])).toEqual(
    columns.map(([heading, field]) => [heading, field]),
  );
});
