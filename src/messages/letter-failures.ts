import type { Language } from "./language.ts";

/** Why a morning letter did not go out, or may not have. */
export type LetterWhy = "noAddress" | "badAddress" | "quota" | "noRoom" | "refused" | "cutOff";

/** Why a whole run sent nothing, or not all. */
export type RunWhy = "stopped" | "noTab" | "noSheets" | "noRoom";

/** In the spreadsheet's or the user's language; `{people}`, `{day}` and `{said}` (Google's own words) are filled by `said`. */
export interface LetterFailureTexts {
  readonly letter: { readonly [W in LetterWhy]: string };
  /** `stoppedSo` where Google said why. */
  readonly run: { readonly [W in RunWhy | "stoppedSo"]: string };
  readonly noRun: string;
  /** The stages of a morning were not kept. */
  readonly history: string;
}

export const letterFailures: { readonly [L in Language]: LetterFailureTexts } = {
  en: {
    letter: {
      noAddress: "No letter to {people}: the tab “Letters” has no address. Write it there.",
      badAddress:
        "No letter to {people}: what stands in the tab “Letters” is not one e-mail address. Correct it there.",
      quota:
        "No letter to {people}: Google’s limit of letters a day was reached. A second person can switch the letters on and send the rest.",
      noRoom:
        "No letter to {people}: there was no room to note that it is sent, and it could have come twice. Google gives an add-on 9 KB for one note and 500 KB for all. Take back what is no longer needed: personas of clients, tasks handed over or moved.",
      refused: "No letter to {people}: Google answered “{said}”.",
      cutOff:
        "The letter to {people} may not have arrived: the run was stopped while it was sent. It is not sent again, so that nobody gets it twice.",
    },
    run: {
      stopped:
        "The morning letters of {day} stopped early. If that comes again, whoever switched them on should switch them off and on.",
      stoppedSo:
        "The morning letters of {day} stopped early: {said} If that comes again, whoever switched them on should switch them off and on.",
      noTab:
        "No morning letters on {day}: the tab “Letters” with the addresses is gone. Switching them off and on makes it again.",
      noSheets:
        "No morning letters on {day}: there is neither a hunters’ nor a farmers’ task sheet. Build one of them.",
      noRoom:
        "Not all morning letters of {day} went out: there was no room to note them. The tab “Letters” says whose did not, and what to do.",
    },
    noRun: "No morning letters since {day}. Whoever switched them on should switch them off and on again.",
    history: "The stages of {day} were not kept in the history: {said} Keep them from the menu.",
  },
  ru: {
    letter: {
      noAddress: "Без письма: {people}. Во вкладке «Письма» нет адреса, впишите его.",
      badAddress: "Без письма: {people}. Во вкладке «Письма» указан не один адрес почты, исправьте его.",
      quota:
        "Без письма: {people}. Исчерпан дневной предел писем Google. Остальное может отправить второй человек, если тоже включит письма.",
      noRoom:
        "Без письма: {people}. Негде отметить отправку, и письмо могло бы прийти дважды. Google даёт дополнению 9 КБ на одну запись и 500 КБ на все. Отмените лишнее: персоны клиентов, переданные и перенесённые задачи.",
      refused: "Без письма: {people}. Google ответил: «{said}».",
      cutOff:
        "Письмо могло не дойти: {people}. Запуск прервался во время отправки. Повторно не отправляем, чтобы никто не получил письмо дважды.",
    },
    run: {
      stopped:
        "Утренняя рассылка {day} прервалась. Если это повторится, пусть тот, кто её включил, выключит и включит её снова.",
      stoppedSo:
        "Утренняя рассылка {day} прервалась: {said} Если это повторится, пусть тот, кто её включил, выключит и включит её снова.",
      noTab:
        "Утренних писем {day} не было: нет вкладки «Письма» с адресами. Она появится снова, если выключить и включить письма.",
      noSheets: "Утренних писем {day} не было: нет задач ни охотников, ни фермеров. Соберите одну из этих вкладок.",
      noRoom:
        "Утренние письма {day} ушли не все: негде было отметить отправку. Чьи не ушли и что делать, сказано во вкладке «Письма».",
    },
    noRun: "Утренних писем нет с {day}. Пусть тот, кто их включил, выключит и включит их снова.",
    history: "Этапы {day} не попали в историю: {said} Запомните их из меню.",
  },
};
