import type { FunnelWords } from "../funnel.ts";

export const funnel: FunnelWords = {
  cohortHeads: ["Созданы", "Сделок", "Успешно", "В работе", "Пока", "Ждём от", "до", "Вывод"],
  cohortVerdicts: { young: "молоды", usual: "как обычно", above: "выше", below: "ниже" },
  curve: "кривая: {n}, {days} дн.",
  undated: "без годных дат: {n}",
  cycleFirst: { quarter: "Квартал", group: "Группа" },
  cycleHeads: ["Продажи", "Медиана", "9 из 10", "От", "До"],
  cycleBy: {
    all: "Все",
    sales: "Продаж",
    verdict: "Вывод",
    shorter: "короче",
    longer: "длиннее",
    same: "как было",
    few: "мало",
  },
  quarter: "{quarter} кв. {year}",
  notDates: "не даты: {n}",
  notNumbers: "не числа: {n}",
  moveHeads: ["Сделка", "Менеджер", "Этап", "Переносы", "Обещали", "Теперь", "Дней"],
  moverHeads: ["Менеджер", "Сделок", "Перенесено", "Доля", "Переносов", "Сдвиг, дней"],
};
