import type { Api, CardView } from "../../src/app/api.ts";
import { freezeCardTexts } from "../../src/messages/freeze-card.ts";
import { handOverWords } from "../../src/messages/hand-over.ts";
import { historyTexts } from "../../src/messages/history.ts";
import type { Language } from "../../src/messages/language.ts";
import { matrixTexts } from "../../src/messages/matrix.ts";
import { methodSwapTexts } from "../../src/messages/method-swap.ts";
import { sizesPanelTexts } from "../../src/messages/sizes-panel.ts";
import { ok } from "../support/fake-script.ts";
import { samples } from "../support/sidebar-samples.ts";
import { handedOver, todayRows, toHandOver } from "./bridge-rows-today.ts";
import type { Rows, Way } from "./bridge-way.ts";

const cell = (name: string, count: number) => ({ cell: name, count, action: "now" as const, says: "" });
const matrix = {
  tabId: 20,
  selected: null,
  groups: [{ value: "VIP", cells: [[cell("A-VIP-1", 2), cell("A-VIP-2", 3)]] }],
  chosen: null,
};
const frozen = (cards: readonly CardView[]) =>
  cards.map((card) => (card.report === "segments" ? { ...card, live: false, frozen: "2026-11-20" } : card));
const asFrozen = (language: Language) => ({ cards: frozen(samples(language).cards) });
const toCells = async (way: Way) => {
  await way.section("build");
  await way.click(matrixTexts[way.language].cells);
};
const toSizes = async (way: Way) => {
  await way.section("method");
  await way.click(sizesPanelTexts[way.language].link);
};
const toBuild = (way: Way) => way.section("build");

/** Every call of the panel and the ways that lead to it. A call without a row is an error of types. */
export const rows: Rows<keyof Api> = (language) => ({
  ...todayRows(language),
  start: [{ what: "the panel opens", reads: true }],
  data: [{ what: "Data is entered", reads: true, press: (way) => way.section("data") }],
  confirm: [
    { what: "all tabs", to: (way) => way.section("data"), press: (way) => way.twice(way.words.data.confirm) },
    {
      what: "the columns of one tab",
      to: async (way) => {
        await way.section("data");
        await way.click(samples(way.language).data.tabs[0]!.name);
      },
      press: (way) => way.twice(way.words.data.save),
    },
    {
      what: "another kind",
      to: (way) => way.section("data"),
      press: (way) => way.choose(way.words.data.kindOf(samples(way.language).data.tabs[2]!.name), "deals"),
    },
  ],
  cards: [{ what: "Build is entered", reads: true, press: toBuild }],
  build: [
    {
      what: "a card",
      to: toBuild,
      press: (way) => way.twice(way.report(way.words.build.build, "hunters")),
    },
    {
      what: "after tasks were moved",
      script: {
        ...handedOver,
        cards: () => ok<"cards">(samples(language).cards.map((card) => ({ ...card, state: "built", tabId: 5 }))),
      },
      to: toHandOver,
      press: (way) => way.twice(handOverWords[way.language].act),
    },
  ],
  freeze: [
    {
      what: "a card",
      to: toBuild,
      press: (way) => way.twice(freezeCardTexts[way.language].freeze(way.words.build.report.segments)),
    },
  ],
  plain: [
    {
      what: "a card",
      to: toBuild,
      press: (way) => way.twice(freezeCardTexts[way.language].plain(way.words.build.report.segments)),
    },
  ],
  makeLive: [
    {
      what: "a card",
      start: asFrozen(language),
      script: { cards: () => ok<"cards">(asFrozen(language).cards) },
      to: toBuild,
      press: (way) => way.twice(freezeCardTexts[way.language].makeLive(way.words.build.report.segments)),
    },
  ],
  keepStages: [
    { what: "the card of the funnel", to: toBuild, press: (way) => way.twice(historyTexts[way.language].item) },
    {
      what: "the panel opens",
      start: { cards: samples(language).cards.map((card) => ({ ...card, keepDue: card.report === "funnel" })) },
      above: true,
    },
  ],
  matrix: [{ what: "the screen", reads: true, press: toCells }],
  selection: [
    {
      what: "the panel looks",
      reads: true,
      script: { matrix: () => ok<"matrix">(matrix) },
      press: toCells,
      unasked: true,
    },
  ],
  sizes: [{ what: "the screen", reads: true, press: toSizes }],
  acceptSizes: [
    {
      what: "the marks",
      to: async (way) => {
        await toSizes(way);
        await way.page.getByLabel(sizesPanelTexts[way.language].from("A")).fill("1100");
      },
      press: (way) => way.twice(sizesPanelTexts[way.language].accept),
      typed: (way) => [sizesPanelTexts[way.language].from("A"), "1100"],
    },
  ],
  method: [{ what: "Method is entered", reads: true, press: (way) => way.section("method") }],
  openMethod: [
    {
      what: "a tab",
      to: (way) => way.section("method"),
      press: (way) => way.twice(new RegExp(`^${way.words.method.tab.playbook}`)),
    },
  ],
  takeOver: [
    {
      what: "the method of copied tabs",
      to: (way) => way.section("method"),
      press: (way) => way.twice(methodSwapTexts[way.language].takeOver),
    },
  ],
  giveBack: [
    {
      what: "the defaults",
      to: (way) => way.section("method"),
      press: (way) => way.twice(methodSwapTexts[way.language].giveBack),
    },
  ],
  show: [
    {
      what: "a report",
      reads: true,
      to: toBuild,
      press: (way) => way.twice(way.report(way.words.build.open, "segments")),
      above: true,
    },
  ],
});
