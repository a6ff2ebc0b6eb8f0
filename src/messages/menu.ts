import { menu as en } from "./en/menu.ts";
import type { Language } from "./language.ts";
import { menu as ru } from "./ru/menu.ts";

/** The four reports, as `plan.ts` keys them. */
type ReportName = "segments" | "funnel" | "hunters" | "farmers" | "monitor" | "base" | "doctor";

/** The menu, the messages of its items and the refusals of the panel. Language of the user. */
export interface MenuTexts {
  readonly panel: string;
  readonly panelTitle: string;
  /** Items that build, and what is built as it is called in sentences. */
  readonly build: { readonly [R in ReportName]: string };
  readonly report: { readonly [R in ReportName]: string };
  readonly data: string;
  readonly today: string;
  readonly method: string;
  readonly diagnostics: string;
  readonly remove: string;
  readonly built: (name: string) => string;
  readonly notBuilt: { readonly [R in ReportName]: string };
  readonly untouched: (name: string) => string;
  readonly nothingTouched: string;

  readonly noTable: (f: { table: string; words: string }) => string;
  readonly noColumn: (f: { column: string; tab: string }) => string;
  readonly busyTitle: string;
  readonly busy: string;
  readonly tooMuchTitle: string;
  /** `minutes`: what reading this tab and those before it would take. */
  readonly tooMuch: (f: { tab: string; rows: number; columns: number; minutes: number }) => string;
  readonly noRoomTitle: string;
  readonly noRoom: (f: {
    tabs: number;
    cells: number;
    mostCells: number;
    needed: number;
    tab: string;
    rows: number;
    columns: number;
  }) => string;
  readonly unexpectedTitle: string;
  readonly unexpected: (message: string) => string;

  /** A tab that no formula can follow: names stand in rows of their own above their records. */
  readonly notLive: (tab: string) => string;

  readonly diagnosed: (f: { differ: number; of: number }) => string;

  readonly removeTitle: string;
  /** `apart`: those of the tabs that were kept aside or only begun, in which nothing is counted. */
  readonly removeQuestion: (f: { tabs: readonly string[]; typed: number; apart: readonly string[] }) => string;
  readonly removed: (count: number) => string;
  readonly nothingToRemove: string;

  readonly todayTitle: string;
  readonly todayTask: (f: { late: number; client: string; step: string; why: string }) => string;
  readonly todayMore: (count: number) => string;
  readonly todayNone: string;
  readonly todayNotBuilt: string;

  readonly dataTitle: string;
  readonly dataTab: (f: { tab: string; kind: string; columns: string }) => string;
  readonly dataNone: string;
  /** Headings by which a table of the kind is recognised. */
  readonly headings: {
    readonly clients: string;
    readonly deals: string;
    readonly orders: string;
    readonly activities: string;
  };
  readonly kinds: {
    readonly clients: string;
    readonly deals: string;
    readonly orders: string;
    readonly activities: string;
  };
}

export const menuTexts: { readonly [L in Language]: MenuTexts } = { en, ru };
