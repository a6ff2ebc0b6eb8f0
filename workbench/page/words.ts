import type { FileProblemCode } from "../files/problem.ts";
import { english } from "./words-en.ts";
import { russian } from "./words-ru.ts";

/** Every word of the workbench's own frame. */
export interface PageWords {
  readonly workbench: string;
  readonly demo: string;
  readonly demoNote: string;
  readonly savedHere: string;
  readonly notSaved: string;
  readonly open: string;
  readonly saveAs: string;
  readonly saving: string;
  readonly settings: string;
  readonly sheetLabel: string;
  readonly extensions: string;
  readonly panel: string;
  readonly showPanel: (name: string) => string;
  readonly closePanel: string;
  readonly opening: string;
  readonly running: (item: string) => string;
  readonly failed: (item: string) => string;
  readonly notice: string;
  readonly buttons: { readonly [name in "OK" | "CANCEL" | "YES" | "NO" | "CLOSE"]: string };
  readonly dropHere: string;
  readonly settingsIntro: string;
  readonly locale: string;
  readonly localeHint: string;
  readonly zone: string;
  readonly zoneHint: string;
  readonly language: string;
  readonly languageHint: string;
  readonly today: string;
  readonly todayHint: string;
  readonly apply: string;
  readonly badZone: (zone: string) => string;
  readonly badToday: (today: string) => string;
  readonly startAfresh: string;
  readonly startAfreshHint: string;
  readonly openAgain: string;
  readonly openAgainHint: string;
  readonly keys: string;
  readonly about: string;
  readonly languages: { readonly [code: string]: string };
  /** Why a file can not be opened, by the code of the problem. */
  readonly fileProblem: { readonly [code in FileProblemCode]: (file: string) => string };
}

export function wordsOf(language: string): PageWords {
  return language.startsWith("ru") ? russian : english;
}
