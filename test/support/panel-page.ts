/** What test/e2e/panel-over-bridge.test.ts calls in the browser: the panel in Google's frame, over a script that runs elsewhere. */
import { mountPage } from "../../workbench/host/bridge/mount.ts";

interface Elsewhere {
  /** Runs a function of the script; gives its result as JSON. */
  run(name: string, args: string): Promise<string>;
}

/** Shows a page; the first call waits longest, then the next is quick, and so on, so that answers overtake each other. */
function show(html: string, functions: readonly string[]): void {
  const frame = document.createElement("iframe");
  Object.assign(frame.style, { width: "300px", height: "640px", border: "0" });
  document.body.append(frame);
  let calls = 0;
  mountPage(frame, html, {
    functions,
    send: (name, args) => (window as unknown as Elsewhere).run(name, args),
    close: () => undefined,
    setHeight: () => undefined,
    setWidth: () => undefined,
    uncaught: (error) => console.error(error),
    delay: () => new Promise((done) => setTimeout(done, calls++ % 2 === 0 ? 60 : 1)),
  });
}

Object.assign(window, { showPanel: show });
