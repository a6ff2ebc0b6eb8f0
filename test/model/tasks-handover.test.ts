import { givenBack, handedOver, standIn, withNotes, withStandIns } from "../../src/model/tasks/handover.ts";
import type { SheetTask } from "../../src/model/tasks/merge.ts";
import { serial } from "../support/days.ts";
import { book, client, deal, order } from "../support/records.ts";

const day = serial("2026-03-31");
const task = (id: string, manager: string, note = "", todo: SheetTask["todo"] = "step"): SheetTask => ({
  id,
  role: "hunter",
  due: day,
  planned: day,
  client: id,
  deal: "",
  stage: "",
  step: "",
  todo,
  script: "",
  manager,
  cell: "",
  action: "",
  why: "",
  money: null,
  facts: {},
  outcome: "",
  lostReason: "",
  note,
  own: [],
});

test("who takes work over from a stand-in works for the first one too, and a circle comes to an end", () => {
  const one = handedOver([], "Anna", "Tom", day);
  expect(standIn("anna", one)).toBe("Tom");
  const two = handedOver(one, "Tom", "Eva", day);
  expect([standIn("Anna", two), standIn("Tom", two), standIn("Eva", two)]).toEqual(["Eva", "Eva", "Eva"]);
  const round = [
    { from: "Anna", to: "Tom", day },
    { from: "Tom", to: "Anna", day },
  ];
  expect(standIn("Anna", round)).toBe("Anna");
});

test("work handed back to its owner, or given back, stands with him again", () => {
  const away = handedOver([], "Anna", "Tom", day);
  expect(standIn("Anna", handedOver(away, "Tom", "Anna", day))).toBe("Anna");
  expect(standIn("Anna", givenBack(away, "ANNA"))).toBe("Anna");
});

test("clients, deals and orders of the one who left are his stand-in's, those of others stay", () => {
  const records = book({
    clients: [client("Iris", { manager: "Anna" }), client("Oak", { manager: "Eva" })],
    deals: [deal("Iris", "Offer", { manager: "Anna" })],
    orders: [order("Iris", "2026-03-01", 10, { manager: "Anna" })],
  });
  const { clients, deals, orders } = withStandIns(records, handedOver([], "Anna", "Tom", day));
  expect([...clients, ...deals, ...orders].map(({ manager }) => manager)).toEqual(["Tom", "Eva", "Tom", "Tom"]);
});

test("a moved task says from whom and when, beside what stood there, once; given back it says so no more", () => {
  const handed = handedOver([], "Anna", "Tom", day);
  const rows = [
    { id: "h-1", manager: "Anna" },
    { id: "h-2", manager: "Eva" },
  ];
  const moved = withNotes([task("h-1", "Tom", "Call after 16:00"), task("h-2", "Eva")], rows, handed, "en");
  expect(moved.map(({ note }) => note)).toEqual(["Call after 16:00 / Taken over from Anna, 31 Mar 2026", ""]);
  const again = withNotes(moved, [{ id: "h-1", manager: "Tom" }], handed, "en");
  expect(again[0]!.note).toBe(moved[0]!.note);
  const back = withNotes(
    [{ ...again[0]!, manager: "Anna" }],
    [{ id: "h-1", manager: "Tom" }],
    givenBack(handed, "Anna"),
    "en",
  );
  expect(back[0]).toMatchObject({ manager: "Anna", note: "Call after 16:00" });
});

test("a task that somebody added by hand moves too, and comes back to him who had it", () => {
  const handed = handedOver([], "Anna", "Tom", day);
  const [moved] = withNotes([task("h-own-1", "Anna", "", "own")], [{ id: "h-own-1", manager: "Anna" }], handed, "ru");
  expect(moved).toMatchObject({ manager: "Tom", note: "Передано от Anna, 31.03.2026" });
  const rows = [{ id: "h-own-1", manager: "Tom" }];
  expect(withNotes([moved!], rows, givenBack(handed, "Anna"), "ru")[0]).toMatchObject({ manager: "Anna", note: "" });
});
