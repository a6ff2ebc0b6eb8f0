import { sidebarWords } from "../../src/messages/sidebar.ts";
import { sizesPanelTexts } from "../../src/messages/sizes-panel.ts";
import { no, ok } from "../support/fake-script.ts";
import { countOf, sound, usePanel } from "../support/open-panel.ts";
import { samples } from "../support/sidebar-samples.ts";

const open = usePanel();

describe.each(["en", "ru"] as const)("in %s", (language) => {
  const texts = sizesPanelTexts[language];
  const words = sidebarWords(language);
  const { sizes } = samples(language);

  test("from the card of Segments: a column is chosen, a mark changed, the counts follow, one press writes", async () => {
    const panel = await open(language);
    const { page, calls, button, section, focused } = panel;
    await section("build");
    await button(texts.link).click();
    const row = (letter: string) =>
      page.locator(".sizes > li").filter({ has: page.getByText(new RegExp(`^${letter} `)) });
    await row("A").getByText(texts.clients(2)).waitFor();
    expect(await focused()).toBe(texts.title);
    await sound(panel);
    await row("B").getByText(texts.clients(2)).waitFor();
    await row("C").getByText(texts.clients(3)).waitFor();
    await row("D").getByText(texts.clients(4)).waitFor();
    const picture = page.getByRole("img");
    expect(await picture.getAttribute("aria-label")).toContain(`A: ${texts.clients(2)}`);

    await page.getByLabel(texts.column).selectOption("K");
    expect(calls.at(-1)).toEqual({ name: "sizes", args: ["K"] });
    await page.getByLabel(texts.from("B")).fill("42");
    await row("B").getByText(texts.clients(4)).waitFor();
    await row("C").getByText(texts.clients(1)).waitFor();
    await page.getByLabel(texts.from("B")).fill("5000");
    await page.getByText(texts.notBelow("B", "A")).waitFor();
    expect(await button(texts.accept).isDisabled()).toBe(true);
    await sound(panel);
    await page.getByLabel(texts.from("B")).fill("x");
    await page.getByText(texts.notNumber("B", "x")).waitFor();
    await button(texts.again).click();
    await page.getByLabel(texts.from("A")).fill("1100");
    await button(texts.accept).click();
    await page.getByText("Written into “Classes”.").first().waitFor();
    expect(calls.find(({ name }) => name === "acceptSizes")!.args).toEqual(["F", [1100, 210, 40]]);
    await sound(panel);
    await button(texts.open).click();
    expect(calls.at(-1)).toEqual({ name: "show", args: [30, "B6"] });
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: words.build.title }).waitFor();
    await page.locator("#sizes:focus").waitFor();
  });

  test("from the Method screen, where nothing can be proposed and where writing fails, it says why in place", async () => {
    const failure = { title: "T", text: "X", untouched: "U" };
    const panel = await open(language, {}, { acceptSizes: () => no(failure) });
    await panel.section("method");
    await panel.button(texts.link).click();
    await panel.button(texts.accept).click();
    await panel.page.getByRole("alert").getByText("U").waitFor();
    await sound(panel);
    await panel.button(words.section.method).click();
    await panel.page.locator("#sizes:focus").waitFor();
    await panel.page.close();

    for (const [tab, text] of [
      ["", texts.noClients],
      [sizes.tab, texts.noColumns(sizes.tab)],
    ] as const) {
      const bare = await open(
        language,
        {},
        { sizes: () => ok<"sizes">({ tab, columns: [], chosen: null, present: null }) },
      );
      await bare.section("build");
      await bare.button(texts.link).click();
      await bare.page.getByText(text).waitFor();
      await sound(bare);
      expect(countOf(bare.calls, "acceptSizes")).toBe(0);
      await bare.page.close();
    }
  });

  test("who may only read sees the proposal and no button that writes", async () => {
    const panel = await open(language, { readOnly: true });
    await panel.section("build");
    await panel.button(texts.link).click();
    await panel.page.getByLabel(texts.from("A")).waitFor();
    expect(await panel.button(texts.accept).count()).toBe(0);
    await sound(panel);
  });
});
