import { byId, el } from "./dom.ts";
import type { PageWords } from "./words.ts";

const DEFAULT_SECONDS = 5;

/** A toast in the corner, as Google shows it; with a negative time it stays until it is closed. */
export function showToast(text: string, title: string, seconds: number, words: PageWords): void {
  const close = () => toast.remove();
  const toast = el(
    "div",
    { class: "toast" },
    el("div", { class: "toast-text" }, ...(title ? [el("strong", {}, title)] : []), el("span", {}, text)),
    el("button", { type: "button", class: "round", "aria-label": words.buttons.CLOSE, onclick: close }, "×"),
  );
  const toasts = byId("toasts");
  toasts.replaceChildren(...[...toasts.children].slice(-2), toast);
  if (seconds >= 0) setTimeout(close, (seconds || DEFAULT_SECONDS) * 1000);
}
