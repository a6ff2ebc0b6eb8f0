import { cellsOf, type Team, team } from "./installed-team.ts";
import { smallTeam } from "./small-team.ts";
import { shownIn } from "./worlds.ts";

const languages = [
  ["in English", { language: "en" }, {}, "Hunters"],
  [
    "translated",
    { language: "ru", locale: "ru_RU" },
    { words: () => "Исключение: подробности недоступны" },
    "Охотники",
  ],
] as const;

const idOf = ({ book: { getters } }: Team, tab: string) =>
  getters.getSheetIds().find((id) => getters.getSheetName(id) === tab)!;

/** The team's own rule: only these values in the rows of a task sheet. */
function rule(opened: Team, tab: string, column: number, values: readonly string[]): void {
  const sheetId = idOf(opened, tab);
  const result = opened.book.model.dispatch(
    "ADD_DATA_VALIDATION_RULE" as "ADD_MERGE",
    {
      sheetId,
      ranges: [{ _sheetId: sheetId, _zone: { top: 3, bottom: 60, left: column, right: column } }],
      rule: { id: "theirs", criterion: { type: "isValueInList", values, displayStyle: "arrow" }, isBlocking: true },
    } as never,
  );
  expect(result.isSuccessful).toBe(true);
}
const refused = (asked: Promise<unknown>) =>
  asked.then(
    () => Promise.reject(new Error("It was done.")),
    (error) => error.failure,
  );
describe.each(languages)(
  "B25: a rule of the team's that rejects what a task sheet gets, messages %s",
  (_, world, words, tab) => {
    const OUTCOME = 11;
    const DUE = 1;
    const MANAGER = 8;

    test("in the column of outcomes: finishing writes nothing at all, and says which cell", async () => {
      const opened = team(smallTeam, { today: "2026-03-08", ...world }, words);
      await opened.build("hunters");
      const [task, other] = (await opened.ask("today")).tasks;
      await opened.ask("finish", other!.id, { done: false, outcome: "", lostReason: "", note: "before" });
      rule(opened, tab, OUTCOME, ["x"]);
      const before = cellsOf(opened.book, [tab]);
      const answer = { done: true, outcome: "Ordered", lostReason: "why", note: "kept?" };
      const { kind, text, untouched, at } = await refused(opened.ask("finish", task!.id, answer));
      expect(kind).toBe("data");
      expect(text).toContain("Ordered");
      expect(text).toContain(at.a1);
      expect(at.a1).toBe("L4");
      expect(untouched).toMatch(/^(Nothing was written|Ничего не записано)\.$/);
      expect(cellsOf(opened.book, [tab])).toEqual(before);
      // What can be taken back is what was written before.
      const back = await opened.ask("undo", other!.id);
      expect(back.tasks.find(({ id }) => id === other!.id)).toMatchObject({ note: "" });
    });

    test("in the column of days: moving a task writes nothing, and says which cell", async () => {
      const opened = team(smallTeam, { today: "2026-03-08", ...world }, words);
      await opened.build("hunters");
      const [task] = (await opened.ask("today")).tasks;
      rule(opened, tab, DUE, ["never"]);
      const before = cellsOf(opened.book, [tab]);
      const { text, at } = await refused(opened.ask("reschedule", task!.id, "2026-03-20"));
      expect([at.a1, text.includes("B4")]).toEqual(["B4", true]);
      expect(text).toMatch(/20/);
      expect(cellsOf(opened.book, [tab])).toEqual(before);
    });

    test("in the column of managers: an update begins no row that it can not write, and the next one adds it", async () => {
      const opened = team(smallTeam, { today: "2026-03-08", ...world }, words);
      await opened.build("hunters");
      const tasks = (await opened.ask("today")).tasks;
      await opened.ask("finish", tasks[0]!.id, { done: false, outcome: "", lostReason: "", note: "typed" });
      const again = team(withDealOf(opened, "Zed"), { today: "2026-03-08", ...world }, words);
      rule(again, tab, MANAGER, ["Ann", "Bob"]);
      const rows = shownIn(again.book, "hunters", "A4:P40").filter((row) => row[14] !== "");
      const { kind, text, at } = await refused(again.build("hunters"));
      expect([kind, text.includes("“Zed”") || text.includes("«Zed»")]).toEqual(["data", true]);
      expect(text).toContain(at.a1);
      expect(at.a1).toMatch(/^I\d+$/);
      const now = shownIn(again.book, "hunters", "A4:P60");
      expect(now.filter((row) => row[14] !== "").map((row) => [row[14], row[13]])).toEqual(
        rows.map((row) => [row[14], row[13]]),
      );
      expect(now.filter((row) => row[14] === "" && row[3] !== "")).toEqual([]);
      rule(again, tab, MANAGER, ["Ann", "Bob", "Zed"]);
      await again.build("hunters");
      const done = (await again.ask("today")).tasks;
      expect(done.map(({ manager }) => manager)).toContain("Zed");
      expect(done.map(({ id }) => id).sort()).toEqual([...new Set(done.map(({ id }) => id))].sort());
      expect(done.find(({ id }) => id === tasks[0]!.id)).toMatchObject({ note: "typed" });
    });
  },
);

/** The workbook with one deal more, of a manager whom nobody expects. */
function withDealOf({ book }: Team, manager: string): object {
  const data = book.exportData();
  const sheets = data.sheets.map((sheet) => {
    if (sheet.name !== "Deals") return sheet;
    const more = { A7: "Fryers", B7: "Gum", C7: "Offer", D7: "60", E7: "46083", G7: manager };
    return { ...sheet, cells: { ...sheet.cells, ...more } };
  });
  return { ...data, sheets };
}
