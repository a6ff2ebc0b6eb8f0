import { STAGE_CLEAN } from "../../src/functions/stage-clean.ts";
import { down, EN, RU } from "../support/cells.ts";

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
