import { remarks as en } from "../../src/messages/en/remarks.ts";
import { remarks as ru } from "../../src/messages/ru/remarks.ts";
import { closeToUser } from "../../workbench/engine/others.ts";
import { exception } from "../../workbench/host/exception.ts";
import { handIn } from "../support/hand.ts";
import { cellsOf, type Team, team } from "./installed-team.ts";
import { smallTeam } from "./small-team.ts";

const SAID = "Service Spreadsheets timed out while accessing document with id 1.";

/** A team in which a service fails from the moment on that it is `broken`. */
function breaking(failing: string, content: object = smallTeam, today = "2026-03-08") {
  const state = { broken: false };
  const before = (_class: string, member: string) => {
    if (state.broken && member === failing) throw exception(SAID);
  };
  return { opened: team(content, { today }, { before }), state };
}

/** What the user hears of it. */
const failureOf = (asked: Promise<unknown>) =>
  asked.then(
    () => Promise.reject(new Error("It was done.")),
    ({ failure }) => failure,
  );
const unexpected = { kind: "unexpected", text: expect.stringContaining(SAID) };

async function withSettings(): Promise<object> {
  const opened = team(smallTeam, { today: "2026-03-08" });
  await opened.ask("openMethod", "settings");
  await opened.build("funnel");
  return opened.book.exportData();
}

/** What a build says at its end. */
async function notesOf({ ask }: Team, report: "hunters" | "funnel"): Promise<readonly string[]> {
  for (let step = 0; ; step++) {
    const { finished, notes } = await ask("build", report, step);
    if (finished) return notes;
  }
}

/** The report date stands in B5. */
test.each([
  ["cells above and beside it", "A1:C4", []],
  ["cells below", "A6:C9", []],
  ["cells beside it", "C1:D9", []],
  ["the tab without it", undefined, ["A1:B2", "B5"]],
] as const)("a failure elsewhere is told in Google's words where Settings has protected %s", async (_, cells, free) => {
  const { opened, state } = breaking("setBackground", await withSettings(), "2026-03-09");
  closeToUser(opened.book, "Settings", cells, free);
  state.broken = true;
  expect(await failureOf(opened.build("funnel"))).toMatchObject(unexpected);
});

test.each([
  ["en", "Google’s words: "],
  ["ru", "Слова Google: "],
] as const)(
  "a protection that may be the reason is named with Google's words beside it, in %s",
  async (language, before) => {
    const content = await withSettings();
    for (const cells of ["A5:C5", undefined]) {
      const opened = team(content, { today: "2026-03-09", language }, { words: () => "Исключение: нет" });
      closeToUser(opened.book, "Funnel", cells, ["B6"]);
      const { kind, text } = await failureOf(opened.build("funnel"));
      expect([kind, text]).toEqual(["data", expect.stringContaining(cells ?? "Funnel")]);
      expect(text.endsWith(`${before}Исключение: нет`)).toBe(true);
    }
  },
);

test.each(["en", "ru"] as const)(
  "a new day that Settings does not let in hinders no report, and live ones say of which day they are, in %s",
  async (language) => {
    const content = await withSettings();
    const opened = team(content, { today: "2026-03-09", language });
    closeToUser(opened.book, "Settings", "A5:C5");
    const said = { en, ru }[language].undated.replace("{settings}", "Settings");
    expect(await notesOf(opened, "hunters")).not.toContain(said);
    expect((await opened.ask("today")).tasks.length).toBeGreaterThan(0);
    expect(await notesOf(opened, "funnel")).toContain(said);
    expect(opened.book.read("Settings!B5:B6")).toEqual([["2026-03-08"], ["2026-03-08"]]);
    handIn(opened.book).getSheetByName("Settings")!.getRange("B4").setValue("2026-02-28");
    expect(await notesOf(opened, "funnel")).not.toContain(said);
  },
);

test("rows that are added to the archive are hindered by no protection of those above", async () => {
  const { opened, state } = breaking("setNumberFormat");
  await archived(opened);
  closeToUser(opened.book, "Archive", "A1:Z4");
  state.broken = true;
  expect(await failureOf(opened.build("hunters"))).toMatchObject(unexpected);
  state.broken = false;
  await opened.build("hunters");
  expect(JSON.stringify(cellsOf(opened.book, ["Archive"]))).toContain("typed");
});

test.each([
  ["all of the archive", undefined, "The tab “Archive” is protected"],
  ["a column of it", "H1:H900", "The range H1:H901 of the tab “Archive” is protected"],
])("a task that is done stays in its sheet while %s is protected, and that is told", async (_, cells, said) => {
  const opened = team(smallTeam, { today: "2026-03-08" });
  await archived(opened);
  closeToUser(opened.book, "Archive", cells);
  const failure = await failureOf(opened.build("hunters"));
  expect(failure).toMatchObject({ kind: "data", text: expect.stringContaining(said) });
  expect((await opened.ask("today")).tasks).toContainEqual(expect.objectContaining({ status: "done", note: "typed" }));
});

/** There is an archive, and one task more is done. */
async function archived(opened: Team): Promise<void> {
  for (const note of ["first", "typed"]) {
    await opened.build("hunters");
    const [task] = (await opened.ask("today")).tasks;
    await opened.ask("finish", task!.id, { done: true, outcome: "Ordered", lostReason: "", note });
  }
}

test("what is kept of a column is hindered by no protection of cells", async () => {
  const { opened, state } = breaking("addDeveloperMetadata");
  closeToUser(opened.book, "Deals", "A1:Z900");
  const { tabs } = await opened.ask("data");
  state.broken = true;
  const answers = tabs.map(({ tabId, kind }) => ({ tabId, kind, columns: {} }));
  expect(await failureOf(opened.ask("confirm", answers))).toMatchObject(unexpected);
});

test("a day whose stages a protected history did not take is not held for kept", async () => {
  const day = async (today: string, content: object) => {
    const opened = team(content, { today });
    return { opened, due: async () => (await opened.ask("cards")).find(({ report }) => report === "funnel")?.keepDue };
  };
  const { opened: first, due: dueFirst } = await day("2026-03-08", smallTeam);
  await first.ask("keepStages");
  expect(await dueFirst()).toBe(false);
  const { opened, due } = await day("2026-03-09", first.book.exportData());
  const sheetId = opened.book.getters.getSheetIdByName("Deals")!;
  opened.book.model.dispatch("UPDATE_CELL", { sheetId, col: 2, row: 1, content: "Negotiation" });
  closeToUser(opened.book, "Stage history", undefined);
  expect(await failureOf(opened.ask("keepStages"))).toMatchObject({ kind: "data" });
  expect(await due()).toBe(true);
});
