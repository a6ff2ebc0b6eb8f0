/** What the Tab key reaches, and titles and screens that take the focus when told. */
const FOCUSABLE = "button:enabled, a[href], input:enabled, select:enabled, textarea:enabled, summary";

/**
 * Keeps the focus in the panel. What had it and is gone or disabled gives it to the first neighbour that can have it; a list
 * is disabled only until its answer, and gets it back. A screen that moves the focus itself goes first. Gives what ends it.
 */
export function keepFocus(panel: HTMLElement): () => void {
  let last: HTMLElement | null = null;
  let above: readonly Element[] = [];
  const remember = ({ target }: FocusEvent) => {
    last = target as HTMLElement;
    above = ancestors(last, panel);
  };
  const mend = () => {
    if (last === null || document.activeElement !== document.body) return;
    if (last.isConnected && (last.matches("select") || !last.matches(":disabled")))
      return last.focus({ preventScroll: true });
    const near = above.find((element) => element.isConnected && element.querySelector(FOCUSABLE));
    const heir = near?.querySelector<HTMLElement>(FOCUSABLE);
    heir?.focus({ preventScroll: true });
  };
  // Two frames: a screen may wait for one before it moves the focus.
  const watch = new MutationObserver(() => requestAnimationFrame(() => requestAnimationFrame(mend)));
  panel.addEventListener("focusin", remember);
  watch.observe(panel, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
  return () => {
    watch.disconnect();
    panel.removeEventListener("focusin", remember);
  };
}

/** From the nearest to `last`, both inclusive. */
function ancestors(element: Element, last: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent === null || element === last ? [] : [parent, ...ancestors(parent, last)];
}
