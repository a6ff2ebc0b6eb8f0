import type { TabData, World } from "../../workbench/types.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

/** A Tuesday. The first step of Offer is due 2 days after the last contact. */
const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const date = (iso: string) => ({ date: iso });
const deals: TabData = {
  name: "Deals",
  rows: [
    ["Deal", "Client", "Stage", "Amount", "Created", "Manager", "Last contact"],
    ["D1", "Oak", "Offer", 100, date("2026-03-01"), "Ann", date("2026-03-20")],
    ["D2", "Elm", "Offer", 900, date("2026-03-01"), "Ann", date("2026-03-29")],
    ["D3", "Fir", "Offer", 500, date("2026-03-01"), "Bob", date("2026-03-30")],
    ["D4", "Ash", "Offer", 500, date("2026-03-01"), "", date("2026-03-25")],
  ],
};
const cells = ({ book }: Installed, range: string) => book.read(range) as unknown[][];
const built = async () => {
  const file = installed([deals], world);
  await file.workbench.run("menuHunters");
  return { ...file, told: told(file) };
};
/** Gives what was told since it was asked last. */
function told({ screen }: Installed): () => readonly string[] {
  let from = screen.notes.length;
  return () => {
    const new_ = screen.notes.slice(from);
    from = screen.notes.length;
    return new_;
  };
}

test("today's tasks stand on one page by person, those of nobody first, without what is still to come", async () => {
  const file = await built();
  const run = await file.workbench.run("menuDigest");
  expect(run.error).toBeNull();
  expect(run.serviceCalls).toBeLessThanOrEqual(60);
  const lines = cells(file, "'Tasks today'!A4:E13").map(([a, b, c, , due]) => [a, b, c, due]);
  expect(lines).toEqual([
    ["Nobody yet: overdue 1, today 0", "", "", ""],
    ["", "Client", "Deal or order", "Due"],
    ["[  ]", "Ash", "D4, 500", "4 d. late"],
    ["", "", "", ""],
    ["Ann: overdue 1, today 1", "", "", ""],
    ["", "Client", "Deal or order", "Due"],
    ["[  ]", "Oak", "D1, 100", "9 d. late"],
    ["[  ]", "Elm", "D2, 900", "today"],
    ["", "", "", ""],
    ["", "", "", ""],
  ]);
});

test("opening the file tells how many tasks are overdue and due today, of the user once he said who he is", async () => {
  const file = await built();
  expect(file.workbench.open().error).toBeNull();
  expect(file.told()).toEqual(["Overdue 2, today 1."]);
  await file.workbench.call("sidebarCall", JSON.stringify(["iAm", ["Ann"]]));
  file.workbench.open();
  expect(file.told()).toEqual(["Ann: overdue 1, today 1."]);
});

test("nothing is read or told before the add-on is used in the file, and nothing where no task is due", async () => {
  const file = await built();
  const run = file.workbench.open("NONE");
  expect([run.error, file.told()]).toEqual([null, []]);
  const without = installed([deals], world);
  expect(without.workbench.open().error).toBeNull();
  expect(without.screen.notes).toEqual([]);
});

test("the panel opens with the same counts", async () => {
  const file = await built();
  const answer = JSON.parse(await file.workbench.call("sidebarCall", JSON.stringify(["start", []])));
  expect(answer.value.urgent).toEqual({ overdue: 2, today: 1 });
});

test("without task sheets it says what to build first", async () => {
  const file = installed([deals], world);
  await file.workbench.run("menuDigest");
  expect(file.screen.notes.join("\n")).toContain("Build one of them first");
});

test.each(["menuDigest", "menuCalendar", "menuCalendarText", "menuHandOver", "menuLoad"])(
  "%s says what to build first while there are no tasks",
  async (item) => {
    const file = installed([deals], world);
    const said = told(file);
    expect((await file.workbench.run(item)).error).toBeNull();
    expect(said().join()).toContain("Tasks stand in the tabs Hunters and Farmers. Build one of them first.");
  },
);
