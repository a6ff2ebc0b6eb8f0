import { STAGE_CLEAN } from "../../src/functions/stage-clean.ts";
import { down, EN, failure, RU } from "../support/cells.ts";

const stages = [
  ["stage", "aliases", "kind"],
  ["Offer", "offer sent, КП отправлено; quote", "open"],
  ["Deal", "paid", "won"],
  ["Gone", "слив", "lost"],
];

test("aliases, spellings and look-alikes find the stage; won and lost words the stage of that kind; the rest stays", () => {
  expect(
    STAGE_CLEAN(EN, down("кп  отправлено!", "QUOTE", "Closed-Won", "отказ", "Paused", "", "OFFER"), stages),
  ).toEqual([["Offer"], ["Offer"], ["Deal"], ["Gone"], ["Paused"], [""], ["Offer"]]);
});

test("without a list the standard stages serve", () => {
  expect(STAGE_CLEAN(RU, down("Contacted", "closed won"))).toEqual([["Контакт"], ["Успешно"]]);
});

test("an alias of two stages is refused with both rows, the same alias twice in a row is not", () => {
  const list = [
    ["Offer", "sent, SENT", "open"],
    ["Talk", "called", "open"],
    ["Won", "called", "won"],
  ];
  expect(failure(() => STAGE_CLEAN(EN, "called", list))).toEqual({
    code: "ALIAS_TWICE",
    facts: { argument: "aliases", alias: "called", first: 2, row: 3 },
  });
  expect(STAGE_CLEAN(EN, "sent", list.slice(0, 2))).toBe("Offer");
});

test("a kind that nobody knows is refused", () => {
  const list = (kind: string) => [
    ["Talk", "", "open"],
    ["Ready", "", kind],
  ];
  expect(failure(() => STAGE_CLEAN(EN, "x", list("wom")))).toEqual({
    code: "UNKNOWN_KIND",
    facts: { argument: "aliases", row: 2, got: "wom" },
  });
  expect(STAGE_CLEAN(EN, "paid", list("Успех"))).toBe("Ready");
});
