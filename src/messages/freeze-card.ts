import { type FreezeMenu, freezeMenu } from "./freeze.ts";
import type { Language } from "./language.ts";

/** What the card of a report calls turning it into values and back; `day` is written out. */
export interface FreezeCardTexts extends FreezeMenu {
  readonly freezeButton: string;
  readonly plainButton: string;
  readonly liveButton: string;
  readonly freezing: string;
  readonly since: (day: string) => string;
  readonly means: string;
  readonly plainSince: (day: string) => string;
  readonly plainMeans: string;
}

export const freezeCardTexts: { readonly [L in Language]: FreezeCardTexts } = {
  en: {
    ...freezeMenu.en,
    freezeButton: "Freeze as values",
    plainButton: "Plain formulas",
    liveButton: "Make live again",
    freezing: "One moment",
    since: (day) => `frozen on ${day}`,
    means: "Values, not formulas. “Update” renews them and keeps them frozen.",
    plainSince: (day) => `plain formulas of ${day}`,
    plainMeans:
      "Works without the add-on; what plain formulas cannot do are values of that day. “Update” renews them and keeps it so.",
  },
  ru: {
    ...freezeMenu.ru,
    freezeButton: "Заморозить значения",
    plainButton: "Простые формулы",
    liveButton: "Вернуть формулы",
    freezing: "Минуту",
    since: (day) => `значения от ${day}`,
    means: "Значения, а не формулы. «Обновить» пересчитает их и снова заморозит.",
    plainSince: (day) => `простые формулы от ${day}`,
    plainMeans:
      "Работает без дополнения; чего простые формулы не умеют, то стоит значениями на этот день. «Обновить» пересчитает их и оставит всё так же.",
  },
};
