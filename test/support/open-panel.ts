import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import type { StartView } from "../../src/app/api.ts";
import type { Language } from "../../src/messages/language.ts";
import { sidebarWords } from "../../src/messages/sidebar.ts";
import { axe, useWorkbench } from "./browser.ts";
import { type Calls, fakeScript, type Script, scriptOf } from "./fake-script.ts";
import { samples } from "./sidebar-samples.ts";

export interface OpenPanel {
  readonly page: Page;
  readonly calls: Calls;
  readonly problems: readonly string[];
  button(name: string | RegExp): ReturnType<Page["getByRole"]>;
  section(name: "data" | "build" | "today" | "method"): Promise<void>;
  focused(): Promise<string>;
}

/** Opens the panel as Google shows it, 300 px wide, over a script that answers as told. */
export function usePanel() {
  const bench = useWorkbench();
  return async (
    language: Language,
    start: Partial<StartView> = {},
    script: Partial<Script> = {},
  ): Promise<OpenPanel> => {
    const page = await bench.blank({ language, viewport: { width: 300, height: 640 } });
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    page.on("request", (request) => request.url().startsWith("file:") || problems.push(`asks for ${request.url()}`));
    const calls = await fakeScript(page, { ...scriptOf(language, start), ...script });
    await page.goto(pathToFileURL("dist/sidebar.html").href);
    const words = sidebarWords(language);
    return {
      page,
      calls,
      problems,
      button: (name) => page.getByRole("button", { name, exact: true }),
      section: (name) => page.getByRole("tab", { name: words.section[name], exact: true }).click(),
      focused: () =>
        page.evaluate(
          () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
        ),
    };
  };
}

/** Everything right on the screen shown now: nothing leaves the panel, nothing for axe, no error. */
export async function sound({ page, problems }: OpenPanel) {
  // Colours half way through a transition are not what a reader sees.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((one) => one.effect?.getTiming().iterations === 1 && one.finished)),
  );
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll("body *:not(.unseen, option)")]
      .filter((element) => element.getBoundingClientRect().right > 300.5)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect({ outside, axe: await axe(page), problems }).toEqual({ outside: [], axe: [], problems: [] });
}

/** The cards of a company without any report. */
export const unbuilt = (language: Language) =>
  samples(language).cards.map((card) =>
    card.state === "built" ? { ...card, state: "ready" as const, builtAt: "", tabId: null } : card,
  );

export const countOf = (calls: Calls, name: string) => calls.filter((call) => call.name === name).length;
