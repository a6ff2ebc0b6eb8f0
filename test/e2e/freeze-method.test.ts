import { freezeCardTexts } from "../../src/messages/freeze-card.ts";
import { methodSwapTexts, methodSwapWords } from "../../src/messages/method-swap.ts";
import { ok } from "../support/fake-script.ts";
import { countOf, sound, usePanel } from "../support/open-panel.ts";
import { samples } from "../support/sidebar-samples.ts";

const open = usePanel();

test.each(["en", "ru"] as const)(
  "in %s a card freezes its report and says since when it is frozen",
  async (language) => {
    const texts = freezeCardTexts[language];
    const live = samples(language).cards;
    const frozen = live.map((card) => (card.live ? { ...card, live: false, frozen: "2026-11-20" } : card));
    let done = false;
    const panel = await open(
      language,
      { cards: live },
      {
        cards: () => ok<"cards">(done ? frozen : live),
        freeze() {
          done = true;
          return ok<"freeze">("X");
        },
      },
    );
    await panel.section("build");
    const first = live.find((card) => card.live && card.state === "built")!;
    const card = panel.page.locator(`#card-${first.report}`);
    await card.getByRole("button", { name: texts.freeze("").trim() }).click();
    await card.getByText(texts.since(language === "ru" ? "20.11" : "20 Nov")).waitFor();
    expect(await card.getByText(texts.means).count()).toBe(1);
    expect(await card.getByRole("button", { name: texts.makeLive("").trim() }).count()).toBe(1);
    expect(panel.calls.find(({ name }) => name === "freeze")!.args).toEqual([first.report]);
    await sound(panel);
  },
);

test.each(["en", "ru"] as const)("in %s the method of another file is taken over with one press", async (language) => {
  const texts = { ...methodSwapTexts[language], ...methodSwapWords[language] };
  const panel = await open(language);
  await panel.section("method");
  await panel.button(texts.takeOver).click();
  await panel.page.getByText("Taken over: “Stages”.").last().waitFor();
  expect(countOf(panel.calls, "takeOver")).toBe(1);
  // The tabs are read anew.
  expect(countOf(panel.calls, "method")).toBe(2);
  await panel.button(texts.giveBack).click();
  await panel.page.getByText("Back to the defaults").last().waitFor();
  await panel.page.getByText(texts.bringHow).scrollIntoViewIfNeeded();
  await sound(panel);
});
