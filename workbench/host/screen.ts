/** One entry of a menu, or a line between entries. */
export type MenuEntry =
  | { readonly kind: "item"; readonly caption: string; readonly handler: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly menu: MenuTree };

export interface MenuTree {
  readonly caption: string;
  /** Whether it stands under Extensions (fact D6). */
  readonly addon: boolean;
  readonly entries: readonly MenuEntry[];
}

/** A page of the bundle: the sidebar or a dialog. */
export interface Page {
  readonly title: string;
  readonly html: string;
  /** Size of a dialog in pixels, null when the bundle said none; a sidebar is 300 px wide whatever is said (fact C1). */
  readonly width: number | null;
  readonly height: number | null;
}

export type ButtonName = "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";

/** What the bundle asks or tells the user, and holds its run for. */
export interface Question {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly text: string;
  /** The buttons shown, in order. */
  readonly buttons: readonly ButtonName[];
}

export interface Reply {
  readonly button: ButtonName;
  /** What was typed into a prompt. */
  readonly text: string;
}

/** The user's side of the workbench: the browser page, the command line, or a test. */
export interface Screen {
  menu(menu: MenuTree): void;
  /** Replaces the sidebar (fact C2). */
  sidebar(page: Page): void;
  dialog(page: Page, modal: boolean): void;
  /** Text that only wants to be read: shown without holding the run. */
  tell(question: Question): void;
  /**
   * Answers a question at once, while the run waits. Null: the answer takes time; the run is then given up, and repeated once
   * `ask` has it. `last` says that the run has changed things already and can not be repeated.
   */
  answer(question: Question, last: boolean): Reply | null;
  /** Answers a question in its own time. */
  ask(question: Question): Promise<Reply>;
  toast(text: string, title: string, seconds: number): void;
  /** What the bundle or the sidebar logged, and failures nobody caught. */
  log(level: "log" | "info" | "warn" | "error", text: string): void;
}
