/**
 * Drops the second click of a double click where the first has brought another button under the pointer: nobody meant that
 * one. Gives what ends it.
 */
export function oneButtonAClick(panel: HTMLElement): () => void {
  let first: Element | null = null;
  const judge = (event: MouseEvent) => {
    const button = (event.target as Element).closest("button");
    if (event.detail > 1 && button !== first) {
      event.preventDefault();
      event.stopPropagation();
    } else first = button;
  };
  panel.addEventListener("click", judge, true);
  return () => panel.removeEventListener("click", judge, true);
}
