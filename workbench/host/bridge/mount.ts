import { googleFor, type Wire } from "./google.ts";

const KEY = "__googleOf";
let mounted = 0;

/**
 * Shows a page of the bundle in a frame, with Google's sandbox (fact C3) and a `google` of its own, which stands before the
 * page's first script. Clicks on links leave the frame only for a new tab.
 */
export function mountPage(frame: HTMLIFrameElement, html: string, wire: Wire): void {
  const shared = window as unknown as { [KEY]?: Map<string, (page: Window & typeof globalThis) => unknown> };
  const makers = shared[KEY] ?? new Map();
  shared[KEY] = makers;
  const ticket = `page ${++mounted}`;
  makers.set(ticket, (page: Window & typeof globalThis) => {
    makers.delete(ticket);
    return googleFor(wire, page.JSON);
  });
  frame.setAttribute(
    "sandbox",
    "allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox",
  );
  const script = `<script>window.google = parent.${KEY}.get("${ticket}")(window);</script>`;
  const head = html.match(/<head[^>]*>/i);
  const at = head ? head.index! + head[0].length : 0;
  frame.srcdoc = html.slice(0, at) + script + html.slice(at);
}
