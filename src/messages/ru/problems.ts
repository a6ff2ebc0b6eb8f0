import { plural } from "../plural.ts";
import type { ProblemTexts } from "../problems.ts";
import { cut } from "../short.ts";

const noun = (n: number, one: string, few: string, many: string) => plural("ru", n, one, few, many);
/** What the user typed, in quotation marks; marks of its own become the inner ones. */
const typed = (text: string) => `«${cut(text).replace(/«/g, "„").replace(/»/g, "“")}»`;
const cells = (n: number) => noun(n, "ячейка", "ячейки", "ячеек");

export const problems: ProblemTexts = {
  typedDates: ({ n, tab, column, example }) =>
    `${noun(n, "дата введена", "даты введены", "дат введено")} текстом: вкладка «${tab}», столбец ${column}, например ${typed(example)}. Читаем как ${noun(n, "дату", "даты", "даты")}.`,
  assumedDates: ({ n, tab, column, example, monthFirst }) =>
    `${noun(n, "дата введена", "даты введены", "дат введено")} текстом: вкладка «${tab}», столбец ${column}, например ${typed(example)}. Читаем как ${
      monthFirst ? "месяц/день" : "день/месяц"
    }: иного в столбце не видно.`,
  unreadDates: ({ n, tab, column, example }) =>
    `${cells(n)} без даты там, где она нужна: вкладка «${tab}», столбец ${column}, написано ${typed(example)}. Считаем пустым.`,
  typedNumbers: ({ n, tab, column, example }) =>
    `${noun(n, "число введено", "числа введены", "чисел введено")} текстом: вкладка «${tab}», столбец ${column}, например ${typed(example)}. Читаем как ${noun(n, "число", "числа", "числа")}.`,
  unreadNumbers: ({ n, tab, column, example }) =>
    `${cells(n)} без числа там, где оно нужно: вкладка «${tab}», столбец ${column}, написано ${typed(example)}. Считаем пустым.`,
  duplicates: ({ n, tab, example }) =>
    `${noun(n, "строка повторяет", "строки повторяют", "строк повторяют")} клиента: вкладка «${tab}», ${typed(example)}. Каждый клиент считается один раз.`,
  spellings: ({ n, tab, stage }) =>
    `${noun(n, "написание", "написания", "написаний")} этапа «${stage}» во вкладке «${tab}». Читаем как одно.`,
  renamed: ({ n, tab, field, before, now }) =>
    `${noun(n, "столбец переименован", "столбца переименованы", "столбцов переименовано")} во вкладке «${tab}»: было ${typed(before)}, стало ${typed(now)}. По-прежнему читаем как «${field}».`,
  lost: ({ n, tab, field }) =>
    `${noun(n, "столбец пропал", "столбца пропали", "столбцов пропало")} из вкладки «${tab}»: «${field}». Выберите другой или обойдитесь без него.`,
  assumedYear: ({ n, tab, months }) =>
    `${noun(n, "месяц без года", "месяца без года", "месяцев без года")} в столбцах вкладки «${tab}». Читаем как ${months}.`,
  mergedClients: ({ n, tab, column }) =>
    `${noun(n, "столбец", "столбца", "столбцов")} во вкладке «${tab}», где клиент назван один раз, над своими заказами: ${column}. Пустые ячейки ниже прочитаны как тот же клиент.`,
  managerByTab: ({ n, names }) =>
    `${noun(n, "вкладка названа", "вкладки названы", "вкладок названо")} по менеджерам, столбцы в них одинаковые: ${names}. Читаем как одну таблицу.`,
  copied: ({ n, tab, of, only }) =>
    `${noun(n, "строка", "строки", "строк")} вкладки «${tab}» есть и во вкладке «${of}». Читаем только «${of}»${
      only > 0 ? `; строки, которые есть лишь в копии (${only}), не взяты` : ""
    }.`,
  repeated: ({ n, tab, of }) =>
    `${noun(n, "строка", "строки", "строк")} вкладки «${tab}» есть и во вкладке «${of}»: ${noun(n, "посчитана", "посчитаны", "посчитано")} дважды. Если одна из вкладок копия, выберите для неё «Не брать».`,
  skipped: ({ n, tab, reason }) => {
    const why = {
      total: "итоги",
      group: "суммы группы",
      heading: "снова заголовки",
      "no client": "нет клиента",
      "no date": "нет даты",
      "no amount": "нет суммы",
      "bad date": "дата не читается",
      "bad number": "сумма не читается",
      "error value": "формула показывает ошибку",
    }[reason];
    return `${noun(n, "строка не взята", "строки не взяты", "строк не взято")} из вкладки «${tab}»: ${why}.`;
  },
};
