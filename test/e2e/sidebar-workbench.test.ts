import { sidebarWords } from "../../src/messages/sidebar.ts";
import { axe, useWorkbench } from "../support/browser.ts";

const bench = useWorkbench();

/** The demo company in the workbench, with the script that ships: from the first screen to a task done. */
test.each(["en", "ru"] as const)(
  "from the demo's tabs to a task done and taken back, in %s",
  async (language) => {
    const words = sidebarWords(language);
    const { page, panel, menu, tabs, problems } = await bench.open({ language, today: "2026-11-23" });
    await menu("Conveyor", language === "ru" ? "Открыть панель" : "Open the panel");
    const button = (name: string | RegExp) => panel.getByRole("button", { name, exact: true });
    const frame = () => page.frames().find((one) => one !== page.mainFrame())!;

    await button(new RegExp(words.firstRun.use)).click();
    await panel.getByText(words.data.recognised(4, 4)).waitFor();
    expect(await axe(frame())).toEqual([]);
    await button(words.data.confirm).click();

    await button(words.build.buildAll).click({ timeout: 60_000 });
    await panel.getByText(words.build.ready.farmers).waitFor({ timeout: 60_000 });
    expect(await tabs()).toEqual(expect.arrayContaining(Object.values(words.build.report)));
    expect(await panel.getByText(words.build.checkData).count()).toBe(0);
    expect(await axe(frame())).toEqual([]);

    await panel.getByRole("tab", { name: words.section.today, exact: true }).click();
    const task = panel.locator("[data-task]").first();
    const id = await task.getAttribute("data-task");
    await task.locator(".task").click();
    await panel.getByText(words.task.script, { exact: true }).waitFor();
    await panel.getByLabel(words.task.outcome).selectOption({ index: 1 });
    expect(await axe(frame())).toEqual([]);
    await button(words.task.done).click();
    await panel.locator(".leaving").waitFor();
    await panel.locator(".leaving button").click();
    await panel.locator(`[data-task="${id}"] .task`).waitFor();

    await panel.getByRole("tab", { name: words.section.method, exact: true }).click();
    await button(new RegExp(`^${words.method.tab.personas}`)).click();
    await panel.getByText(words.method.opening(words.method.tab.personas)).waitFor({ state: "detached" });
    expect(await tabs()).toContain(words.method.tab.personas);
    expect(await axe(frame())).toEqual([]);
    expect(problems).toEqual([]);
  },
  180_000,
);
