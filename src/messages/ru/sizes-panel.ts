import { money } from "../figures.ts";
import { plural } from "../plural.ts";
import type { SizesPanelTexts } from "../sizes-panel.ts";

const count = (n: number, one: string, few: string, many: string) =>
  `${money("ru", n)}\u00a0${plural("ru", n, one, few, many)}`;

export const sizesPanel: SizesPanelTexts = {
  link: "Предложить границы классов",
  title: "Границы классов",
  lead: "Подойдёт любое число, которое говорит, насколько крупным может быть клиент: сотрудники, оборот, площадь, бюджет.",
  reading: "Читаем числа вкладки клиентов",
  column: "Столбец",
  ofColumns: (column, header) => `${column} · ${header}`,
  rows: (tab, has, lacks) =>
    `${tab}: ${count(has, "строка", "строки", "строк")} с числом, без числа ${money("ru", lacks)}`,
  picture: (header, classes) => `Клиенты по столбцу «${header}», от мелких к крупным. ${classes}`,
  axis: (from, to) => `от ${from} до ${to}, каждый столбик крупнее прежнего в одно и то же число раз`,
  from: (letter) => `${letter} от`,
  below: (letter) => `${letter} меньше`,
  clients: (n) => count(n, "клиент", "клиента", "клиентов"),
  breaks:
    "Предложено по естественным границам: в каждом классе клиенты схожего размера. Измените границу, и счёт изменится.",
  again: "Вернуть предложенные границы",
  now: (marks) => `Сейчас во вкладке «Классы» ${marks}.`,
  none: "Сейчас во вкладке «Классы» границ нет: классы считаются по долям потенциала.",
  notMoney: "Если в столбце не деньги за год, классы будут верны, но не выбранный бюджет и прогноз будут не в деньгах.",
  notNumber: (letter, typed) =>
    typed
      ? `${letter}: «${typed}» не число больше 0. Введите число, например 120\u00a0000.`
      : `Граница ${letter} пуста. Введите число.`,
  notBelow: (letter, above) => `Граница ${letter} должна быть меньше, чем ${above}.`,
  accept: "Записать в «Классы»",
  writing: "Записываем",
  open: "Открыть «Классы»",
  noClients: "Ни одна вкладка не распознана как таблица клиентов.",
  noColumns: (tab) => `Во вкладке «${tab}» нет свободного столбца чисел.`,
  noColumnsHow:
    "Добавьте столбец с числом сотрудников, оборотом, площадью или бюджетом (хотя бы восемь разных чисел) и вернитесь сюда.",
  toData: "Открыть «Данные»",
};
