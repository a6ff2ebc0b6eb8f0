import { countOf, usePanel } from "../support/open-panel.ts";
import { samples } from "../support/sidebar-samples.ts";

const open = usePanel();

test.each`
  due      | readOnly | times | what
  ${true}  | ${false} | ${1}  | ${"keeps today's stages once when it opens"}
  ${false} | ${false} | ${0}  | ${"keeps nothing where that was done today"}
  ${true}  | ${true}  | ${0}  | ${"keeps nothing for a reader who cannot edit"}
`("the panel $what", async ({ due, readOnly, times }: { due: boolean; readOnly: boolean; times: number }) => {
  const cards = samples("en").cards.map((card) => ({ ...card, keepDue: due && card.report === "funnel" }));
  const panel = await open("en", { cards, readOnly });
  await panel.section("build");
  await panel.section("method");
  await panel.section("build");
  expect(countOf(panel.calls, "keepStages")).toBe(times);
});
