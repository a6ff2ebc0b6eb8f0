import { type Book, openBook } from "../engine/book.ts";
import type { Content } from "../files/open.ts";
import { browserRealm } from "../host/realm-browser.ts";
import type { MenuEntry, MenuTree } from "../host/screen.ts";
import { createWorkbench, type Workbench } from "../host/workbench.ts";
import type { Dist, World } from "../types.ts";
import { fitColumns } from "./fit.ts";
import { firstItem, showMenu } from "./menus.ts";
import type { Panel } from "./panel.ts";
import { browserScreen } from "./screen.ts";
import { type MountedSheet, mountSheet, type SheetNotices } from "./sheet.ts";
import { showToast } from "./toasts.ts";
import type { PageWords } from "./words.ts";

type Item = Extract<MenuEntry, { kind: "item" }>;
type Stores = { readonly [store: string]: readonly (readonly [string, string])[] };

const ADDON = "Conveyor";
const STORES = ["document", "user", "script"] as const;

/** The page's side of an open workbook. */
export interface Surroundings {
  readonly dist: Dist;
  readonly panel: Panel;
  readonly words: PageWords;
  readonly notices: SheetNotices;
  /** Says what runs, null when nothing does. */
  readonly busy: (text: string | null) => void;
  /** Called after every change of the workbook. */
  readonly changed: () => void;
}

/** A workbook on the page with the add-on in it. */
export class OpenWorkbook {
  private sheet: MountedSheet | undefined;
  private tree: MenuTree | undefined;
  private readonly stores = { document: new Map<string, string>(), user: new Map(), script: new Map() };

  private constructor(
    readonly book: Book,
    private readonly around: Surroundings,
    readonly world: World,
    saved: Stores,
  ) {
    for (const store of STORES) for (const [key, value] of saved[store] ?? []) this.stores[store].set(key, value);
    const screen = browserScreen({
      panel: around.panel,
      words: around.words,
      menu: (tree) => this.showMenu(tree),
      wire: () => ({
        functions: this.workbench.functions,
        send: (name, args) => this.workbench.call(name, args),
        uncaught: (error) => console.error(error),
      }),
    });
    const { dist } = around;
    this.workbench = createWorkbench({
      book,
      world,
      dist,
      realm: browserRealm(dist.code, document),
      screen,
      stores: this.stores,
    });
  }

  readonly workbench: Workbench;

  /** Opens the content, draws it and lets the bundle's `onOpen` add its menu. */
  static async open(content: Content, world: World, target: HTMLElement, around: Surroundings, saved: Stores = {}) {
    const workbook = new OpenWorkbook(
      openBook(Array.isArray(content) ? content.map(fitColumns) : content, world),
      around,
      world,
      saved,
    );
    workbook.workbench.open();
    workbook.sheet = await mountSheet(workbook.book.model, target, around.notices);
    workbook.book.model.on("update", workbook, around.changed);
    return workbook;
  }

  /** Runs the first item of the add-on's menu, which shows its panel. */
  async showPanel(): Promise<void> {
    const item = this.tree && firstItem(this.tree);
    if (item) await this.run(item);
  }

  /** Names of the tabs, in order. */
  get tabs(): readonly string[] {
    const { getters } = this.book;
    return getters.getSheetIds().map((id) => getters.getSheetName(id));
  }

  /** Goes to a cell, `Tab!B2`, and gives it the keyboard. */
  select(cell: string): void {
    const { getters } = this.book;
    const { sheetId, zone } = getters.getRangeFromSheetXC(getters.getActiveSheetId(), cell);
    const { model } = this.book;
    if (sheetId !== getters.getActiveSheetId())
      model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: sheetId });
    model.selection.selectCell(zone.left, zone.top);
    this.sheet?.focus();
  }

  /** Gives the cells the keyboard. */
  focus(): boolean {
    this.sheet?.focus();
    return this.sheet !== undefined;
  }

  get savedStores(): Stores {
    return Object.fromEntries(STORES.map((store) => [store, [...this.stores[store]]]));
  }

  close(): void {
    this.book.model.off("update", this);
    this.around.panel.close();
    this.sheet?.close();
    this.workbench.close();
  }

  private showMenu(tree: MenuTree): void {
    this.tree = tree;
    showMenu(tree, { extensions: this.around.words.extensions, addon: ADDON }, (item) => void this.run(item));
    this.sheet?.redraw();
  }

  private async run({ caption, handler }: Item): Promise<void> {
    const { busy, words } = this.around;
    busy(words.running(caption));
    await painted();
    try {
      const { error } = await this.workbench.run(handler);
      if (error) showToast(error.message, words.failed(caption), -1, words);
    } finally {
      busy(null);
    }
  }
}

/** Lets the browser draw before a run takes hold of it. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
