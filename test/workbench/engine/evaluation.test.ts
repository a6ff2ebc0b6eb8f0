import { openBook } from "../../../workbench/engine/book.ts";
import { appOf, english } from "./support.ts";

/** A tab of values, and one that counts and spills them. */
function opened() {
  const book = openBook(
    [
      { name: "Deals", rows: [["Amount"], ...Array.from({ length: 40 }, (_, i) => [i])] },
      {
        name: "Report",
        rows: [
          [{ formula: "=SUM(Deals!A2:A)" }, { formula: "=FILTER(Deals!A2:A;Deals!A2:A>36)" }, "text"],
          ["", ""],
        ],
      },
    ],
    english,
  );
  const spreadsheet = appOf(book).getActive();
  const tab = (name: string) => spreadsheet.getSheetByName(name)!;
  const all = () => spreadsheet.getSheets().map((sheet) => sheet.getDataRange().getDisplayValues());
  return { book, spreadsheet, tab, all };
}

const CHANGES: { [what: string]: (here: ReturnType<typeof opened>) => void } = {
  "a new tab": ({ spreadsheet }) => spreadsheet.insertSheet("New", 2),
  "a new name": ({ tab }) => tab("Deals").setName("Sales"),
  "a value": ({ tab }) => tab("Deals").getRange("A2").setValue(1000),
  "a value and a new tab": ({ tab, spreadsheet }) => {
    tab("Deals").getRange("A2").setValue(1000);
    spreadsheet.insertSheet("New", 2);
  },
  "new rows": ({ tab }) => tab("Deals").insertRowsBefore(3, 2),
  "rows that are gone": ({ tab }) => tab("Deals").deleteRows(39, 3),
  "rows above what spills": ({ tab }) => tab("Report").insertRowsBefore(1, 2),
  "a tab that is gone": ({ spreadsheet, tab }) => spreadsheet.deleteSheet(tab("Deals")),
  "a formula in a tab of values": ({ tab }) => tab("Deals").getRange("B1").setFormula("=SUM(A2:A)"),
};

describe("After a change every cell shows what it shows when all of them are calculated anew", () => {
  test.each(Object.keys(CHANGES))("%s", (what) => {
    const here = opened();
    const before = here.all();
    CHANGES[what]!(here);
    here.book.flush();
    here.spreadsheet.insertSheet("Another", 1);
    const after = here.all();
    expect(after).not.toEqual(before);
    here.book.model.dispatch("EVALUATE_CELLS");
    expect(here.all()).toEqual(after);
    here.book.model.dispatch("REQUEST_UNDO");
    here.book.model.dispatch("REQUEST_UNDO");
    expect(here.all()).toEqual(before);
  });
});

test("A tab of values that nobody has touched is not calculated anew when another is added", () => {
  const { book, spreadsheet } = opened();
  spreadsheet.insertSheet("First", 2);
  book.flush();
  const cell = () => book.getters.getEvaluatedCell({ sheetId: book.getters.getSheetIds()[0]!, row: 3, col: 0 });
  const before = cell();
  spreadsheet.insertSheet("Second", 2);
  expect(cell()).toBe(before);
});

test("What a tab uses ends where anything is seen, in cells or by what spills", () => {
  const { tab } = opened();
  expect([tab("Report").getLastRow(), tab("Report").getLastColumn()]).toEqual([3, 3]);
  tab("Report").getRange("F9").setBackground("#ff0000");
  expect([tab("Report").getLastRow(), tab("Report").getLastColumn()]).toEqual([3, 3]);
  tab("Report").getRange("E5").setValue(0);
  expect([tab("Report").getLastRow(), tab("Report").getLastColumn()]).toEqual([5, 5]);
});
