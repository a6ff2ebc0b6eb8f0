/** Said when a report needed the room in which people had written something. */
export const movedBelow = {
  en: "What you had written where “{tab}” now needs the room stands below it, from row {row} on.",
  ru: "Ваши записи, на месте которых теперь нужен отчёт «{tab}», стоят под ним, начиная со строки {row}.",
} as const;
