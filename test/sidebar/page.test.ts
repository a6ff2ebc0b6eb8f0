import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mountPage } from "../../workbench/host/bridge/mount.ts";

const root = join(__dirname, "../..");
const page = readFileSync(join(root, "dist/sidebar.html"), "utf8");

/** The panel's own source, with the pages of its parts. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(tsx?|html)$/.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });
}

test("C3: the panel loads nothing from elsewhere, and its links do not navigate inside of it", () => {
  expect(page).toContain('<base target="_top">');
  expect(page).not.toMatch(/<script[^>]+src=|<link|@import|url\((?!["']?data:)/i);
});

test("C3: the workbench shows pages in Google's sandbox: no navigation of the window above", () => {
  const given: { [name: string]: string } = {};
  const frame = {
    setAttribute: (name: string, value: string) => void Object.assign(given, { [name]: value }),
    srcdoc: "",
  };
  Object.assign(globalThis, { window: {} });
  mountPage(frame as unknown as HTMLIFrameElement, "<head></head>", {} as never);
  expect(given.sandbox).toContain("allow-scripts");
  expect(given.sandbox).not.toContain("top-navigation");
});

test("C10: the panel never writes text as HTML, and the script fills no template with it", () => {
  const all = sources(join(root, "sidebar")).join("\n");
  expect(all.length).toBeGreaterThan(10_000);
  expect(all).not.toMatch(/dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
  expect(page).not.toContain("<?");
});

test("C11: the panel begins with its doctype, and its one script stands last, after what it draws into", () => {
  expect(page).toMatch(/^<!DOCTYPE html>/);
  expect(page.match(/<script\b/g)).toHaveLength(1);
  expect(page.indexOf('<div id="panel">')).toBeGreaterThan(0);
  expect(page.indexOf("<script")).toBeGreaterThan(page.indexOf('<div id="panel">'));
  expect(page.trimEnd()).toMatch(/<\/script>\s*<\/body>\s*<\/html>$/);
});
