import { demoCompany } from "../demo/company.ts";
import { type Content, contentOfFiles, type InputFile } from "../files/open.ts";
import { FileProblem } from "../files/problem.ts";
import { writeXlsx } from "../files/xlsx-write.ts";
import type { Dist, World } from "../types.ts";
import { askUser } from "./dialogs.ts";
import { byId } from "./dom.ts";
import { Frame } from "./frame.ts";
import { fillFileMenu } from "./menus.ts";
import { Panel } from "./panel.ts";
import { walkRegions } from "./regions.ts";
import { openSettings } from "./settings.ts";
import type { SheetNotices } from "./sheet.ts";
import type { SavedWork, WorkStore } from "./store.ts";
import { showToast } from "./toasts.ts";
import { speak } from "./translate.ts";
import { type PageWords, wordsOf } from "./words.ts";
import { OpenWorkbook } from "./workbook.ts";
import { dayIn } from "./world.ts";

/** What the page was started with. */
export interface Start {
  readonly dist: Dist;
  readonly world: World;
  /** Under which saved work is kept. */
  readonly key: string;
  /** Reads the files named on the command line; undefined for the demo company. */
  readonly files: (() => Promise<readonly InputFile[]>) | undefined;
}

type Opened = Omit<SavedWork, "data" | "stores"> & {
  readonly content: Content;
  readonly stores?: SavedWork["stores"];
};

/** As on the command line, so that everybody speaks of the same company. */
const DEMO_SEED = 1;
const SAVE_AFTER = 700;

/** The workbench page: one workbook at a time, kept in the browser while the user works on it. */
export class WorkbenchPage {
  private readonly panel = new Panel();
  private readonly frame: Frame;
  private workbook: OpenWorkbook | undefined;
  private opened: Opened | undefined;
  private words: PageWords;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private exportTime = 0;

  constructor(
    private readonly start: Start,
    private readonly store: WorkStore,
  ) {
    this.words = wordsOf(start.world.language);
    this.frame = new Frame({
      open: (files) => void this.openFiles(files),
      save: () => void this.download(),
      settings: () => this.settings(),
      panel: () => void this.togglePanel(),
    });
    this.panel.onChange = (isOpen) => {
      this.frame.panelOpen(isOpen);
      this.keepSoon();
    };
    const focusFirst = (place: HTMLElement) => () => {
      const button = place.querySelector<HTMLElement>("button");
      button?.focus();
      return button !== null;
    };
    this.panel.onFrame = walkRegions([
      { element: byId("bar"), enter: focusFirst(byId("bar")) },
      { element: byId("sheet"), enter: () => this.workbook?.focus() ?? false },
      { element: byId("panel"), enter: () => this.panel.focus() },
      { element: byId("rail"), enter: focusFirst(byId("rail")) },
    ]);
    document.addEventListener("visibilitychange", () => document.hidden && void this.keep());
  }

  /** For the browser's console and for tests: values, names of tabs, and a cell to go to. */
  readonly handle = {
    read: (range: string) => this.workbook?.book.read(range),
    evaluate: (formula: string) => this.workbook?.book.evaluate(formula),
    tabs: () => this.workbook?.tabs,
    select: (cell: string) => this.workbook?.select(cell),
    runs: () => this.workbook?.workbench.runs,
    keep: () => this.keep(),
  };

  /** Opens the work that was left here, or what the page was started with. */
  async begin(): Promise<void> {
    const saved = await this.store.load(this.start.key);
    if (saved) await this.open({ ...saved, content: saved.data });
    else await this.beginAfresh();
  }

  private async beginAfresh(world = this.opened?.world ?? this.start.world): Promise<void> {
    if (!this.start.files) return this.openDemo(world);
    try {
      const files = await this.start.files();
      await this.open({ name: nameOf(files), source: "file", world, panel: true, content: contentOfFiles(files) });
    } catch (error) {
      await this.openDemo(world);
      this.sayProblem(error);
    }
  }

  private openDemo(world: World): Promise<void> {
    const language = world.language.startsWith("ru") ? "ru" : "en";
    const content = demoCompany(language, DEMO_SEED, dayIn(world));
    return this.open({ name: wordsOf(language).demo, source: "demo", world, panel: true, content });
  }

  private async openFiles(chosen: readonly File[]): Promise<void> {
    if (chosen.length === 0) return;
    try {
      const files = await Promise.all(
        chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const content = contentOfFiles(files);
      await this.open({ name: nameOf(files), source: "file", world: this.opened!.world, panel: false, content });
    } catch (error) {
      this.sayProblem(error);
    }
  }

  private async open(opened: Opened): Promise<void> {
    this.workbook?.close();
    this.workbook = undefined;
    this.opened = opened;
    this.words = wordsOf(opened.world.language);
    document.documentElement.lang = opened.world.language;
    speak(opened.world.language);
    this.frame.draw(this.words);
    fillFileMenu([
      { name: this.words.open, go: () => this.frame.chooseFiles() },
      { name: this.words.saveAs, go: () => void this.download() },
      { name: this.words.settings, go: () => this.settings() },
    ]);
    const saved = this.store.works ? this.words.savedHere : this.words.notSaved;
    this.frame.show(opened.name, opened.source === "demo" ? `${this.words.demoNote} ${saved}.` : `${saved}.`);
    this.frame.busy(this.words.opening);
    this.workbook = await OpenWorkbook.open(
      opened.content,
      opened.world,
      byId("sheet"),
      {
        dist: this.start.dist,
        panel: this.panel,
        words: this.words,
        notices: this.notices(),
        busy: (text) => this.frame.busy(text),
        changed: () => this.keepSoon(),
      },
      opened.stores,
    );
    this.frame.busy(null);
    if (opened.panel) await this.workbook.showPanel();
    document.documentElement.dataset.ready = "yes";
  }

  private async togglePanel(): Promise<void> {
    if (this.panel.isOpen) return this.panel.close();
    await this.workbook?.showPanel();
    this.panel.focus();
  }

  private notices(): SheetNotices {
    const ask = (text: string, buttons: readonly ("OK" | "CANCEL")[]) =>
      askUser({ kind: "alert", title: this.words.notice, text, buttons }, this.words);
    return {
      notify: (text, isProblem) => showToast(text, "", isProblem ? -1 : 0, this.words),
      raise: (text, closed) => void ask(text, ["OK"]).then(() => closed?.()),
      confirm: (text, yes, no) =>
        void ask(text, ["OK", "CANCEL"]).then(({ button }) => {
          if (button === "OK") yes();
          else no?.();
        }),
    };
  }

  private sayProblem(error: unknown): void {
    if (!(error instanceof FileProblem)) throw error;
    showToast(this.words.fileProblem[error.code](error.file), "", -1, this.words);
  }

  private settings(): void {
    openSettings({
      world: this.opened!.world,
      words: this.words,
      source: this.opened!.source,
      apply: (world) => void this.reopenIn(world),
      afresh: () => void this.openDemo(this.opened!.world),
      again: this.start.files && (() => void this.beginAfresh()),
    });
  }

  private async reopenIn(world: World): Promise<void> {
    const { workbook, opened } = this;
    if (!workbook || !opened) return;
    const content = workbook.book.exportData();
    await this.open({ ...opened, world, content, stores: workbook.savedStores, panel: this.panel.isOpen });
    this.keepSoon();
  }

  private async download(): Promise<void> {
    const { workbook, opened } = this;
    if (!workbook || !opened) return;
    this.frame.busy(this.words.saving);
    try {
      const bytes = await writeXlsx(workbook.book);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: "application/octet-stream" }));
      link.download = `${opened.name}.xlsx`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } finally {
      this.frame.busy(null);
    }
  }

  /** Keeps the work once the user pauses; the longer it takes to gather, the longer the pause. */
  private keepSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), Math.max(SAVE_AFTER, 20 * this.exportTime));
  }

  private async keep(): Promise<void> {
    clearTimeout(this.timer);
    const { workbook, opened } = this;
    if (!workbook || !opened || !this.store.works) return;
    const begun = performance.now();
    const data = workbook.book.exportData();
    this.exportTime = performance.now() - begun;
    const { name, source, world } = opened;
    const work = { name, source, world, data, stores: workbook.savedStores, panel: this.panel.isOpen };
    await this.store.save(this.start.key, work);
  }
}

function nameOf(files: readonly InputFile[]): string {
  const [first] = files;
  return files.length === 1 && first
    ? first.name.replace(/\.\w+$/, "")
    : `${first?.name.replace(/\.\w+$/, "")} +${files.length - 1}`;
}
