import type { Wire } from "../host/bridge/google.ts";
import { mountPage } from "../host/bridge/mount.ts";
import type { Page } from "../host/screen.ts";
import { byId, el } from "./dom.ts";
import type { PageWords } from "./words.ts";

/** The bundle's sidebar: 300 px at the right, under a title bar that Google draws (facts C1, C2). */
export class Panel {
  private readonly place = byId("panel");
  /** Called with the frame of every page that is shown. */
  onFrame: (frame: HTMLIFrameElement) => void = () => undefined;
  /** Called when it opens or closes. */
  onChange: (isOpen: boolean) => void = () => undefined;

  get isOpen(): boolean {
    return !this.place.hidden;
  }

  show(page: Page, wire: Omit<Wire, "close" | "setHeight" | "setWidth">, words: PageWords): void {
    const frame = el("iframe", { title: page.title, id: "panel-frame", class: "panel-frame" });
    const bar = el(
      "div",
      { class: "panel-bar" },
      el("h2", { class: "bar-title" }, page.title),
      el(
        "button",
        { type: "button", class: "round", "aria-label": words.closePanel, onclick: () => this.close() },
        "×",
      ),
    );
    this.place.replaceChildren(bar, frame);
    this.place.hidden = false;
    this.onFrame(frame);
    mountPage(frame, page.html, {
      ...wire,
      close: () => this.close(),
      setHeight: () => undefined,
      setWidth: () => undefined,
    });
    this.onChange(true);
  }

  /** Gives the panel the keyboard. */
  focus(): boolean {
    const frame = this.place.querySelector("iframe");
    frame?.focus();
    return frame !== null;
  }

  close(): void {
    if (!this.isOpen) return;
    this.place.hidden = true;
    this.place.replaceChildren();
    this.onChange(false);
  }
}
