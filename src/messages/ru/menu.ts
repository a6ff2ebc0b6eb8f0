import { money } from "../figures.ts";
import type { MenuTexts } from "../menu.ts";
import { plural } from "../plural.ts";
import { spans } from "../spans.ts";

const count = (n: number, one: string, few: string, many: string) =>
  `${money("ru", n)}\u00a0${plural("ru", n, one, few, many)}`;
const rows = (numbers: readonly number[]) => `${numbers.length === 1 ? "строка" : "строки"} ${spans(numbers)}`;
const list = (names: readonly string[]) => names.map((name) => `«${name}»`).join(", ");

const NOUNS: { readonly [what in "clients" | "deals" | "orders"]: readonly [string, string, string] } = {
  clients: ["клиент", "клиента", "клиентов"],
  deals: ["сделка", "сделки", "сделок"],
  orders: ["заказ", "заказа", "заказов"],
};

export const menu: MenuTexts = {
  panel: "Открыть панель",
  panelTitle: "Conveyor",
  build: {
    segments: "Собрать сегменты",
    funnel: "Собрать воронку",
    hunters: "Собрать задачи охотников",
    farmers: "Собрать задачи фермеров",
    monitor: "Собрать контроль",
    base: "Собрать клиентскую базу",
    doctor: "Проверить данные",
  },
  report: {
    segments: "Сегменты",
    funnel: "Воронка",
    hunters: "Охотники",
    farmers: "Фермеры",
    monitor: "Контроль",
    base: "Клиентская база",
    doctor: "Проверка данных",
  },
  data: "Что распознано…",
  today: "Мои задачи на сегодня…",
  method: "Открыть вкладки метода",
  diagnostics: "Диагностика",
  remove: "Удалить вкладки Conveyor…",
  built: (name) => `${name}: готово`,
  notBuilt: {
    segments: "Сегменты не собраны",
    funnel: "Воронка не собрана",
    hunters: "Задачи охотников не собраны",
    farmers: "Задачи фермеров не собраны",
    monitor: "Контроль не собран",
    base: "Клиентская база не собрана",
    doctor: "Данные не проверены",
  },
  untouched: (name) => `Прежняя вкладка «${name}» осталась как была.`,
  nothingTouched: "Ничего не изменилось.",

  noTable: ({ table, words }) =>
    `Ни в одной вкладке не распознаны ${table}. Дайте столбцу заголовок вроде ${words} или выберите вкладку на панели в разделе «Данные».`,
  noColumn: ({ column, tab }) =>
    `Во вкладке «${tab}» не найден столбец «${column}». Назовите его так в строке заголовков или выберите на панели в разделе «Данные».`,
  busyTitle: "Сейчас собирает другой человек",
  busy: "Две сборки разом перезаписали бы друг друга. Повторите через минуту.",
  tooMuchTitle: "Слишком много для одного запуска",
  tooMuch: (f) =>
    `Во вкладке «${f.tab}» строк: ${money("ru", f.rows)}, столбцов: ${money("ru", f.columns)}. Чтение до этого места займёт примерно ${count(f.minutes, "минуту", "минуты", "минут")}, а Google останавливает скрипт через 6. Перенесите старые строки в другой файл или удалите ненужные столбцы.`,
  noRoomTitle: "В файле нет места",
  noRoom: (f) =>
    `В файле ${count(f.tabs, "вкладка", "вкладки", "вкладок")} и ${count(f.cells, "ячейка", "ячейки", "ячеек")} вместе с пустыми; Google разрешает 200 вкладок и ${money("ru", f.mostCells)} ячеек, а здесь нужно ещё не меньше ${count(f.needed, "ячейки", "ячеек", "ячеек")}. Больше всего их во вкладке «${f.tab}»: ${count(f.rows, "строка", "строки", "строк")} и ${count(f.columns, "столбец", "столбца", "столбцов")}. Удалите в ней пустые строки и столбцы или ненужные вкладки.`,
  slowFormulas: (cells) =>
    `Записано значениями: формулы читали бы ${count(cells, "ячейку", "ячейки", "ячеек")} при каждой правке, а Google останавливает формулу через 30 секунд. «Обновить» пересчитает значения.`,
  unexpectedTitle: "Что-то пошло не так",
  unexpected: (message) =>
    `Google Таблицы ответили: ${message} Повторите; если ошибка вернётся, сообщите тому, кто передал вам Conveyor.`,

  basis: ({ clients, deals, orders }) =>
    [
      clients > 0 ? count(clients, ...NOUNS.clients) : "",
      deals > 0 ? count(deals, ...NOUNS.deals) : "",
      orders > 0 ? count(orders, ...NOUNS.orders) : "",
    ]
      .filter(Boolean)
      .join(", "),
  wentIn: (f) => `Из вкладки «${f.tab}»: ${count(f.count, ...NOUNS[f.what])}.`,
  notLive: (tab) =>
    `Формулы не могут читать вкладку «${tab}»: имена стоят в ней отдельными строками над своими записями. Листы задач её учитывают.`,
  repeated: (f) => {
    const twice = `${count(f.count, "строка", "строки", "строк")} вкладки «${f.tab}» есть и во вкладке «${f.of}»`;
    if (f.only === null) return `${twice}: посчитано дважды.`;
    return `${twice}: читаем только «${f.of}»${f.only.length > 0 ? `, не взято из копии: ${rows(f.only)}` : ""}.`;
  },
  leftOut: (f) =>
    `Не взято из вкладки «${f.tab}»: ${rows(f.rows)} (${
      {
        blank: "пусто",
        total: "строка итогов",
        group: "суммы группы",
        heading: "снова заголовки",
        "no client": "нет клиента",
        "no date": "нет даты",
        "no amount": "нет суммы",
        "bad date": "дата не читается",
        "bad number": "число не читается",
        "error value": "формула показывает ошибку",
      }[f.reason]
    }).`,
  noCycle: "Нет столбцов с датами первого контакта и продажи: дни до продажи не посчитаны.",
  noAmounts: ({ cell, tab, got }) =>
    `Суммы не взяты: в ячейке ${cell} вкладки «${tab}» написано «${got}», это не число.`,
  noHistory: (n) =>
    `В таблице нет этапа, на котором сделка потеряна: ${count(n, "потерянная сделка стоит", "потерянные сделки стоят", "потерянных сделок стоят")} на первом этапе.`,
  unusedStages: (names) => `Не показаны этапы, на которых нет ни одной вашей сделки: ${names.join(", ")}.`,
  unknownStages: (f) =>
    `${count(f.count, "сделка", "сделки", "сделок")} с этапом, которого нет во вкладке «Этапы»: ${list(f.names)}. Добавьте эти слова в столбец вариантов.`,
  unknownClients: (f) =>
    `Потенциал, ценность или интерес не указаны: ${money("ru", f.count)} из ${money("ru", f.of)}. Эти клиенты стоят под знаком «?».`,
  doctorFound: ({ findings, moving }) =>
    findings === 0
      ? "Ничего не найдено: во вкладках порядок."
      : `${count(findings, "находка", "находки", "находок")}, из них ${plural("ru", moving, "меняет", "меняют")} числа: ${money("ru", moving)}.`,
  spellingsWait: (n) =>
    `Во вкладке «Написания» ${plural("ru", n, "ждёт", "ждут")} вашего «да» или «нет»: ${count(n, "написание", "написания", "написаний")}.`,
  spellingsNew: "Обновите уже собранные отчёты: тогда они будут читать через вкладку «Написания».",
  methodMade: (names) => `Добавлено с настройками по умолчанию: ${names.join(", ")}.`,

  diagnosed: ({ differ, of }) =>
    differ > 0
      ? `Отличается от ожидаемого: ${differ} из ${of}. Подробности во вкладке.`
      : `Всё как ожидалось: ${of} из ${of}.`,

  removeTitle: "Удалить вкладки Conveyor",
  removeQuestion: ({ tabs, typed }) =>
    `Будут удалены вкладки: ${tabs.join(", ")}.${
      typed > 0
        ? `\n\nВместе с ними пропадёт то, что люди ввели в списки задач: ${count(typed, "ячейка", "ячейки", "ячеек")}.`
        : ""
    }\n\nВаши вкладки останутся как есть.`,
  removed: (n) => `Удалено: ${count(n, "вкладка", "вкладки", "вкладок")}. Ваши вкладки не изменились.`,
  nothingToRemove: "В этом файле нет вкладок, сделанных Conveyor.",

  todayTitle: "Сегодня",
  todayTask: ({ late, client, step, why }) =>
    `${client}: ${step}${late > 0 ? ` (просрочено на ${count(late, "день", "дня", "дней")})` : ""}${why ? `\n    ${why}` : ""}`,
  todayMore: (n) => `… и ещё ${count(n, "задача", "задачи", "задач")} во вкладках «Охотники» и «Фермеры».`,
  todayNone: "На сегодня всё сделано.",
  todayNotBuilt: "Списков задач ещё нет. Сначала соберите задачи охотников или фермеров.",

  dataTitle: "Что распознано",
  dataTab: ({ tab, kind, columns }) => `«${tab}»: ${kind}${columns ? ` (${columns})` : ""}`,
  dataNone: "не берём",
  headings: {
    clients: "«Клиент», «Компания» или «Контрагент»",
    deals: "«Сделка» и «Этап»",
    orders: "«Клиент», «Дата» и «Сумма»",
    activities: "«Дата», «Тип» и «Менеджер»",
  },
  kinds: { clients: "клиенты", deals: "сделки", orders: "заказы", activities: "касания" },
};
