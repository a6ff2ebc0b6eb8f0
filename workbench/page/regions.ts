/** A part of the page that the keyboard can be sent to; `enter` is false where there is nothing to go to just now. */
export interface Region {
  readonly element: HTMLElement;
  readonly enter: () => boolean;
}

/** F6 and Shift+F6 go around the parts of the page, also out of cells, which keep Tab for themselves. */
export function walkRegions(regions: readonly Region[]): (frame: HTMLIFrameElement) => void {
  const go = (event: KeyboardEvent, at: number) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const step = event.shiftKey ? -1 : 1;
    for (let i = 1; i <= regions.length; i++) {
      const next = regions[(at + step * i + regions.length * 2) % regions.length]!;
      if (next.enter()) return;
    }
  };
  const indexOf = (node: Element | null) => regions.findIndex(({ element }) => element.contains(node));
  window.addEventListener("keydown", (event) => go(event, indexOf(document.activeElement)), { capture: true });
  return (frame) => {
    frame.addEventListener("load", () => {
      frame.contentWindow?.addEventListener("keydown", (event) => go(event, indexOf(frame)), { capture: true });
    });
  };
}
