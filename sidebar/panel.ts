import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../src/messages/language.ts";
import type { Sidebar } from "../src/messages/sidebar.ts";
import type { Field } from "../src/model/types.ts";
import type { Ask } from "./client.ts";

export const sections = ["data", "build", "today", "method"] as const;
export type Section = (typeof sections)[number];

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
}

export const PanelContext = createContext<Panel | null>(null);

/** The panel around a view. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error("A view stands outside the panel");
  return panel;
}
