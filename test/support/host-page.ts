/** What test/e2e/host.test.ts calls in the browser: the realm of the bundle and the mounting of a page. */
import type { Wire } from "../../workbench/host/bridge/google.ts";
import { mountPage } from "../../workbench/host/bridge/mount.ts";
import { browserRealm } from "../../workbench/host/realm-browser.ts";
import { strict } from "../../workbench/host/strict.ts";

const gate = { enter: () => {} };
const services = () => ({
  SpreadsheetApp: strict("SpreadsheetApp", { getActive: () => strict("Spreadsheet", {}, gate) }, gate),
});

/** Calls functions of a bundle, each in a fresh load of it, in one realm. */
function inRealm(code: string, names: readonly string[], now: number | null): unknown[] {
  const realm = browserRealm(code, document)(now);
  const results = names.map((name) => realm.load(services, true).functions.get(name)!());
  realm.close();
  return results;
}

/** Shows a page whose calls come back as they went; gives what it said through `document.title`, in order. */
async function mounted(html: string, said: number): Promise<string[]> {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const told: string[] = [];
  const say = (text: string): void => void told.push(text);
  const wire: Wire = {
    functions: ["echo"],
    send: async (_name, args) => args,
    close: () => say("closed"),
    setHeight: (pixels) => say(`height ${pixels}`),
    setWidth: (pixels) => say(`width ${pixels}`),
    uncaught: (error) => say(error.message),
  };
  window.addEventListener("message", ({ data }) => say(String(data)));
  mountPage(frame, html, wire);
  while (told.length < said) await new Promise((done) => setTimeout(done, 5));
  frame.remove();
  return told;
}

Object.assign(window, { host: { inRealm, mounted } });
