import { matrixTexts } from "../../src/messages/matrix.ts";
import { ok } from "../support/fake-script.ts";
import { countOf, usePanel } from "../support/open-panel.ts";

const open = usePanel();
const texts = matrixTexts.en;

test("a cell selected in the tab while the matrices are shown is shown within seconds; nothing is asked once they are left", async () => {
  let a1 = "B7";
  const panel = await open(
    "en",
    {},
    {
      matrix: () => ok<"matrix">({ tabId: 20, selected: null, groups: [], chosen: null }),
      selection: () => ok<"selection">({ tabId: 20, a1 }),
    },
  );
  await panel.section("build");
  await panel.button(texts.cells).click();
  await panel.page.getByText(texts.takeHow).waitFor();
  const until = async (name: string, count: number) => {
    for (let i = 0; i < 100 && countOf(panel.calls, name) < count; i++) await panel.page.waitForTimeout(100);
    expect(countOf(panel.calls, name)).toBeGreaterThanOrEqual(count);
  };
  await until("selection", 2);
  // The selection has not moved: the tab is not read again.
  expect(countOf(panel.calls, "matrix")).toBe(1);
  a1 = "C8";
  await until("matrix", 2);
  await panel.button(texts.back).click();
  const asked = countOf(panel.calls, "selection");
  await panel.page.waitForTimeout(3000);
  expect(countOf(panel.calls, "selection")).toBe(asked);
});
