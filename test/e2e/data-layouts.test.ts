import type { DataView as Reading, TabView } from "../../src/app/api.ts";
import { sidebarWords } from "../../src/messages/sidebar.ts";
import { ok } from "../support/fake-script.ts";
import { sound, unbuilt, usePanel } from "../support/open-panel.ts";

const open = usePanel();

const choice = (column: string, header: string, ...samples: string[]) => ({ column, header, samples });
const choices = [choice("A", "Client", "Alpha"), choice("B", "January", "100"), choice("D", "March", "300")];
const clients = [choice("F", "Company", "Alpha", "Beta"), choice("G", "Industry", "Food")];
const found = { required: false, confidence: "sure" } as const;
const beside: TabView = {
  tabId: 21,
  part: 1,
  name: "Sales 2026",
  kind: "clients",
  confidence: "likely",
  headerRow: 2,
  rows: 40,
  choices: clients,
  columns: [
    { field: "client", ...found, required: true, ...clients[0]! },
    { field: "segment", ...found, ...clients[1]! },
  ],
};
const data: Reading = {
  confirmed: false,
  tabs: [
    {
      tabId: 21,
      name: "Sales 2026",
      kind: "orders",
      confidence: "sure",
      headerRow: 2,
      rows: 40,
      choices,
      columns: [{ field: "client", ...found, required: true, ...choices[0]! }],
      months: [
        { column: "B", month: "2026-01", field: "amount" },
        { column: "C", month: "2026-02", field: "amount" },
        { column: "D", month: "2026-03", field: "amount" },
      ],
      groups: "region",
      fixed: { manager: "Орлова" },
      joined: ["Sales 2026", "Sales 2025"],
      beside: [beside],
    },
  ],
  problems: [
    { count: 6, text: "rows of Sales 2026 left out: no date.", tabId: 21, a1: "A3", rows: "3, 5–6, 9, 11–12" },
  ],
};

describe.each(["en", "ru"] as const)("in %s", (language) => {
  const words = sidebarWords(language);

  test("the columns of a tab say how its records stand, and lead to another table in it", async () => {
    const start = { data: { ...data, confirmed: true }, cards: unbuilt(language) };
    const panel = await open(language, start, { confirm: () => ok<"confirm">(data) });
    const { page, button, calls } = panel;
    await panel.section("data");
    await page.getByText(words.data.allRows).click();
    await page.getByText("3, 5–6, 9, 11–12").waitFor();
    await sound(panel);

    await button("Sales 2026").click();
    for (const text of [/B–D, .*2026/, /Sales 2025/, /Орлова/]) await page.getByText(text).first().waitFor();
    await sound(panel);

    await button(/F–G/).click();
    await page.getByText("Company").waitFor();
    await sound(panel);
    await button(words.data.save).click();
    await page.getByText(words.data.saved("Sales 2026")).waitFor();
    expect(calls.find((call) => call.name === "confirm")!.args[0]).toEqual([
      { tabId: 21, part: 1, kind: "clients", columns: { client: "F", segment: "G" } },
    ]);
  });
});
