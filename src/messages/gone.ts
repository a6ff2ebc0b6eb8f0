import type { Language } from "./language.ts";

interface GoneTexts {
  readonly title: string;
  readonly text: string;
  readonly untouched: string;
}

/** A tab that somebody deleted while something was being done; "" when its name is not known. */
export const goneTexts: { readonly [L in Language]: (tab: string) => GoneTexts } = {
  en: (tab) => ({
    title: "A tab was deleted meanwhile",
    text: `${tab ? `The tab “${tab}”` : "A tab"} was deleted while Conveyor was working, so Conveyor stopped. If that was a mistake, File › Version history brings it back. Then try again.`,
    untouched: "What stands in the other tabs is still there.",
  }),
  ru: (tab) => ({
    title: "Вкладку удалили",
    text: `${tab ? `Вкладку «${tab}»` : "Одну из вкладок"} удалили, пока Conveyor работал, и он остановился. Если это случайность, вкладку вернёт «Файл» › «История версий». Затем повторите действие.`,
    untouched: "Всё, что записано в остальных вкладках, на месте.",
  }),
};
