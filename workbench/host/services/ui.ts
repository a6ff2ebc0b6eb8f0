import type { Gate } from "../../types.ts";
import { exception, mismatch } from "../exception.ts";
import type { ButtonName, MenuEntry, MenuTree, Page, Question, Reply, Screen } from "../screen.ts";
import { strict } from "../strict.ts";
import { pageOf } from "./html.ts";

/** A value of one of Google's enumerations. */
interface EnumValue {
  toString(): string;
}

const SETS: { readonly [set: string]: readonly ButtonName[] } = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

const values = (names: readonly string[]): { readonly [name: string]: EnumValue } =>
  Object.fromEntries(names.map((name) => [name, Object.freeze({ toString: () => name })]));
const buttons = values(["OK", "CANCEL", "YES", "NO", "CLOSE"]);
const buttonSets = values(Object.keys(SETS));

/** What each menu holds, whichever call of `getUi` made it. */
const menus = new WeakMap<object, () => MenuTree>();

/** `SpreadsheetApp.getUi()`. `ask` holds the run until the user has answered. */
export function uiService(screen: Screen, ask: (question: Question) => Reply, gate: Gate): object {
  const question = (kind: Question["kind"], args: readonly unknown[]): Reply => {
    const set = typeof args.at(-1) === "object" ? args.at(-1) : undefined;
    const texts = set === undefined ? args : args.slice(0, -1);
    const known = Object.keys(SETS).find((name) => buttonSets[name] === set);
    if ((set !== undefined && !known) || texts.length > 2 || texts.some((text) => typeof text !== "string"))
      throw mismatch(`Ui.${kind}`, args);
    const [title, text] = texts.length === 2 ? [String(texts[0]), String(texts[1])] : ["", String(texts[0])];
    return ask({ kind, title, text, buttons: SETS[known ?? (kind === "prompt" ? "OK_CANCEL" : "OK")]! });
  };

  const menu = (caption: string, addon: boolean): object => {
    const entries: (() => MenuEntry)[] = [];
    const tree = (): MenuTree => ({ caption, addon, entries: entries.map((entry) => entry()) });
    const made: object = strict(
      "Menu",
      {
        addItem(text: unknown, handler: unknown) {
          if (typeof text !== "string" || typeof handler !== "string") throw mismatch("Menu.addItem", [text, handler]);
          entries.push(() => ({ kind: "item", caption: text, handler }));
          return this;
        },
        addSeparator() {
          entries.push(() => ({ kind: "separator" }));
          return this;
        },
        addSubMenu(sub: object) {
          const inner = menus.get(sub);
          if (!inner) throw mismatch("Menu.addSubMenu", [sub]);
          entries.push(() => ({ kind: "menu", menu: inner() }));
          return this;
        },
        addToUi: () => screen.menu(tree()),
      },
      gate,
    );
    menus.set(made, tree);
    return made;
  };

  const shown = (page: unknown, title: unknown): Page => {
    const own = pageOf(page);
    if (!own || typeof title !== "string") throw exception("The page to show was not made by HtmlService.");
    return { ...own, title: title || own.title };
  };

  return strict(
    "Ui",
    {
      Button: strict("Button", buttons, gate),
      ButtonSet: strict("ButtonSet", buttonSets, gate),
      createAddonMenu: () => menu("", true),
      createMenu: (caption: unknown) => menu(String(caption), false),
      alert: (...args: unknown[]) => buttons[question("alert", args).button],
      prompt(...args: unknown[]) {
        const reply = question("prompt", args);
        return strict(
          "PromptResponse",
          { getResponseText: () => reply.text, getSelectedButton: () => buttons[reply.button] },
          gate,
        );
      },
      showSidebar: (page: unknown) => screen.sidebar({ ...shown(page, ""), width: 300 }),
      showModalDialog: (page: unknown, title: unknown) => screen.dialog(shown(page, title), true),
      showModelessDialog: (page: unknown, title: unknown) => screen.dialog(shown(page, title), false),
    },
    gate,
  );
}
