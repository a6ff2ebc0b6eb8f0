import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer, Api } from "../../src/app/api.ts";
import { type Book, openBook } from "../../workbench/engine/book.ts";
import { readDist } from "../../workbench/host/cli/dist-folder.ts";
import { listeningScreen } from "../../workbench/host/cli/listening-screen.ts";
import { isTrip } from "../../workbench/host/cost.ts";
import { nodeRealm } from "../../workbench/host/realm-node.ts";
import type { Question, Reply } from "../../workbench/host/screen.ts";
import type { LockState } from "../../workbench/host/services/lock.ts";
import { emptyStores, type Stores } from "../../workbench/host/services/properties.ts";
import { createWorkbench } from "../../workbench/host/workbench.ts";
import type { TabData } from "../../workbench/types.ts";
import { handIn } from "../support/hand.ts";

/** A copy, so that a build meanwhile does not pull the bundle away from under a long run. */
const folder = mkdtempSync(join(tmpdir(), "conveyor-"));
cpSync(join(__dirname, "..", "..", "dist"), folder, { recursive: true });
const dist = readDist(folder);
const world = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const date = (iso: string) => ({ date: iso });

/** Three open deals, one won, and what the team wrote beside them. */
export const deals: TabData = {
  name: "Deals",
  rows: [
    ["Deal", "Client", "Stage", "Amount", "Created", "Closed", "Manager", "Remarks"],
    ["Ovens", "Iris", "Offer", 900, date("2026-03-01"), "", "Ann", "kept-remark"],
    ["Scales", "Oak", "New", 50, date("2026-03-30"), "", "Bob", ""],
    ["Tanks", "Elm", "Contacted", 300, date("2026-03-02"), "", "Ann", ""],
    ["Racks", "Fir", "Won", 70, date("2026-01-01"), date("2026-01-10"), "Bob", ""],
  ],
};
export const orders: TabData = {
  name: "Orders",
  rows: [
    ["Client", "Date", "Amount"],
    ["Fir", date("2025-11-10"), 250],
    ["Fir", date("2025-12-10"), 250],
    ["Fir", date("2026-01-10"), 250],
    ["Ash", date("2025-06-10"), 90],
    ["Ash", date("2025-07-10"), 90],
  ],
};

type Hook = (className: string, member: string) => void;

/** dist in a workbook where something may happen before every service call that makes a trip. */
export interface Stage {
  readonly book: Book;
  readonly lock: LockState;
  readonly stores: Stores;
  /** What was shown in dialogs and toasts. */
  readonly told: readonly string[];
  /** Called before every trip; removed with `undefined`. */
  hook: Hook | undefined;
  /** The workbook as another person reaches it: nothing is counted or hooked. */
  readonly hand: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Does what somebody else does in the middle of a run: what the run has queued was written before, and is refused later as ever. */
  between<T>(act: () => T): T;
  /** Asks as the panel does. */
  ask<K extends keyof Api>(name: K, ...args: Parameters<Api[K]>): Promise<Answer<K>>;
  /** The same, for somebody else in the middle of a run: it has ended when this returns. */
  press(name: keyof Api, args: readonly unknown[]): void;
  /** Chooses an item of the menu. Questions are answered yes; those for a text by the next of `answers`. */
  choose(handler: string, ...answers: readonly string[]): Promise<void>;
  /** The functions that Google could call. */
  readonly functions: readonly string[];
}

/** A workbook and its properties, to begin from. */
export interface Saved {
  readonly content: readonly TabData[] | object;
  readonly stores: Stores;
}

export const copied = ({ document, user, script }: Stores): Stores => ({
  document: new Map(document),
  user: new Map(user),
  script: new Map(script),
});

export const saved = ({ book, stores }: Stage): Saved => ({ content: book.exportData(), stores: copied(stores) });

/** A run that is killed says this; nothing of it may catch that. */
export class Death extends Error {
  override readonly name = "Death";
}

export function stage(from: readonly TabData[] | Saved): Stage {
  const { content, stores } =
    "stores" in from ? { ...from, stores: copied(from.stores) } : { content: from, stores: emptyStores() };
  const book = openBook(JSON.parse(JSON.stringify(content)), world);
  const lock: LockState = { holder: null, busy: false };
  let answers: readonly string[] = [];
  const listening = listeningScreen();
  const answer = (question: Question): Reply => {
    const reply = listening.answer(question, false)!;
    if (question.kind !== "prompt") return reply;
    const [text = "", ...rest] = answers;
    answers = rest;
    return { ...reply, text };
  };
  const made = { hook: undefined as Hook | undefined };
  let inside = false;
  const workbench = createWorkbench({
    book,
    world,
    dist,
    realm: nodeRealm(folder),
    screen: { ...listening, answer },
    lock,
    stores,
    before(className, member) {
      if (inside || !made.hook || book.calculating || !isTrip(className, member)) return;
      inside = true;
      try {
        made.hook(className, member);
      } finally {
        inside = false;
      }
    },
  });
  return Object.assign(made, {
    book,
    lock,
    stores,
    told: listening.notes,
    functions: workbench.functions,
    hand: handIn(book),
    between<T>(act: () => T): T {
      let refused: unknown;
      try {
        book.flush();
      } catch (error) {
        refused = error;
      }
      const done = act();
      if (refused)
        book.write(() => {
          throw refused;
        });
      return done;
    },
    async ask(name: string, ...args: readonly unknown[]) {
      return JSON.parse(await workbench.call("sidebarCall", JSON.stringify([name, args])));
    },
    press(name: string, args: readonly unknown[]) {
      workbench.call("sidebarCall", JSON.stringify([name, args])).catch(() => undefined);
    },
    async choose(handler: string, ...texts: readonly string[]) {
      answers = texts;
      const { error } = await workbench.run(handler);
      if (error) throw error;
    },
  }) as unknown as Stage;
}

/** What stands in the cells of every tab, formulas as they are written, by tab and cell. */
export function content({ book }: Stage): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const { getters } = book;
  return new Map(
    getters.getSheetIds().map((id) => [
      getters.getSheetName(id),
      new Map(
        [...getters.getCells(id)].flatMap((cell): [string, string][] => {
          const { col, row } = getters.getCellPosition(cell.id);
          const text = cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
          return text ? [[`${row + 1},${col + 1}`, text]] : [];
        }),
      ),
    ]),
  );
}

/** Whether a text stands in any cell of any tab. */
export function stands(made: Stage, text: string): boolean {
  return [...content(made).values()].some((cells) => [...cells.values()].some((cell) => cell.includes(text)));
}

/** The ids of a task sheet, wherever their column is by now; none when the tab is gone. */
export function ids(made: Stage, tab = "Hunters"): string[] {
  const values = made.hand.getSheetByName(tab)?.getDataRange().getValues() ?? [];
  const head = values.findIndex((line) => line.includes("ID"));
  const column = values[head]?.indexOf("ID") ?? -1;
  return values.slice(head + 1).flatMap((line) => (line[column] ? [String(line[column])] : []));
}

/** Errors that cells show, with their places; Diagnostics, also under another name or not yet marked, tells of errors on purpose. */
export function errorsIn({ book: { getters }, hand }: Stage): string[] {
  const marks = hand.createDeveloperMetadataFinder().withKey("conveyor.tab").find();
  const told = marks.filter((mark) => mark.getValue()?.includes("diagnostics"));
  const names = new Set(told.map((mark) => mark.getLocation().getSheet()!.getName()));
  const isTold = (name: string) => names.has(name) || name.startsWith("Diagnostics");
  const tabs = getters.getSheetIds().filter((id) => !isTold(getters.getSheetName(id)));
  return tabs.flatMap((id) =>
    [...getters.getEvaluatedCellsPositions(id)].flatMap((position) => {
      const { type, value } = getters.getEvaluatedCell(position);
      const place = `${getters.getSheetName(id)} R${position.row + 1}C${position.col + 1}`;
      return type === "error" && value !== "#N/A" ? [`${place} shows ${value}`] : [];
    }),
  );
}

/** SEED=n replays one run, SEEDS=n takes so many, as `npm run soak` does, SEEDS=n-m those, else `usual`; in blocks that each are a test. */
export function seedBlocks(usual: number): [from: number, to: number][] {
  const one = process.env.SEED ?? 0;
  const range = one ? `${one}-${one}` : (process.env.SEEDS ?? String(usual));
  const [first, last] = (range.includes("-") ? range : `1-${range}`).split("-").map(Number) as [number, number];
  const blocks = Math.ceil((last - first + 1) / BLOCK);
  return Array.from({ length: blocks }, (_, i) => [first + i * BLOCK, Math.min(last, first + (i + 1) * BLOCK - 1)]);
}
const BLOCK = 500;

/** The command that begins one run again; ACTION alone tries one action with every seed. */
export const replay = (file: string, seed: number, action: string): string =>
  `SEED=${seed} ACTION="${action}" npx jest test/rivals/${file} --selectProjects node`;
