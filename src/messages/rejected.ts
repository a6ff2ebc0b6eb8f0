import type { Language } from "./language.ts";

interface RejectedTexts {
  readonly title: string;
  readonly text: (f: { tab: string; cell: string; value: string; google: string }) => string;
  readonly whole: string;
  readonly begun: string;
  readonly fencedTitle: string;
  /** `cells` null where the whole tab is protected. */
  readonly fenced: (f: { tab: string; cells: string | null; google: string }) => string;
}

/** A cell that did not take what was to be written into it. */
export const rejectedTexts: { readonly [L in Language]: RejectedTexts } = {
  en: {
    title: "A cell did not take its value",
    text: ({ tab, cell, value, google }) =>
      `Cell ${cell} of the tab “${tab}” does not take “${value}”: a data validation rule there rejects it, or the cell is protected or merged with another. Allow the value in Data › Data validation, unmerge the cell or ask whoever protected it, and try again. Google’s words: ${google}`,
    whole: "Nothing was written.",
    begun: "What people typed stands as it was; the next update writes what is still missing.",
    fencedTitle: "Protected cells stand in the way",
    fenced: ({ tab, cells, google }) =>
      `${cells ? `The range ${cells} of the` : "The"} tab “${tab}” is protected and you may not edit it. Ask the owner of the file to let you in Data › Protect sheets and ranges, and try again. Google’s words: ${google}`,
  },
  ru: {
    title: "Ячейка не приняла значение",
    text: ({ tab, cell, value, google }) =>
      `Ячейка ${cell} вкладки «${tab}» не принимает «${value}»: его отклоняет правило проверки данных, или ячейка защищена либо объединена с другой. Разрешите значение в меню «Данные» › «Проверка данных», отмените объединение или попросите того, кто защитил ячейку, и повторите. Слова Google: ${google}`,
    whole: "Ничего не записано.",
    begun: "Всё, что вписали люди, на месте; недостающее запишет следующее обновление.",
    fencedTitle: "Мешают защищённые ячейки",
    fenced: ({ tab, cells, google }) =>
      `${cells ? `Диапазон ${cells} вкладки «${tab}» защищён, и вам его` : `Вкладка «${tab}» защищена, и вам её`} менять нельзя. Попросите владельца файла открыть вам доступ в меню «Данные» › «Защитить листы и диапазоны» и повторите. Слова Google: ${google}`,
  },
};
