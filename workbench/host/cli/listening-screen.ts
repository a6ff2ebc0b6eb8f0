import type { Question, Reply, Screen } from "../screen.ts";

/** A screen without anybody before it: says yes to everything and keeps what it is told. */
export interface ListeningScreen extends Screen {
  /** Texts of alerts and toasts, in order. */
  readonly notes: readonly string[];
}

export function listeningScreen(): ListeningScreen {
  const notes: string[] = [];
  const note = (text: string): void => {
    if (text !== "") notes.push(text);
  };
  const agree = (question: Question): Reply => {
    note(question.text);
    return { button: question.buttons[0] ?? "OK", text: "" };
  };
  return {
    notes,
    menu() {},
    sidebar() {},
    dialog() {},
    tell: ({ text }) => note(text),
    answer: agree,
    ask: async (question) => agree(question),
    toast: note,
    log() {},
  };
}
