/** Said when a report needed the room in which people had written something. */
export const movedBelow = {
  en: "What you had written where “{tab}” now needs the room stands below it, from row {row} on.",
  ru: "Ваши записи, на месте которых теперь нужен отчёт «{tab}», стоят под ним, начиная со строки {row}.",
} as const;

/** Said when rows or columns had been put into a report, so that it was laid into a tab of its own. */
export const keptAside = {
  en: "Rows or columns had been put into “{tab}”, so it stands in a new tab. The old one is kept as “{old}”.",
  ru: "В «{tab}» вставили строки или столбцы, поэтому отчёт стоит в новой вкладке. Прежняя осталась под именем «{old}».",
} as const;
