import { byId, el } from "./dom.ts";
import type { PageWords } from "./words.ts";

export interface FrameActions {
  readonly open: (files: readonly File[]) => void;
  readonly save: () => void;
  readonly settings: () => void;
  readonly panel: () => void;
}

/** The frame around the spreadsheet: title bar, the rail with the add-on's button, and where files may be dropped. */
export class Frame {
  private readonly name = el("span", { class: "file-name" });
  private readonly note = el("span", { class: "file-note" });
  private readonly status = el("div", { class: "status", role: "status" });
  private readonly rail = el("button", { type: "button", class: "rail-button" });
  private readonly drop = el("div", { class: "drop", hidden: true });

  constructor(private readonly actions: FrameActions) {
    document.body.append(this.drop);
    this.listenForDrops();
  }

  /** Draws the frame in a language. */
  draw(words: PageWords): void {
    document.title = words.workbench;
    const chooser = el("input", {
      type: "file",
      accept: ".xlsx,.csv,.tsv,.txt",
      multiple: true,
      hidden: true,
      id: "chooser",
    });
    chooser.addEventListener("change", () => this.actions.open([...(chooser.files ?? [])]));
    const button = (text: string, id: string, go: () => void) =>
      el("button", { type: "button", class: "plain", id, onclick: go }, text);
    byId("bar").replaceChildren(
      el("div", { class: "mark", "aria-hidden": "true" }),
      el("div", { class: "file" }, el("h1", { class: "file-title" }, this.name), this.note),
      this.status,
      chooser,
      button(words.open, "open", () => this.chooseFiles()),
      button(words.saveAs, "save", this.actions.save),
      button(words.settings, "settings", this.actions.settings),
    );
    this.rail.replaceChildren(el("span", { class: "mark small", "aria-hidden": "true" }));
    this.rail.setAttribute("aria-label", words.showPanel("Conveyor"));
    this.rail.title = words.showPanel("Conveyor");
    this.rail.onclick = this.actions.panel;
    byId("rail").replaceChildren(this.rail);
    byId("rail").setAttribute("aria-label", words.panel);
    byId("sheet").setAttribute("aria-label", words.sheetLabel);
    this.drop.textContent = words.dropHere;
  }

  chooseFiles(): void {
    byId("chooser").click();
  }

  show(name: string, note: string): void {
    this.name.textContent = name;
    this.note.textContent = note;
    document.title = `${name} · Conveyor`;
  }

  busy(text: string | null): void {
    this.status.textContent = text ?? "";
  }

  panelOpen(isOpen: boolean): void {
    this.rail.setAttribute("aria-pressed", String(isOpen));
  }

  private listenForDrops(): void {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    window.addEventListener("dragover", (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      this.drop.hidden = false;
    });
    window.addEventListener("dragleave", (event) => {
      if (!event.relatedTarget) this.drop.hidden = true;
    });
    window.addEventListener("drop", (event) => {
      this.drop.hidden = true;
      if (!holdsFiles(event)) return;
      event.preventDefault();
      this.actions.open([...(event.dataTransfer?.files ?? [])]);
    });
  }
}
