import type { Page } from "playwright-core";
import type { Api, CardView, StartView } from "../../src/app/api.ts";
import type { Language } from "../../src/messages/language.ts";
import { quickTexts } from "../../src/messages/quick.ts";
import { type Sidebar, sidebarWords } from "../../src/messages/sidebar.ts";
import type { Script } from "../support/fake-script.ts";
import { samples } from "../support/sidebar-samples.ts";

/** The panel in one language, as a user finds his way in it. */
export class Way {
  readonly words: Sidebar;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.words = sidebarWords(language);
  }

  button = (name: string | RegExp) => this.page.getByRole("button", { name, exact: true }).first();
  click = (name: string | RegExp) => this.button(name).click();
  twice = (name: string | RegExp) => this.button(name).dblclick();
  section = (name: keyof Sidebar["section"]) =>
    this.page.getByRole("tab", { name: this.words.section[name], exact: true }).click();
  report = (verb: string, report: CardView["report"]) => this.words.build.of(verb, this.words.build.report[report]);
  client = (at: number) => samples(this.language).today.tasks[at]!.client;
  choose = async (field: string, option: string) => {
    const list = this.page.getByLabel(field).first();
    await list.focus();
    await list.selectOption(option);
  };
  task = async (at = 0) => {
    await this.page.getByText(this.client(at), { exact: true }).first().click();
    await this.page.getByText(this.words.task.script, { exact: true }).waitFor();
  };
  quick = (at = 0) => this.click(quickTexts[this.language].open.replace("{client}", this.client(at)));
}

export interface Row {
  readonly what: string;
  readonly start?: Partial<StartView>;
  readonly script?: Partial<Script>;
  /** Only reads or shows. */
  readonly reads?: true;
  /** What a user does before. */
  readonly to?: (way: Way) => Promise<unknown>;
  /** What asks the call; a button is clicked twice. */
  readonly press?: (way: Way) => Promise<unknown>;
  /** What he has typed, by the name of its field. */
  readonly typed?: (way: Way) => readonly [field: string, text: string];
  /** Asked by the panel itself again and again: nothing is told, and the next look mends it. */
  readonly unasked?: true;
  /** Told above every screen, wherever it was asked. */
  readonly above?: true;
}

/** Rows of some calls. */
export type Rows<K extends keyof Api> = (language: Language) => { readonly [C in K]: readonly [Row, ...Row[]] };
