import { dayWord } from "./figures.ts";
import type { Language } from "./language.ts";

/** Why a morning letter did not go out, or may not have. */
export type LetterWhy = "noAddress" | "badAddress" | "quota" | "refused" | "cutOff";

/** Why a whole run sent nothing, or not all. */
export type RunWhy = "stopped" | "noTab" | "noSheets";

export interface LetterFailureTexts {
  /** `said`: Google's own words, "" when there are none. */
  readonly letter: {
    readonly [W in LetterWhy]: (f: { readonly people: string; readonly said: string }) => string;
  };
  /** Why a run of that day sent nothing, or not all. */
  readonly run: {
    readonly [W in RunWhy]: (f: { readonly day: number; readonly said: string }) => string;
  };
  readonly noRun: (day: number) => string;
}

const en: LetterFailureTexts = {
  letter: {
    noAddress: ({ people }) => `No letter to ${people}: the tab “Letters” has no address. Write it there.`,
    badAddress: ({ people }) =>
      `No letter to ${people}: what stands in the tab “Letters” is not one e-mail address. Correct it there.`,
    quota: ({ people }) =>
      `No letter to ${people}: Google’s limit of letters a day was reached. A second person can switch the letters on and send the rest.`,
    refused: ({ people, said }) => `No letter to ${people}: Google answered “${said}”.`,
    cutOff: ({ people }) =>
      `The letter to ${people} may not have arrived: the run was stopped while it was sent. It is not sent again, so that nobody gets it twice.`,
  },
  run: {
    stopped: ({ day, said }) =>
      `The morning letters of ${dayWord("en", day)} stopped early${said === "" ? "" : `: ${said}`}. If that comes again, whoever switched them on should switch them off and on.`,
    noTab: ({ day }) =>
      `No morning letters on ${dayWord("en", day)}: the tab “Letters” with the addresses is gone. Switching them off and on makes it again.`,
    noSheets: ({ day }) =>
      `No morning letters on ${dayWord("en", day)}: there is neither a hunters’ nor a farmers’ task sheet. Build one of them.`,
  },
  noRun: (day) =>
    `No morning letters since ${dayWord("en", day)}. Whoever switched them on should switch them off and on again.`,
};

const ru: LetterFailureTexts = {
  letter: {
    noAddress: ({ people }) => `Без письма: ${people}. Во вкладке «Письма» нет адреса, впишите его.`,
    badAddress: ({ people }) => `Без письма: ${people}. Во вкладке «Письма» указан не один адрес почты, исправьте его.`,
    quota: ({ people }) =>
      `Без письма: ${people}. Исчерпан дневной предел писем Google. Остальное может отправить второй человек, если тоже включит письма.`,
    refused: ({ people, said }) => `Без письма: ${people}. Google ответил: «${said}».`,
    cutOff: ({ people }) =>
      `Письмо могло не дойти: ${people}. Запуск прервался во время отправки. Повторно не отправляем, чтобы никто не получил письмо дважды.`,
  },
  run: {
    stopped: ({ day, said }) =>
      `Утренняя рассылка ${dayWord("ru", day)} прервалась${said === "" ? "" : `: ${said}`}. Если это повторится, пусть тот, кто её включил, выключит и включит её снова.`,
    noTab: ({ day }) =>
      `Утренних писем ${dayWord("ru", day)} не было: нет вкладки «Письма» с адресами. Она появится снова, если выключить и включить письма.`,
    noSheets: ({ day }) =>
      `Утренних писем ${dayWord("ru", day)} не было: нет задач ни охотников, ни фермеров. Соберите одну из этих вкладок.`,
  },
  noRun: (day) => `Утренних писем нет с ${dayWord("ru", day)}. Пусть тот, кто их включил, выключит и включит их снова.`,
};

export const letterFailureTexts: { readonly [L in Language]: LetterFailureTexts } = { en, ru };
