import type { ArchiveRow } from "../../src/model/tasks/archive.ts";
import { offerFor, storyOf } from "../../src/model/tasks/story.ts";
import { EN } from "../support/cells.ts";
import { serial } from "../support/days.ts";
import { activity, book, client, deal, order } from "../support/records.ts";

const closed: ArchiveRow = {
  id: "h-1",
  day: serial("2026-03-20"),
  how: "done",
  due: null,
  client: "Iris",
  deal: "",
  stage: "Offer",
  step: "Call",
  manager: "Anna",
  outcome: "No answer",
  lostReason: "",
  note: "Call after 16:00",
  own: "",
};

test("the last orders, contacts and notes of a client are told newest first, other clients' are not", () => {
  const records = book({
    orders: [
      order("Iris", "2025-12-01", 900, { product: "Ovens" }),
      order("Iris", "2026-03-01", 51300),
      order("Oak", "2026-03-02", 1),
    ],
    activities: [activity("Iris", "2026-03-25", { type: "Call", result: "Talked", manager: "Anna" })],
    deals: [deal("Iris", "Offer", { name: "Ovens", comment: "Wants a trial" })],
    clients: [client("Iris", { comment: "Pays late" })],
  });
  expect(storyOf(records, [closed, { ...closed, client: "Oak" }], "IRIS", EN)).toEqual({
    orders: ["1 Mar · 51,300", "1 Dec 2025 · 900 · Ovens"],
    contacts: ["25 Mar · Call · Talked · Anna"],
    notes: ["20 Mar · Call · No answer · Call after 16:00", "Ovens · Wants a trial", "Pays late"],
  });
});

test.each([
  ["A-Ordinary-2", "Individual offer", /first class/],
  ["B-VIP-1", "Individual offer", /his name brings/],
  ["B-Ambitious-1", "Standard offer", /template is quicker/],
  ["?-VIP-1", "Standard offer", /part of his card is missing/],
])("a client of the cell %s gets: %s, with the reason", (cell, title, why) => {
  expect(offerFor(cell, "VIP", undefined, "en")).toEqual({ title, why: expect.stringMatching(why) });
});

test("the persona goes before the cell, and without either nothing is recommended", () => {
  const expert = { name: "The expert owner", offer: "individual: own figures" };
  expect(offerFor("D-Ordinary-4", "VIP", expert, "en")).toEqual({
    title: "Individual offer",
    why: "The expert owner: individual: own figures",
  });
  expect(offerFor("", "VIP", undefined, "en")).toBeNull();
});
