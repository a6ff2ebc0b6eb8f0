import { money } from "../figures.ts";
import type { MatrixTexts } from "../matrix.ts";
import { plural } from "../plural.ts";

const count = (n: number, one: string, few: string, many: string) =>
  `${money("ru", n)} ${plural("ru", n, one, few, many)}`;

export const matrix: MatrixTexts = {
  menu: "Клиенты выбранной ячейки…",
  cells: "Ячейки",
  back: "Все отчёты",
  lead: "Класс по потенциалу, интерес от 1 до 4",
  cellIs: ({ cell, action, count: n }) => `${cell}${action && `, ${action}`}: ${n}`,
  take: "Взять выбранную ячейку",
  takeHow: "Выберите ячейку матрицы во вкладке и вернитесь сюда: появятся её клиенты.",
  clients: (n) => count(n, "клиент", "клиента", "клиентов"),
  buys: (amount) => `Покупает на ${amount}`,
  gap: (amount) => `ещё ${amount}`,
  touch: (days) => `касание раз в ${count(days, "день", "дня", "дней")}`,
  late: (days) => `опоздание ${count(days, "день", "дня", "дней")}`,
  today: "сегодня",
  noTouch: "нет следующего касания",
  more: (n) => `и ещё ${count(n, "клиент", "клиента", "клиентов")} в списке`,
  show: "Показать в списке клиентов",
  none: "В этой ячейке нет клиентов",
  noneHow: "Возможно, их скрыл фильтр вкладки.",
  notBuilt: "Вкладка «Сегменты» ещё не собрана.",
  notSelected: "Сначала выберите во вкладке «Сегменты» ячейку матрицы или клиента.",
};
