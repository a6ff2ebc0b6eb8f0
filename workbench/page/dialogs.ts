import type { Question, Reply } from "../host/screen.ts";
import { el } from "./dom.ts";
import type { PageWords } from "./words.ts";

/** Shows a question of the bundle as Google's dialogs do and waits for the answer; Escape answers with the mildest button. */
export function askUser(question: Question, words: PageWords): Promise<Reply> {
  return new Promise((resolve) => {
    const input = el("input", { type: "text", class: "field", "aria-label": question.text });
    const mildest = question.buttons.find((name) => name === "CANCEL" || name === "NO") ?? question.buttons.at(-1)!;
    const answer = (button: Reply["button"]) => {
      dialog.close();
      dialog.remove();
      resolve({ button, text: question.kind === "prompt" ? input.value : "" });
    };
    const title = question.title || words.notice;
    const dialog = el(
      "dialog",
      { class: "ask", "aria-labelledby": "ask-title", "aria-describedby": "ask-text" },
      el("h2", { id: "ask-title", class: "dialog-title" }, title),
      el("div", { id: "ask-text", class: "ask-text" }, question.text),
      ...(question.kind === "prompt" ? [input] : []),
      el(
        "div",
        { class: "buttons" },
        ...question.buttons.map((name, i) =>
          el(
            "button",
            { type: "button", class: i === 0 ? "main" : "plain", onclick: () => answer(name) },
            words.buttons[name],
          ),
        ),
      ),
    );
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      answer(question.buttons.includes("CLOSE") ? "CLOSE" : mildest);
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") answer(question.buttons[0]!);
    });
    document.body.append(dialog);
    dialog.showModal();
    (question.kind === "prompt" ? input : dialog.querySelector<HTMLElement>("button"))?.focus();
  });
}

/** A page of the bundle in a dialog of its own; gives the frame to fill and a way to close it. */
export function pageDialog(
  page: { readonly title: string; readonly width: number | null; readonly height: number | null },
  modal: boolean,
  words: PageWords,
): { frame: HTMLIFrameElement; close: () => void; setSize: (width: number | null, height: number | null) => void } {
  const frame = el("iframe", { title: page.title, class: "page-frame" });
  const close = () => {
    dialog.close();
    dialog.remove();
  };
  const dialog = el(
    "dialog",
    { class: "page-dialog", "aria-label": page.title },
    el(
      "div",
      { class: "page-dialog-bar" },
      el("h2", { class: "bar-title" }, page.title),
      el("button", { type: "button", class: "round", "aria-label": words.buttons.CLOSE, onclick: close }, "×"),
    ),
    frame,
  );
  const setSize = (width: number | null, height: number | null) => {
    if (width) frame.style.width = `${width}px`;
    if (height) frame.style.height = `${height}px`;
  };
  setSize(page.width ?? 500, page.height ?? 400);
  document.body.append(dialog);
  if (modal) dialog.showModal();
  else dialog.show();
  return { frame, close, setSize };
}
