import { readFileSync } from "node:fs";
import type { StartView } from "../../src/app/api.ts";
import { sidebarWords } from "../../src/messages/sidebar.ts";
import { no, ok, type Script } from "../support/fake-script.ts";
import { countOf, sound, unbuilt, usePanel } from "../support/open-panel.ts";
import { samples } from "../support/sidebar-samples.ts";

const open = usePanel();

describe.each(["en", "ru"] as const)("in %s", (language) => {
  const words = sidebarWords(language);
  const sample = samples(language);

  test("a newcomer goes from the first screen to the tasks of today, every screen sound", async () => {
    const cards = unbuilt(language);
    const panel = await open(language, { cards }, { cards: () => ok<"cards">(cards) });
    const { page, calls, button, section } = panel;
    await page.getByRole("heading", { name: words.firstRun.title }).waitFor();
    expect(await page.getAttribute("html", "lang")).toBe(language);
    await sound(panel);

    await button(new RegExp(words.firstRun.use)).click();
    await page.getByText(words.data.recognised(3, 4)).waitFor();
    await sound(panel);
    await page.getByRole("radio").nth(1).check();

    await button(sample.data.tabs[0]!.name).click();
    await button(words.data.columnFor(language === "ru" ? "Интерес" : "Interest")).click();
    await sound(panel);
    await button(words.data.cancel).click();

    await button(words.data.confirm).click();
    await page.getByRole("heading", { name: words.build.title }).waitFor();
    expect(calls.find((call) => call.name === "confirm")!.args[0]).toContainEqual({
      tabId: 12,
      kind: "deals",
      columns: { next_contact: "K", deal_name: "A", stage: "C" },
    });
    await sound(panel);

    await button(words.build.buildAll).click();
    await page.getByText(words.build.ready.hunters).waitFor();
    expect(calls.filter((call) => call.name === "build").map((call) => call.args.join(" "))).toEqual(
      ["segments", "funnel", "hunters"].flatMap((report) => [0, 1, 2].map((step) => `${report} ${step}`)),
    );
    await sound(panel);

    await section("today");
    await page.getByText("Fjord Hotels").waitFor();
    await sound(panel);
    await page.getByText("Fjord Hotels").click();
    await page.getByText(words.task.script).waitFor();
    const folded = page.locator("details:not([open]) summary");
    while ((await folded.count()) > 0) await folded.first().click();
    await sound(panel);
    await button(words.task.later).click();
    await sound(panel);
    await button(words.data.cancel).click();
    await button(words.task.done).click();
    await page.getByText(words.today.undo, { exact: true }).waitFor();
    await sound(panel);

    await section("method");
    await page.getByText(words.method.tab.playbook).waitFor();
    await sound(panel);
  });

  test("empty and refused screens are sound and say what to do", async () => {
    const cases: [Partial<StartView>, Partial<Script>, string][] = [
      [{ readOnly: true }, {}, words.today.sayWho],
      [{ dated: false }, {}, words.undated.title],
      [{}, { start: () => "refuse" }, words.trouble.refused.title],
      [{}, { start: () => null }, words.trouble.empty.title],
      [{}, { start: () => "never" }, words.reading],
      [{}, { today: () => ok({ ...sample.today, tasks: [], built: false, people: [] }) }, words.today.notBuiltTitle],
      [{}, { today: () => ok({ ...sample.today, tasks: [], me: sample.today.people[1]! }) }, words.today.emptyTitle],
      [{}, { today: () => ok({ ...sample.today, tasks: sample.today.tasks.slice(5) }) }, words.today.allDoneTitle],
    ];
    for (const [start, script, text] of cases) {
      const panel = await open(language, start, script);
      await panel.page.getByText(text).waitFor();
      expect(await panel.page.getByText(words.undated.title).count()).toBe(start.dated === false ? 1 : 0);
      await sound(panel);
      await panel.page.close();
    }
  });

  test("a failed build says where, what to do and what stayed, and leads to the cell", async () => {
    const panel = await open(
      language,
      {},
      { build: () => no({ title: "T", text: "X", untouched: "U", at: { tabId: 12, a1: "F118" } }) },
    );
    const { page, calls, button, section } = panel;
    await section("build");
    await button(words.build.of(words.build.build, words.build.report.hunters)).click();
    const alert = page.getByRole("alert");
    await alert.getByText("U").waitFor();
    await sound(panel);
    await button(words.goToCell).click();
    expect(calls.at(-1)).toEqual({ name: "show", args: [12, "F118"] });
    await button(words.tryAgain).click();
    await alert.getByText("U").waitFor();
    expect(countOf(calls, "build")).toBe(2);
  });
});

test("the panel is one file below 150 KB", () => {
  const html = readFileSync("dist/sidebar.html", "utf8");
  expect(html.length).toBeLessThan(150_000);
  expect(html).not.toMatch(/src="http|href="http|url\(["']?http|@import/);
});
