import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CustomCall, HostBook } from "../../../workbench/host/book.ts";
import { nodeRealm } from "../../../workbench/host/realm-node.ts";
import type { MenuTree, Page, Question, Reply, Screen } from "../../../workbench/host/screen.ts";
import { strict } from "../../../workbench/host/strict.ts";
import { createWorkbench, type WorkbenchOptions } from "../../../workbench/host/workbench.ts";

export interface ScreenLog {
  readonly menus: MenuTree[];
  readonly pages: Page[];
  readonly told: string[];
  readonly asked: string[];
  readonly logged: string[];
}

const scopes = ["spreadsheets.currentonly", "script.container.ui"].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

/** A bundle of a few lines on a bench: a spreadsheet of one cell, and a screen that writes down what it is shown. */
export function bench(code: string, options: Partial<WorkbenchOptions> & { replies?: Reply[]; atOnce?: boolean } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "conveyor-"));
  writeFileSync(join(folder, "Code.js"), code);
  const seen: ScreenLog = { menus: [], pages: [], told: [], asked: [], logged: [] };
  const replies = [...(options.replies ?? [])];
  const next = (question: Question): Reply => {
    seen.asked.push(question.text);
    return replies.shift() ?? { button: "OK", text: "" };
  };
  const screen: Screen = {
    menu: (menu) => seen.menus.push(menu),
    sidebar: (page) => seen.pages.push(page),
    dialog: (page) => seen.pages.push(page),
    tell: (question) => seen.told.push(question.text),
    answer: (question, last) => (options.atOnce || last ? next(question) : null),
    ask: async (question) => next(question),
    toast: (text) => seen.told.push(text),
    log: (_level, text) => seen.logged.push(text),
  };
  const cell = { value: "" as unknown };
  let cellCall: CustomCall | undefined;
  const book: HostBook = {
    spreadsheetApp(gate, run) {
      const range = {
        getValue: () => cell.value,
        setValue(value: unknown) {
          cell.value = value;
          return this;
        },
      };
      const spreadsheet = {
        getRange: () => strict("Range", range, gate),
        getSpreadsheetLocale: () => "ru_RU",
        toast: (text: string) => run.toast(text, "", 5),
      };
      const getActive = () => strict("Spreadsheet", spreadsheet, gate);
      return strict("SpreadsheetApp", { getActive, getUi: () => run.ui() }, gate);
    },
    charts: (gate) => strict("Charts", {}, gate),
    setCustomFunctions: (_names, call) => {
      cellCall = call;
    },
    flush() {},
  };
  const workbench = createWorkbench({
    book,
    world: { locale: "ru_RU", zone: "Europe/Moscow", language: "ru", today: null },
    dist: { code, manifest: { timeZone: "Etc/UTC", oauthScopes: scopes }, html: { page: "<p>hello", data: "{}" } },
    realm: nodeRealm(folder),
    screen,
    ...options,
  });
  return {
    workbench,
    seen,
    cell,
    inCell: (name: string, argumentsFor: Parameters<CustomCall>[1] = () => []) => cellCall!(name, argumentsFor),
  };
}
