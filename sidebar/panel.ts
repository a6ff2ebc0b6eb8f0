import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Failure } from "../src/app/api.ts";
import type { Language } from "../src/messages/language.ts";
import type { Sidebar } from "../src/messages/sidebar.ts";
import type { Field } from "../src/model/types.ts";
import type { Ask } from "./client.ts";

export const sections = ["data", "build", "today", "method"] as const;
export type Section = (typeof sections)[number];

/** A failure of what was asked on a screen that was left, or of what has no screen. */
export interface Notice {
  /** What was being done, "" when it is plain. */
  readonly what: string;
  readonly failure: Failure;
  readonly again: () => Promise<void>;
}

/** What every view may need. */
export interface Panel {
  readonly ask: Ask;
  readonly words: Sidebar;
  readonly language: Language;
  /** The name of a column of the product's layouts. */
  field(field: Field): string;
  /** Whether the user may change the spreadsheet. */
  readonly readOnly: boolean;
  /** Says a sentence to a screen reader without moving the focus. */
  say(text: string): void;
  go(section: Section): void;
  /** Shows a cell in the spreadsheet. */
  show(tabId: number, a1: string): void;
  /** Shows a failure above whatever is looked at. */
  tell(notice: Notice): void;
}

export const PanelContext = createContext<Panel | null>(null);

/** The panel around a view. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error("A view stands outside the panel");
  return panel;
}
