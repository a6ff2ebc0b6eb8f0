import { cards } from "../../src/app/cards.ts";
import { keepStages } from "../../src/app/history.ts";
import type { Book } from "../../workbench/engine/book.ts";
import type { FileCell, TabData, World } from "../../workbench/types.ts";
import { script } from "../support/script.ts";

const world: World = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const date = (iso: string) => ({ date: iso });
const HEAD = ["Deal ID", "Client", "Stage", "Amount", "Expected close", "Closed", "Manager"];
const deals = (...rows: FileCell[][]): TabData => ({ name: "Deals", rows: [HEAD, ...rows] });
const OPEN: FileCell[] = ["D1", "Oak", "Offer", 100, date("2026-04-10"), "", "Ann"];
const OVER: FileCell[] = ["D2", "Elm", "Won", 300, "", date("2026-01-11"), "Bob"];

/** The workbook with what services it needs; the number of calls since the last question. */
const opened = (...rows: FileCell[][]) => script([deals(...rows)], world);
const tab = (name: string) => SpreadsheetApp.getActive().getSheetByName(name)!;
const write = (book: Book, name: string, a1: string, value: string | number) => {
  tab(name).getRange(a1).setValue(value);
  return book;
};
/** The rows of the history without the day, which is today's. */
const kept = (book: Book) => (book.read("Stage history!B5:F30") as unknown[][]).filter(([deal]) => deal !== "");

test("the first press keeps the deals under way; one that was over before is no history", () => {
  const { book } = opened(OPEN, OVER);
  expect(keepStages("en")).toMatch(/^1 deal is kept\./);
  expect(kept(book)).toEqual([["D1", "Offer", 100, "Ann", "2026-04-10"]]);
});

test("the second press adds what has changed and nothing else, a third adds nothing", () => {
  const { book } = opened(OPEN, ["D3", "Fir", "New", 50, "", "", "Bob"]);
  keepStages("en");
  write(book, "Deals", "C2", "won");
  expect(keepStages("en")).toBe("1 change kept since the last time.");
  expect(kept(book).slice(2)).toEqual([["D1", "Won", 100, "Ann", "2026-04-10"]]);
  expect(keepStages("en")).toBe("Nothing has changed since the last time.");
  expect(kept(book)).toHaveLength(3);
});

test("another spelling of the same stage or manager is no change, a moved date is", () => {
  const { book } = opened(OPEN);
  keepStages("en");
  write(book, "Deals", "C2", "offer ");
  write(book, "Deals", "G2", "ANN");
  expect(keepStages("en")).toBe("Nothing has changed since the last time.");
  write(book, "Deals", "E2", "5/1/2026");
  keepStages("en");
  expect(kept(book).at(-1)).toEqual(["D1", "Offer", 100, "ANN", "2026-05-01"]);
});

test("what people write beside and below the rows stays where it is", () => {
  const { book } = opened(OPEN);
  keepStages("en");
  write(book, "Stage history", "G5", "he was ill");
  write(book, "Stage history", "B9", "our own note");
  write(book, "Deals", "C2", "Negotiation");
  keepStages("en");
  expect(book.read("Stage history!G5")).toEqual([["he was ill"]]);
  expect(book.read("Stage history!B9")).toEqual([["our own note"]]);
  expect(book.read("Stage history!B10:C10")).toEqual([["D1", "Negotiation"]]);
});

test("a heading that is gone is asked back, and nothing is written until it is", () => {
  const { book } = opened(OPEN);
  keepStages("en");
  write(book, "Stage history", "C4", "x");
  expect(() => keepStages("en")).toThrow("The tab “Stage history” has no column “Stage” any more");
  write(book, "Stage history", "C4", "Этап");
  expect(keepStages("en")).toBe("Nothing has changed since the last time.");
});

test("a deal without an id is known by its name, client and day of creation", () => {
  const { book } = script(
    [
      {
        name: "Deals",
        rows: [
          ["Deal", "Client", "Stage", "Created"],
          ["Roof", "Oak", "New", date("2026-03-01")],
        ],
      },
    ],
    world,
  );
  keepStages("en");
  expect(kept(book)[0]!.slice(0, 2)).toEqual(["Roof, Oak, 2026-03-01", "New"]);
});

test("two deals with one id are one deal, so the history does not swing between them", () => {
  const { book } = opened(OPEN, ["D1", "Oak", "New", 100, "", "", "Ann"]);
  keepStages("en");
  expect(keepStages("en")).toBe("Nothing has changed since the last time.");
  expect(kept(book)).toHaveLength(1);
});

test("a press costs at most sixty calls, however many deals there are", () => {
  const many = Array.from({ length: 300 }, (_, i): FileCell[] => [`D${i}`, "Oak", "New", i, "", "", "Ann"]);
  const { trips } = opened(...many);
  trips();
  keepStages("en");
  expect(trips()).toBeLessThanOrEqual(60);
  tab("Deals").getRange("C2:C201").setValue("Offer");
  trips();
  expect(keepStages("en")).toBe("200 changes kept since the last time.");
  expect(trips()).toBeLessThanOrEqual(30);
});

test("the panel is told to keep today's stages where a history is kept and nobody has done so today, and nowhere else", () => {
  const due = () =>
    cards()
      .map(({ report, keepDue }) => (keepDue ? report : ""))
      .join("");
  opened(OPEN);
  expect(due()).toBe("");
  keepStages("en");
  expect(due()).toBe("");
  PropertiesService.getDocumentProperties().setProperty("conveyor.kept", "2026-03-30");
  expect(due()).toBe("funnel");
});
