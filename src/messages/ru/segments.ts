import type { SegmentsWords } from "../segments.ts";

export const segments: SegmentsWords = {
  forecastHeads: ["Ячейка", "Клиенты", "Потенциал", "Закрыто сделок", "Шанс", "Ожидается"],
  listMore: ["Класс по продажам", "Касание, дней", "Сегмент", "Регион"],
  otherCells: "Другие ячейки",
  forecastOf: "{quarter}: прогноз",
  came: "пришло",
  error: "ошибка",
  guess: "ошибка «как раньше»",
  low: "ниже на {share} %",
  high: "выше на {share} %",
  words: { close: "близко", rough: "примерно", weak: "ненадёжно", closer: "ближе", farther: "дальше" },
};
