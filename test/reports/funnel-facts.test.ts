import type { Stage } from "../../src/model/method/method.ts";
import { funnelFacts } from "../../src/reports/funnel/facts.ts";
import { deal } from "../support/records.ts";

const stage = (name: string, kind: Stage["kind"], aliases: readonly string[] = []): Stage => ({
  row: 4,
  name,
  aliases,
  kind,
  role: "hunter",
  gate: "",
  checkpointDays: null,
  probability: null,
  startProbability: null,
});
const stages = [
  stage("New", "open", ["prospecting"]),
  stage("Offer", "open"),
  stage("Talks", "open"),
  stage("Won", "won"),
  stage("Lost", "lost"),
];
const deals = (...names: string[]) => names.map((name, i) => deal(`Client ${i}`, name));

test("stages in which nobody stands are no steps of the funnel", () => {
  const facts = funnelFacts(stages, deals("Prospecting", "Talks", "Won", "Lost", "Lost"));
  expect(facts.steps.map(({ name }) => name)).toEqual(["New", "Talks", "Won"]);
  expect(facts.unused).toEqual(["Offer"]);
  expect(facts.reached).toEqual([5, 2, 1]);
  expect([facts.unplaced, facts.blind]).toEqual([2, true]);
});

test("a stage in which a deal was lost is a step; the funnel is not blind when the table says where", () => {
  const facts = funnelFacts(stages, [...deals("Won"), deal("Acme", "Lost", { lostStage: "Offer" })]);
  expect(facts.steps.map(({ name }) => name)).toEqual(["Offer", "Won"]);
  expect([facts.unplaced, facts.blind]).toEqual([0, false]);
});

test("lost deals from nobody knows where keep the first stage, though no deal stands there any more", () => {
  const facts = funnelFacts(stages, deals("Offer", "Won", "Lost"));
  expect(facts.steps.map(({ name }) => name)).toEqual(["New", "Offer", "Won"]);
  expect(facts.reached).toEqual([3, 2, 1]);
});

test("with a column of outcomes the stage of a lost deal is the one before the loss", () => {
  const facts = funnelFacts(stages, [
    deal("a", "Offer", { outcome: "lost" }),
    deal("b", "Offer", { outcome: "won" }),
    deal("c", "New", { outcome: "open" }),
  ]);
  expect(facts.reached).toEqual([3, 2, 1]);
  expect(facts.unplaced).toBe(0);
});

test("a stage that the method does not know is named", () => {
  const facts = funnelFacts(stages, deals("New", "Paused", "Paused"));
  expect([facts.unknown, facts.unknownNames]).toEqual([2, ["Paused"]]);
});

test("where only won deals have an amount it is known, for every stage then shows the same sum", () => {
  const won = deal("a", "Won", { amount: 100 });
  expect(funnelFacts(stages, [won, deal("b", "Lost", { amount: null })]).wonAmountsOnly).toBe(true);
  expect(funnelFacts(stages, [won, deal("b", "Lost", { amount: 5 })]).wonAmountsOnly).toBe(false);
  expect(funnelFacts(stages, [won]).wonAmountsOnly).toBe(false);
});
