import { LOST_REASONS } from "../../src/functions/lost-reasons.ts";
import { down, EN, RU } from "../support/cells.ts";

test("number, share and money per reason, the commonest first, across managers", () => {
  const rows = LOST_REASONS(
    EN,
    down("Price", "Time", "price ", ""),
    down("Ann", "Bob", "Bob", ""),
    down(100, 50, 70, 30),
  );
  expect(rows).toEqual([
    ["Reason", "Deals", "Share", "Amount", "Ann", "Bob", "(not given)"],
    ["Price", 2, 0.5, 170, 1, 1, 0],
    ["Time", 1, 0.25, 50, 0, 1, 0],
    ["(no reason)", 1, 0.25, 30, 0, 0, 1],
  ]);
});

test("with outcomes only lost deals count", () => {
  const rows = LOST_REASONS(
    RU,
    down("Цена", "", "", "Цена"),
    "",
    "",
    down("Отказ", "Успешно", "Потерян", "Переговоры"),
    "без заголовка",
  );
  expect(rows).toEqual([
    ["Цена", 1, 0.5, ""],
    ["(без причины)", 1, 0.5, ""],
    ["с причиной, но не потеряны: 1", "", "", ""],
  ]);
});

test("with the Stages tab stages go across in their order, whatever their spelling, and its words tell what is lost", () => {
  const stages = [
    ["New", "", "open"],
    ["Offer", "quote sent", "open"],
    ["Bye", "", "lost"],
  ];
  const rows = LOST_REASONS(
    EN,
    down("Price", "Price", "Time", "Time"),
    down("Quote sent", "new", "offer", "somewhere"),
    "",
    down("Bye", "Bye", "Bye", "New"),
    stages,
    "no header",
  );
  expect(rows).toEqual([
    ["Price", 2, 2 / 3, "", 1, 1],
    ["Time", 1, 1 / 3, "", 0, 1],
    ["a reason, but not lost: 1", "", "", "", "", ""],
  ]);
});

test("rows with a reason that are not lost are counted, open ones without a reason are not", () => {
  const rows = LOST_REASONS(EN, down("Price", "Time", ""), "", "", down("Lost", "Won", "New"), "", "no header");
  expect(rows).toEqual([
    ["Price", 1, 1, ""],
    ["a reason, but not lost: 1", "", "", ""],
  ]);
});
