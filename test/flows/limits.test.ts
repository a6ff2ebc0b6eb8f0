import type { Failure } from "../../src/app/api.ts";
import { emptyStores } from "../../workbench/host/services/properties.ts";
import type { TabData, World } from "../../workbench/types.ts";
import { cellsOf, ourTabs, REPORTS, team } from "./installed-team.ts";
import { smallTeam } from "./small-team.ts";

const TEAM = ["Deals", "Clients", "Orders"];
const russia = { locale: "ru_RU", zone: "Europe/Moscow", language: "ru" };
/** A tab of so many rows and columns, with something in its last cell only where that is said. */
const wide = (name: string, rows: number, columns: number, filled: boolean): TabData => ({
  name,
  rows: Array.from({ length: rows }, (_, r) =>
    r === rows - 1 ? [...Array(columns - 1).fill(""), filled ? "x" : ""] : [],
  ),
});

/** Three tabs of a thousand rows and 26 columns have 78,000 cells; this one has the rest. */
const withLog = (columns: number, world: Partial<World> = {}) =>
  team([...smallTeam, wide("Log", 1200, columns, false)], world);

const failureOf = (asked: Promise<unknown>): Promise<Failure> =>
  asked.then(
    () => Promise.reject(new Error("It was done.")),
    (error) => error.failure,
  );

describe("B18: a file that is nearly full", () => {
  const FULL = 8268;

  test("is said to be so in numbers, before anything is changed", async () => {
    const opened = withLog(FULL);
    for (const report of REPORTS) {
      const { kind, title, text, at } = await failureOf(opened.build(report));
      expect([kind, title]).toEqual(["too large", "The file is full"]);
      // 1,200 rows of 8,268 columns and three tabs of 26,000 cells.
      expect(text).toContain("4 tabs and 9,999,600 cells");
      expect(text).toContain("10,000,000");
      expect(text).toContain("“Log”: 1,200 rows of 8,268 columns");
      expect(at).not.toBeNull();
    }
    expect(ourTabs(opened.book).map(({ name }) => name)).toEqual(["Log"]);
  });

  test("is said to be so by whatever adds a tab, before anything is changed", async () => {
    const opened = withLog(FULL);
    for (const asked of [opened.ask("keepStages"), opened.ask("openMethod", "rules"), opened.ask("build", "doctor", 1)])
      expect((await failureOf(asked)).kind).toBe("too large");
    await opened.workbench.run("menuDiagnostics");
    expect(opened.screen.notes.join()).toContain("4 tabs and 9,999,600 cells");
    expect(ourTabs(opened.book).map(({ name }) => name)).toEqual(["Log"]);
  });

  test("is said to be so by the menu, in Russian too", async () => {
    const opened = withLog(FULL, russia);
    await opened.workbench.run("menuFunnel");
    expect(opened.screen.notes.join()).toMatch(/4.вкладки и 9.999.600.ячеек вместе с пустыми/);
  });
});

test("B19: a file with 200 tabs is said to have them", async () => {
  const notes = Array.from({ length: 197 }, (_, n) => ({ name: `Notes ${n}`, rows: [] }));
  const { kind, text } = await failureOf(team([...smallTeam, ...notes]).build("hunters"));
  expect(kind).toBe("too large");
  expect(text).toContain("200 tabs");
});

describe("B40, E1: a table that can not be read in six minutes", () => {
  const huge = (world: Partial<World> = {}) => {
    const [deals, ...others] = smallTeam;
    const rest = wide("", 1000, 6000, true).rows.slice(deals!.rows.length);
    return team([{ ...deals!, rows: [...deals!.rows, ...rest] }, ...others], world);
  };

  test("is said to be too large before it is read, with the time it would take", async () => {
    const opened = huge();
    const before = cellsOf(opened.book, TEAM);
    const { kind, text, untouched } = await failureOf(opened.build("funnel"));
    expect(kind).toBe("too large");
    expect(text).toContain("“Deals” has 970 rows of 6,000 columns");
    // Six million cells of 0.0425 ms each.
    expect(text).toContain("about 5 minutes");
    expect(untouched).toBe("Nothing was changed.");
    expect(cellsOf(opened.book, TEAM)).toEqual(before);
    expect(opened.workbench.runs.at(-1)!.waited).toBeLessThan(30_000);
  });

  test("is said to be too large by the menu, in Russian too", async () => {
    const opened = huge(russia);
    await opened.workbench.run("menuHunters");
    expect(opened.screen.notes.join()).toMatch(/Во вкладке «Deals» строк: 970, столбцов: 6.000/);
  });
});

test("B17 and E4: a task with a note as long as a cell is finished, and the rest of it is taken back", async () => {
  const opened = team(smallTeam, { today: "2026-03-08" });
  await opened.build("hunters");
  const [task] = (await opened.ask("today")).tasks;
  const long = "я".repeat(49_999);
  await opened.ask("finish", task!.id, { done: false, outcome: "", lostReason: "", note: long });
  const done = await opened.ask("finish", task!.id, { done: true, outcome: "Ordered", lostReason: "", note: "short" });
  expect(done.tasks.find(({ id }) => id === task!.id)).toMatchObject({ status: "done", outcome: "Ordered" });
  const back = await opened.ask("undo", task!.id);
  expect(back.tasks.find(({ id }) => id === task!.id)).toMatchObject({ outcome: "", note: "short" });
});

test("E4: a task is finished also when the user's properties are full, and can then be unticked", async () => {
  const stores = emptyStores();
  const opened = team(smallTeam, { today: "2026-03-08" }, { stores });
  await opened.build("hunters");
  // 500 KB but for twenty bytes, keys of ten bytes among them.
  const most = 500 * 1024 - 20;
  for (let left = most, i = 10; left > 10; left -= 9_010, i++)
    stores.user.set(`another ${i}`, "x".repeat(Math.min(9_000, left - 10)));
  const [task] = (await opened.ask("today")).tasks;
  const done = await opened.ask("finish", task!.id, { done: true, outcome: "Ordered", lostReason: "", note: "short" });
  expect(done.tasks.find(({ id }) => id === task!.id)).toMatchObject({ status: "done", outcome: "Ordered" });
  const back = await opened.ask("undo", task!.id);
  expect(back.tasks.find(({ id }) => id === task!.id)).toMatchObject({ outcome: "Ordered", note: "short" });
  expect(back.tasks.find(({ id }) => id === task!.id)!.status).not.toBe("done");
});
