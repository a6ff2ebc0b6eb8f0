import { openBook } from "../../workbench/engine/book.ts";
import { exception } from "../../workbench/host/exception.ts";
import { freeLock } from "../../workbench/host/services/lock.ts";
import { emptyStores } from "../../workbench/host/services/properties.ts";
import { cellsOf, company, ourTabs, REPORTS, type Team, team } from "./installed-team.ts";

const TEAM = ["Deals", "Clients", "Orders"];
const names = ["Oak", "Elm", "Fir", "Ash", "Yew", "Box"];
const valuesOf = ({ book }: Team) =>
  ourTabs(book).map(({ name, sheetId }) => [name, book.getters.getEvaluatedCells(sheetId).map(({ value }) => value)]);

async function buildAll(opened: Team): Promise<void> {
  for (const report of REPORTS) await opened.build(report);
}

describe("B41: a service that fails once is told in words, and the next try succeeds", () => {
  test.each([
    ["reading", "getValues"],
    ["adding a tab", "insertSheet"],
    ["writing", "setValues"],
    ["arranging", "setFrozenRows"],
  ])("%s", async (_, failing) => {
    let broken = true;
    const message = "Service Spreadsheets timed out while accessing document with id 1.";
    const before = (_class: string, member: string) => {
      if (!broken || member !== failing) return;
      broken = false;
      throw exception(message);
    };
    const opened = team(company(names), {}, { before });
    await expect(opened.build("funnel")).rejects.toThrow(message);
    await opened.build("funnel");
    const undisturbed = team(company(names));
    await undisturbed.build("funnel");
    expect(valuesOf(opened)).toEqual(valuesOf(undisturbed));
  });
});

test("F4: while one builds, another who presses the same button hears that somebody is at it, and no tab is made twice", async () => {
  const lock = freeLock();
  let answer: Promise<unknown> | undefined;
  const first = team(
    company(names),
    {},
    {
      lock,
      before: (_class, member) => {
        if (member !== "insertSheet" || answer) return;
        answer = second.ask("build", "funnel", 1).catch((error) => error.failure);
      },
    },
  );
  const second = team(first.book.exportData(), {}, { lock, stores: emptyStores() });
  await first.build("funnel");
  expect(await answer).toMatchObject({ kind: "busy" });
  expect(ourTabs(second.book)).toEqual([]);
  expect(lock.holder).toBeNull();
});

test("F7: a task is finished in its own row, also when somebody put rows above it since the panel was read", async () => {
  const opened = team(company(names));
  await opened.build("farmers");
  const { tasks } = await opened.ask("today");
  const [task] = tasks;
  const { sheetId } = ourTabs(opened.book).find(({ name }) => name === "Farmers")!;
  opened.book.model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId,
    sheetName: "Farmers",
    dimension: "ROW",
    base: 3,
    quantity: 2,
    position: "before",
  });
  const after = await opened.ask("finish", task!.id, { done: true, outcome: "", lostReason: "", note: "called" });
  expect(after.tasks.find(({ id }) => id === task!.id)).toMatchObject({ client: task!.client, note: "called" });
  expect(after.tasks.filter(({ note }) => note === "called")).toHaveLength(1);
});

test.each(["Sheet1", "Лист1", "Tabellenblatt1", "Página1"])(
  "G4: the tab is called %s, as Google names it: what stands in it counts",
  async (name) => {
    const [deals] = company(names);
    const opened = team([{ ...deals!, name }]);
    const { tabs } = await opened.ask("data");
    expect(tabs.map((tab) => [tab.name, tab.kind])).toEqual([[name, "deals"]]);
    await opened.build("funnel");
  },
);

describe("G6: nothing hangs on the words of Google's exceptions", () => {
  const words = () => "Исключение: подробности недоступны";

  test("everything is built beside tabs of the team's that have the names of ours, and built anew", async () => {
    const taken = ["Segments", "Funnel", "Hunters", "Farmers", "Stages"].map((name) => ({ name, rows: [["ours"]] }));
    const opened = team([...company(names), ...taken], {}, { words });
    const before = cellsOf(opened.book, [...TEAM, ...taken.map(({ name }) => name)]);
    await buildAll(opened);
    await buildAll(opened);
    expect(cellsOf(opened.book, [...TEAM, ...taken.map(({ name }) => name)])).toEqual(before);
    expect(ourTabs(opened.book).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Funnel (2)", "Segments (2)"]),
    );
  });

  test("errors in cells are named in English under every locale", () => {
    const rows = [[{ formula: "=1/0" }, { formula: "=NA()" }]];
    const book = openBook([{ name: "x", rows }], {
      locale: "ru_RU",
      zone: "Europe/Moscow",
      language: "ru",
      today: null,
    });
    expect(book.read("A1:B1")).toEqual([["#DIV/0!", "#N/A"]]);
  });
});
