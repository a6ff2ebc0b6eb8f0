import type { CardView, MethodTabView, DataView as Reading, SizesView } from "../../src/app/api.ts";
import type { Language } from "../../src/messages/language.ts";
import { taskSamples } from "./sidebar-samples-tasks.ts";

/** Answers of the script for one invented company, as the panel would get them. Long words on purpose. */
export const samples = (language: Language) => {
  const say = (en: string, ru: string) => (language === "ru" ? ru : en);

  const column = (letter: string, header: string, ...values: string[]) => ({
    column: letter,
    header,
    samples: values,
  });
  const clients = [
    column("B", say("Company", "Компания"), say("Dune Dairy", "ООО «Дюна»"), "Fjord Hotels"),
    column("D", say("Type", "Вид"), say("Horeca", "Хорека"), say("Retail", "Розница")),
    column("F", say("Could buy", "Может купить"), "292,600", "157,800", "40,100"),
    column("G", say("Status", "Статус"), "VIP", say("ordinary", "обычный")),
    column("H", say("Heat", "Теплота"), "1", "2", "4"),
    column("J", say("Who looks after", "Кто ведёт"), say("Anna Orlova", "Анна Орлова")),
  ];
  const deals = [
    column("A", say("Deal", "Сделка"), say("Kitchen line", "Линия для кухни")),
    column("C", say("Step", "Ступень"), say("Offer", "Предложение"), say("Won", "Успешно")),
    column("H", say("Call back", "Перезвонить"), say("26 Nov", "26.11"), say("30 Nov", "30.11")),
    column("K", say("Deadline", "Срок"), say("15 Jan", "15.01"), say("1 Mar", "01.03")),
  ];

  const data: Reading = {
    confirmed: false,
    tabs: [
      {
        tabId: 11,
        name: say("Client list", "Список клиентов"),
        kind: "clients",
        confidence: "sure",
        headerRow: 3,
        rows: 214,
        choices: clients,
        columns: [
          { field: "potential", required: false, ...clients[2]!, confidence: "likely" },
          { field: "client", required: true, ...clients[0]!, confidence: "sure" },
          { field: "marketing_value", required: false, ...clients[3]!, confidence: "sure" },
          { field: "interest", required: false, ...clients[4]!, confidence: "sure" },
          { field: "segment", required: false, ...clients[1]!, confidence: "sure" },
          { field: "manager", required: false, column: null, header: "", samples: [], confidence: "unsure" },
          { field: "region", required: false, column: null, header: "", samples: [], confidence: "unsure" },
        ],
      },
      {
        tabId: 12,
        name: say("Deals 2026", "Сделки 2026"),
        kind: "deals",
        confidence: "sure",
        headerRow: 1,
        rows: 186,
        choices: deals,
        columns: [
          { field: "next_contact", required: false, ...deals[2]!, confidence: "unsure" },
          { field: "deal_name", required: true, ...deals[0]!, confidence: "sure" },
          { field: "stage", required: true, ...deals[1]!, confidence: "sure" },
        ],
      },
      {
        tabId: 13,
        name: say("Shipments", "Отгрузки со склада на Промышленной"),
        kind: "orders",
        confidence: "likely",
        headerRow: 1,
        rows: 1948,
        choices: [],
        columns: [],
      },
      {
        tabId: 14,
        name: say("Holidays", "Отпуска"),
        kind: null,
        confidence: "unsure",
        headerRow: 1,
        rows: 18,
        choices: [],
        columns: [],
      },
    ],
    problems: [
      {
        count: 14,
        text: say("dates typed as text, read as day.month.year", "дат введены текстом, читаем как день.месяц.год"),
        tabId: 12,
        a1: "H7",
      },
      { count: 6, text: say("spellings of the stage Won", "написаний этапа «Успешно»"), tabId: 12, a1: "C9" },
      { count: 3, text: say("clients seem to stand twice", "клиента, кажется, записаны дважды"), tabId: 11, a1: "B20" },
    ],
  };

  const card = (report: CardView["report"], more: Partial<CardView>): CardView => ({
    report,
    state: "built",
    builtAt: "2026-11-23T09:12",
    live: true,
    frozen: "",
    plain: false,
    keepDue: false,
    tabId: 20,
    basis: "",
    missing: [],
    better: [],
    preview: [],
    ...more,
  });
  const ready = { state: "ready", builtAt: "", tabId: null } as const;
  const cards: readonly CardView[] = [
    card("segments", {
      basis: say("240 clients, 1,948 orders", "240 клиентов, 1 948 заказов"),
      preview: [3, 2, 5, 4, 2, 3, 2, 2, 1, 4, 0, 3, 1, 3, 1, 1],
    }),
    card("funnel", {
      basis: say("186 deals", "186 сделок"),
      live: false,
      builtAt: "2026-11-21T18:40",
      preview: [186, 140, 96, 60, 31],
    }),
    card("hunters", {
      ...ready,
      basis: say("74 open deals", "74 открытые сделки"),
      better: [{ field: "next_contact", kind: "deals" }],
    }),
    card("farmers", {
      ...ready,
      state: "missing",
      missing: [{ field: "order_date", kind: "orders", tabName: data.tabs[2]!.name }],
    }),
  ];

  const method: readonly MethodTabView[] = [
    {
      tab: "stages",
      exists: true,
      edited: true,
      summary: say("6 stages and Lost, 31 spellings", "6 этапов и «Потерян», 31 написание"),
    },
    {
      tab: "classes",
      exists: true,
      edited: true,
      summary: say("A from €120,000 · B 40,000 · C 10,000", "A от 12 млн ₽ · B от 4 млн · C от 1 млн"),
    },
    { tab: "rules", exists: true, edited: false, summary: say("9 rules: who, how often", "9 правил: кто и как часто") },
    {
      tab: "playbook",
      exists: true,
      edited: false,
      summary: say("18 steps with scripts and letters", "18 шагов со скриптами и письмами"),
    },
    { tab: "personas", exists: false, edited: false, summary: "" },
    { tab: "norms", exists: false, edited: false, summary: "" },
    { tab: "plan", exists: false, edited: false, summary: "" },
    { tab: "settings", exists: true, edited: false, summary: say("Consultative sales", "Консультативные продажи") },
  ];

  /** Marks as natural breaks have them: 1000, 210 and 40. */
  const sizes: SizesView = {
    tab: data.tabs[0]!.name,
    columns: [
      { column: "F", header: say("Could buy", "Может купить"), rows: 11 },
      { column: "K", header: say("Floor space of all their stores, m²", "Площадь всех магазинов сети, м²"), rows: 9 },
    ],
    chosen: {
      column: "F",
      header: say("Could buy", "Может купить"),
      sizes: [3, 4, 5, 6, 40, 42, 45, 210, 220, 1000, 1100],
      without: 3,
      marks: [1000, 210, 40],
      bars: [3, 6.3, 13.1, 27.5, 57.4, 120.3, 251.8, 527],
    },
    present: [120000, 40000, 10000],
  };

  return { data, cards, method, sizes, ...taskSamples(language) };
};
