import type { Api } from "../../src/app/api.ts";
import { sidebarWords } from "../../src/messages/sidebar.ts";
import { sizesPanelTexts } from "../../src/messages/sizes-panel.ts";
import { no } from "../support/fake-script.ts";
import { countOf, type OpenPanel, usePanel } from "../support/open-panel.ts";

const open = usePanel();
const words = sidebarWords("en");
const hunters = words.build.of(words.build.build, words.build.report.hunters);

type Steps = (panel: OpenPanel) => Promise<void>;
const task: Steps = ({ page }) => page.getByText("Fjord Hotels").click();
const sizes: Steps = async (panel) => {
  await panel.section("build");
  await panel.button(sizesPanelTexts.en.link).click();
};

/** Every question of every screen, and what a user does until it is asked. */
const questions: readonly (readonly [keyof Api, Steps])[] = [
  ["today", async () => {}],
  ["task", task],
  ["finish", async (panel) => task(panel).then(() => panel.button(words.task.done).click())],
  [
    "reschedule",
    async (panel) => {
      await task(panel);
      await panel.button(words.task.later).click();
      await panel.button("In 3 days, Thu 26 Nov").click();
    },
  ],
  [
    "undo",
    async (panel) => {
      await panel.page.getByText("Oak Market").click();
      await panel.button(words.task.done).click();
      await panel.button(words.today.undoOf("Oak Market")).click();
    },
  ],
  [
    "confirm",
    async (panel) => {
      await panel.section("data");
      await panel.page.getByLabel(words.data.kindOf("Shipments")).selectOption("deals");
    },
  ],
  [
    "build",
    async (panel) => {
      await panel.section("build");
      await panel.button(hunters).click();
    },
  ],
  ["sizes", sizes],
  [
    "acceptSizes",
    async (panel) => {
      await sizes(panel);
      await panel.button(sizesPanelTexts.en.accept).click();
    },
  ],
  ["method", ({ section }) => section("method")],
  [
    "openMethod",
    async ({ page, section }) => {
      await section("method");
      await page.getByText(words.method.tab.playbook).click();
    },
  ],
];

/** What may come instead of an answer (facts C4, C7, D19), and the words that tell of it. */
const failures: readonly (readonly [string, unknown, string])[] = [
  ["is refused by Google", "refuse", words.trouble.refused.text],
  ["comes back as nothing", null, words.trouble.empty.title],
  ["fails", no({ title: "A title", text: "A cell says why.", kind: "data" }), "A cell says why."],
];

describe.each(questions)("A call of “%s”", (name, steps) => {
  test.each(failures)("that %s is told; nothing waits for ever, and the panel goes on", async (_, answer, text) => {
    const panel = await open("en", {}, { [name]: () => answer });
    const { page, problems, section } = panel;
    await steps(panel);
    await page.getByText(text).first().waitFor();
    expect(await page.getByRole("progressbar").count()).toBe(0);
    expect(await page.locator("[aria-busy=true]").count()).toBe(0);
    expect(countOf(panel.calls, name)).toBe(1);
    await section("method");
    if (name !== "method") await page.getByText(words.method.tab.rules).first().waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });
});
