import type { Wire } from "../host/bridge/google.ts";
import { mountPage } from "../host/bridge/mount.ts";
import type { MenuTree, Screen } from "../host/screen.ts";
import { askUser, pageDialog } from "./dialogs.ts";
import type { Panel } from "./panel.ts";
import { showToast } from "./toasts.ts";
import type { PageWords } from "./words.ts";

type PageWire = Omit<Wire, "close" | "setHeight" | "setWidth">;

/** The user's side of the add-on in the browser. `wire` is asked for when a page of the bundle is shown. */
export function browserScreen(parts: {
  readonly panel: Panel;
  readonly words: PageWords;
  readonly menu: (tree: MenuTree) => void;
  readonly wire: () => PageWire;
}): Screen {
  const { panel, words } = parts;
  return {
    menu: parts.menu,
    sidebar: (page) => panel.show(page, parts.wire(), words),
    dialog(page, modal) {
      const { frame, close, setSize } = pageDialog(page, modal, words);
      mountPage(frame, page.html, {
        ...parts.wire(),
        close,
        setHeight: (pixels) => setSize(null, pixels),
        setWidth: (pixels) => setSize(pixels, null),
      });
    },
    tell: (question) => void askUser(question, words),
    answer(question, last) {
      if (!last) return null;
      const text = [question.title, question.text].filter(Boolean).join("\n\n");
      const [yes, ...others] = question.buttons;
      if (question.kind === "alert") return { button: window.confirm(text) ? yes! : (others.at(-1) ?? yes!), text: "" };
      const typed = window.prompt(text);
      return { button: typed === null ? (others.at(-1) ?? yes!) : yes!, text: typed ?? "" };
    },
    ask: (question) => askUser(question, words),
    toast: (text, title, seconds) => showToast(text, title, seconds, words),
    log: (level, text) => console[level](text),
  };
}
