/**
 * The harness of the browser tests. A test file looks like this:
 *
 * ```ts
 * const bench = useWorkbench();                       // a browser for the file; pages are closed after each test
 * test("...", async () => {
 *   const { page, panel, menu, type, read } = await bench.open({ language: "ru", today: "2026-11-23" });
 *   await menu("Conveyor", "Воронка");                // an item of Extensions
 *   await panel.getByRole("tab", { name: "Данные" }).click();
 *   await type("Сделки 2026!D5", "Выиграна");         // as a person types it
 *   expect(await read("Воронка!A4:B5")).toEqual(...);
 * });
 * ```
 *
 * `open` shows the demo company unless `files` names files to choose in the page. `panel` is the frame of the sidebar. Pages start with
 * an empty store; `bench.open({ ..., context })` in the context of an earlier page finds what was saved there.
 * `bench.blank()` gives an empty page for tests that bring their own HTML. `axe(page or frame)` names the violations that axe-core finds.
 * test/support/browser-setup.cjs has built the page before.
 */
import { readFileSync } from "node:fs";
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Frame,
  type FrameLocator,
  type LaunchOptions,
  type Page,
} from "playwright-core";
import { serve } from "../../scripts/serve.mjs";

export interface OpenOptions {
  readonly language?: "en" | "ru";
  readonly locale?: string;
  readonly zone?: string;
  readonly today?: string;
  /** Paths of files to choose with "Open file…". */
  readonly files?: readonly string[];
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Whether the page stays open for the tests that follow. */
  readonly lasting?: boolean;
  /** A context of an earlier page, whose saved work is found again. */
  readonly context?: BrowserContext;
}

export type Value = number | string | boolean | null;

export interface OpenPage {
  readonly page: Page;
  readonly panel: FrameLocator;
  /** Opens Extensions and clicks the items of this path. */
  menu(...path: string[]): Promise<void>;
  /** Types into a cell, `Tab!B2`, and confirms with Enter. */
  type(cell: string, text: string): Promise<void>;
  /** Values of a range. */
  read(range: string): Promise<Value[][]>;
  tabs(): Promise<string[]>;
  /** Has the work kept in the browser now, not only after the usual pause. */
  keep(): Promise<void>;
  /** What the page wrote to the console as errors. */
  readonly problems: readonly string[];
}

/** What the page offers to the console. */
type Handle = { readonly [name in "read" | "tabs" | "select" | "keep"]: (text: string) => unknown };
type WithHandle = Window & { readonly workbench: Handle };

const READY = 60_000;
/** How long a step of a test may wait, so that it fails before the test does and says where. */
const PATIENCE = 30_000;

const WIDE = { width: 1440, height: 860 };

export function useWorkbench() {
  jest.setTimeout(3 * PATIENCE);
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  const contexts = new Set<BrowserContext>();

  beforeAll(async () => {
    const { env, ...launch } = JSON.parse(process.env.CONVEYOR_BROWSER!) as LaunchOptions;
    browser = await chromium.launch({ ...launch, env: { ...process.env, ...env } });
    server = await serve(".build/page");
  }, READY);
  afterEach(async () => {
    for (const context of contexts) await context.close();
    contexts.clear();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const contextFor = async ({ context, lasting, language = "en", viewport = WIDE }: OpenOptions) => {
    if (context) return context;
    const made = await browser.newContext({
      viewport,
      locale: language === "ru" ? "ru-RU" : "en-US",
      timezoneId: "Europe/Berlin",
      acceptDownloads: true,
    });
    if (!lasting) contexts.add(made);
    return made;
  };

  return {
    async open(options: OpenOptions = {}): Promise<OpenPage> {
      const { language, locale, zone, today, files } = options;
      const page = await (await contextFor(options)).newPage();
      page.setDefaultTimeout(PATIENCE);
      const problems = problemsOf(page);
      const query = new URLSearchParams(
        Object.entries({ language, locale, zone, today }).filter(
          (entry): entry is [string, string] => entry[1] !== undefined,
        ),
      );
      await page.goto(`${server.url}?${query}`);
      await ready(page);
      if (files) {
        await page.evaluate(() => delete document.documentElement.dataset.ready);
        await page.locator("#chooser").setInputFiles([...files]);
        await ready(page);
      }
      return opened(page, problems);
    },
    async blank(options: OpenOptions = {}): Promise<Page> {
      return (await contextFor(options)).newPage();
    },
  };
}

const ready = (page: Page) => page.waitForSelector("html[data-ready=yes]", { state: "attached", timeout: READY });

function problemsOf(page: Page): string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  return problems;
}

function opened(page: Page, problems: readonly string[]): OpenPage {
  const handle = <T>(name: keyof Handle, value = ""): Promise<T> =>
    page.evaluate(([member, text]) => (window as unknown as WithHandle).workbench[member](text) as T, [
      name,
      value,
    ] as const) as Promise<T>;
  return {
    page,
    problems,
    panel: page.frameLocator("#panel-frame"),
    async menu(...path) {
      await page.locator(".o-topbar-menu[data-id=extensions]").click();
      for (const name of path) await page.locator(".o-menu .o-menu-item", { hasText: name }).first().click();
    },
    async type(cell, text) {
      await handle("select", cell);
      await page.waitForFunction(() => document.getElementById("sheet")?.contains(document.activeElement));
      const composer = page.locator(".o-grid-composer .o-composer");
      // On a busy machine the engine may open the cell with its old text behind the first letter.
      for (let turn = 0; turn < 3; turn++) {
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
        await page.keyboard.type(text);
        if ((await composer.textContent())?.replaceAll("\u00a0", " ") === text) break;
        await page.keyboard.press("Escape");
      }
      await page.keyboard.press("Enter");
    },
    read: (range) => handle("read", range),
    tabs: () => handle("tabs"),
    keep: () => handle("keep"),
  };
}

/** What axe-core finds: rule and element. `without` leaves out what is not ours. */
export async function axe(where: Page | Frame, without: readonly string[] = []): Promise<string[]> {
  await where.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return where.evaluate(async (exclude) => {
    const { axe: checker } = window as unknown as {
      axe: { run(where: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await checker.run({ include: [["body"]], exclude: exclude.map((selector) => [selector]) });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, without);
}
