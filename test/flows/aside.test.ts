import { company, ourTabs, team } from "./installed-team.ts";

const names = ["Oak", "Elm", "Fir", "Ash", "Yew"];

describe("A report into which somebody put", () => {
  test.each([
    ["a column", "COL", 1, "live"],
    ["a column before the first", "COL", 0, "live"],
    ["a row", "ROW", 6, "live"],
    ["a column, turned into values before,", "COL", 1, "values"],
    ["a row, turned into values before,", "ROW", 6, "values"],
  ] as const)(
    "%s stands whole in a new tab after an update; the old one is kept with what was typed there",
    async (_what, dimension, base, state) => {
      const opened = team(company(names));
      await opened.build("funnel");
      if (state !== "live") await opened.ask("freeze", "funnel");
      const { book } = opened;
      const shown = () => book.read("Funnel!A1:Z60");
      const before = shown();
      const sheetId = book.getters.getSheetIdByName("Funnel")!;
      book.model.dispatch("ADD_COLUMNS_ROWS", {
        dimension,
        sheetId,
        sheetName: "Funnel",
        base,
        quantity: 1,
        position: "before",
      });
      book.model.dispatch("UPDATE_CELL", { sheetId, col: 1, row: 6, content: "mine" });
      const { notes } = await opened.ask("build", "funnel", 1);
      expect(notes.join(" ")).toContain("The old one is kept as “Funnel before”.");
      expect(shown()).toEqual(before);
      expect(book.read("'Funnel before'!B7")).toEqual([["mine"]]);
      await opened.build("funnel");
      expect(shown()).toEqual(before);
    },
  );

  test("rows at the end of the tab stays where it is", async () => {
    const opened = team(company(names));
    await opened.build("funnel");
    const { book } = opened;
    const sheetId = book.getters.getSheetIdByName("Funnel")!;
    const base = book.getters.getNumberRows(sheetId) - 1;
    book.model.dispatch("ADD_COLUMNS_ROWS", {
      dimension: "ROW",
      sheetId,
      sheetName: "Funnel",
      base,
      quantity: 5,
      position: "after",
    });
    await opened.build("funnel");
    expect(ourTabs(book).map(({ name }) => name)).not.toContain("Funnel before");
  });

  test("nothing, but whose spare rows somebody deleted, grows and stays where it is", async () => {
    const opened = team(company(names));
    await opened.build("funnel");
    const { book } = opened;
    const sheetId = book.getters.getSheetIdByName("Funnel")!;
    const before = book.read("Funnel!A1:Z30");
    const elements = Array.from({ length: book.getters.getNumberRows(sheetId) - 30 }, (_, i) => 30 + i);
    book.model.dispatch("REMOVE_COLUMNS_ROWS", { dimension: "ROW", sheetId, sheetName: "Funnel", elements });
    await opened.build("funnel");
    expect(ourTabs(book).map(({ name }) => name)).not.toContain("Funnel before");
    expect(book.read("Funnel!A1:Z30")).toEqual(before);
  });
});
