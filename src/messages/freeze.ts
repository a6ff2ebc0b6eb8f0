import type { Language } from "./language.ts";

/** Items of the menu with which reports are turned into values, into native formulas and back. `name` as it is called in sentences. */
export interface FreezeMenu {
  /** The small menu of the live reports. */
  readonly menu: string;
  readonly freeze: (name: string) => string;
  readonly plain: (name: string) => string;
  readonly makeLive: (name: string) => string;
}

export const freezeMenu: { readonly [L in Language]: FreezeMenu } = {
  en: {
    menu: "Freeze or make live",
    freeze: (name) => `Freeze as values: ${name}`,
    plain: (name) => `Plain formulas: ${name}`,
    makeLive: (name) => `Make live again: ${name}`,
  },
  ru: {
    menu: "Заморозить или вернуть формулы",
    freeze: (name) => `Заморозить значения: ${name}`,
    plain: (name) => `Простые формулы: ${name}`,
    makeLive: (name) => `Вернуть формулы: ${name}`,
  },
};
