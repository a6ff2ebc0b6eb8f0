/** Milliseconds between two looks at the selection. */
const PAUSE = 2500;

/** Does something again and again while the panel can be seen, never twice at a time. Gives what ends it. */
export function poll(look: () => Promise<void>): () => void {
  let busy = false;
  const timer = setInterval(() => {
    if (busy || document.hidden) return;
    busy = true;
    void look().finally(() => {
      busy = false;
    });
  }, PAUSE);
  return () => clearInterval(timer);
}
