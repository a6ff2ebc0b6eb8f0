import type { LiveTexts } from "../live.ts";

export const live: LiveTexts = {
  all: "Все",
  actions: {
    now: "Работать сейчас",
    plan: "По плану",
    nurture: "Подогревать",
    stop: "Не работать",
    unknown: "Заполнить карточку",
  },
  list: [
    "Клиент",
    "Класс",
    "Ценность",
    "Интерес",
    "Роль",
    "Касание",
    "Статус",
    "Ячейка",
    "Действие",
    "Менеджер",
    "Потенциал",
    "Продажи",
    "Не выбрано",
  ],
  roles: { hunter: "Охотник", farmer: "Фермер", head: "Руководитель" },
  cycleHeads: ["Квартал", "Продажи", "Медиана", "9 из 10"],
  quarter: "{quarter} кв. {year}",
  notDates: "не даты: {n}",
};
