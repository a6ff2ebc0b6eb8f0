import type { Cell } from "../../src/cells/types.ts";
import { detectTable, readAs } from "../../src/model/book/detect.ts";
import { columnOf } from "../../src/model/refs.ts";
import { day } from "../support/days.ts";
import { words } from "../support/reading.ts";

const world = { locale: "en_US", language: "en", words } as const;
const list = (...status: readonly string[]) => {
  const rows: Cell[][] = [
    ["ID", "Client", "Created date", "Amount", "Status"],
    ...status.map((said, i): Cell[] => [`no_${i}`, `Client ${i}`, day("2026-03-01"), 100 + i, said]),
  ];
  return { tabId: 1, tabName: "Tab", rows, lastRow: rows.length };
};

test.each([
  ["Paid", "Refunded", "Paid", "Failed"],
  ["Оплачено", "Не оплачено", "Возврат"],
])("A list whose status says what became of payments is a list of orders (%s, %s)", (...status) => {
  expect(detectTable(list(...status), world).kind).toBe("orders");
});

test.each([
  ["Оплачено", "Отказ", "В работе"],
  ["Paid", "Proposal", "Call"],
  ["Paid", "Paid", "Paid"],
])("A status that may also say how talks went is the stage or the outcome of a deal (%s, %s)", (...status) => {
  const deals = readAs(list(...status), "deals", world);
  expect(columnOf(deals, "stage") + columnOf(deals, "outcome")).toBe(5);
});
