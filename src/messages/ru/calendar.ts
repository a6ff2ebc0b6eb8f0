import type { CalendarTexts } from "../calendar.ts";

export const calendar: CalendarTexts = {
  title: "Календарь",
  about:
    "Открытые задачи листов «Охотники» и «Фермеры» по людям и дням. Календарь следует за ними сам; задачу переносят там, меняя срок.",
  week: "Неделя",
  weeks: ["Эта неделя", "Следующая неделя", "Через две недели", "Через три недели"],
  person: "Менеджер",
  overdue: "Просрочено",
  days: ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"],
  nobody: "Пока никто",
  task: "{client}: {step}",
  entry: "{why}\n\n{script}",
};
