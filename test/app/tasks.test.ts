import type { Answer, Api } from "../../src/app/api.ts";
import type { TabData, World } from "../../workbench/types.ts";
import { script } from "../support/script.ts";

const world: World = { locale: "en_GB", zone: "Europe/London", language: "en", today: "2026-03-31" };
const date = (iso: string) => ({ date: iso });
const tabs: readonly TabData[] = [
  {
    name: "Deals",
    rows: [
      ["Deal", "Company", "Stage", "Amount", "Created", "Last contact", "Manager", "Contact"],
      ["Ovens", "Iris", "Offer", 900, date("2026-03-01"), date("2026-03-20"), "Anna", "Jonas"],
      ["Scales", "Oak", "New", 50, date("2026-03-31"), "", "Tom", ""],
      ["Tanks", "Elm", "Contacted", 300, date("2026-03-01"), date("2026-03-30"), "", ""],
      ["Racks", "Fir", "Won", 70, date("2026-01-01"), date("2026-01-10"), "Tom", ""],
    ],
  },
];
const answer = (changes: object = {}) => ({ done: true, outcome: "", lostReason: "", note: "", ...changes });
const tab = (name: string) => SpreadsheetApp.getActive().getSheetByName(name)!;
const built = (report: "hunters" | "farmers" = "hunters") => {
  ask("build", report, 0);
  return ask("build", report, 1);
};
/** Asks the script as the panel does. Each call is a run of its own, with fresh globals, as at Google. */
function ask<K extends keyof Api>(name: K, ...args: Parameters<Api[K]>): ReturnType<Api[K]> {
  const answered = run(name, ...args);
  if (!answered.ok) throw new Error(answered.failure.title);
  return answered.value;
}
function run<K extends keyof Api>(name: K, ...args: Parameters<Api[K]>): Answer<K> {
  jest.resetModules();
  const { call } = jest.requireActual<typeof import("../../src/app/call.ts")>("../../src/app/call.ts");
  return call(name, args) as Answer<K>;
}
/** The row of a client in a task sheet, and a cell of it by the heading. */
const cell = (sheet: string, client: string, heading: string) => {
  const values = tab(sheet).getDataRange().getValues();
  const row = values.findIndex((line) => line.includes(client));
  return tab(sheet).getRange(row + 1, values[2]!.indexOf(heading) + 1);
};
const idOf = (client: string) => ask("today").tasks.find((one) => one.client === client)!.id;

/** Two rows change places, as when somebody sorts. */
const swap = (sheet: string, one: number, other: number) => {
  for (const columns of ["A:B", "D:P"]) {
    const [from, to] = columns.split(":");
    const [first, second] = [one, other].map((row) => tab(sheet).getRange(`${from}${row}:${to}${row}`));
    const [above, below] = [first!.getValues(), second!.getValues()];
    first!.setValues(below);
    second!.setValues(above);
  }
};

beforeEach(() => {
  jest.useFakeTimers({ now: new Date("2026-03-31T10:00:00Z") });
  script(tabs, world);
});
afterEach(() => jest.useRealTimers());

test("before anything is built there are no tasks, and that is said", () => {
  expect(ask("today")).toMatchObject({ today: "2026-03-31", built: false, tasks: [], people: [], me: null, stake: "" });
});

test("today shows everybody's tasks in the order of work, nobody's first, with money at stake, until somebody says who he is", () => {
  expect(built().notes).toEqual(["3 tasks: 1 overdue, 2 for today."]);
  const view = ask("today");
  expect(view.tasks.map(({ client, status, due, daysLate, money }) => [client, status, due, daysLate, money])).toEqual([
    ["Elm", "today", "2026-03-31", 0, "300"],
    ["Iris", "overdue", "2026-03-22", 9, "900"],
    ["Oak", "today", "2026-03-31", 0, "50"],
  ]);
  expect([view.people, view.stake, view.built]).toEqual([["", "Anna", "Tom"], "1,250", true]);
  expect(ask("iAm", "Tom").tasks.map(({ client }) => client)).toEqual(["Oak"]);
  expect(ask("iAm", "").tasks.map(({ client }) => client)).toEqual(["Elm"]);
  expect(ask("iAm", null).tasks).toHaveLength(3);
});

test("a task comes with script, letter, objection, choices and the step that follows", () => {
  built();
  expect(ask("task", idOf("Iris"))).toMatchObject({
    step: "Send the offer and set the talk about it",
    script: expect.stringMatching(/^Jonas, I have just sent the offer, one page\./),
    objections: [{ objection: "We will call you ourselves.", answer: "Agreed." }],
    letter: { subject: "", body: expect.stringMatching(/^Jonas, here is the offer we agreed on\./) },
    outcomes: [
      { name: "Talked, next step agreed", refused: false, next: { step: "Go through the offer together" } },
      { name: "Ordered", refused: false },
      { name: "No answer", refused: false, next: { due: "2026-04-01" } },
      { name: "Put off to a date", refused: false },
      { name: "Refused", refused: true, next: null },
    ],
    lostReasons: expect.arrayContaining(["Price", "No budget"]),
    next: { step: "Go through the offer together", due: "2026-04-03" },
  });
});

test("a finished task is ticked where it stands by then, and the next build brings the step after it", () => {
  built();
  const id = idOf("Iris");
  swap("Hunters", 4, 6);
  const view = ask("finish", id, answer({ outcome: "Talked, next step agreed", note: "Call after 16:00" }));
  expect(view.tasks.find((one) => one.id === id)).toMatchObject({ status: "done", note: "Call after 16:00" });
  expect(cell("Hunters", "Iris", "Done").getValue()).toBe(true);
  expect(built().notes).toContain("1 done task went to the archive.");
  expect(ask("today").tasks.find(({ client }) => client === "Iris")).toMatchObject({
    step: "Go through the offer together",
    due: "2026-04-03",
    note: "",
  });
  expect(tab("Archive").getRange("D4:K4").getValues()).toEqual([
    [
      "Iris",
      "Ovens, 900",
      "Offer",
      "Send the offer and set the talk about it",
      "Anna",
      "Talked, next step agreed",
      "",
      "Call after 16:00",
    ],
  ]);
});

test("a done task whose row is deleted from the archive comes back", () => {
  built();
  const id = idOf("Iris");
  ask("finish", id, answer({ outcome: "Talked, next step agreed" }));
  built();
  expect(idOf("Iris")).not.toBe(id);
  tab("Archive").deleteRow(4);
  built();
  expect(idOf("Iris")).toBe(id);
});

test("undo gives back what stood in the row before", () => {
  built();
  const id = idOf("Iris");
  cell("Hunters", "Iris", "Note").setValue("before");
  ask("finish", id, answer({ outcome: "Refused", lostReason: "Price", note: "after" }));
  expect(ask("undo", id).tasks.find((one) => one.id === id)).toMatchObject({
    status: "overdue",
    outcome: "",
    note: "before",
  });
});

test("a task moved to another day keeps that day at the next build", () => {
  built();
  expect(ask("reschedule", idOf("Iris"), "2026-04-09").tasks.find(({ client }) => client === "Iris")).toMatchObject({
    due: "2026-04-09",
    status: "future",
  });
  built();
  expect(ask("today").tasks.find(({ client }) => client === "Iris")!.due).toBe("2026-04-09");
});

test("a text that looks like a formula stays a text, through the panel and through a build", () => {
  built();
  ask("finish", idOf("Iris"), answer({ done: false, note: "=1+1" }));
  expect(cell("Hunters", "Iris", "Note").getValue()).toBe("=1+1");
  built();
  expect(cell("Hunters", "Iris", "Note").getValue()).toBe("=1+1");
});

test("what people typed, also into a column of their own, outlives a build", () => {
  built();
  tab("Hunters").getRange("Q3").setValue("Colour");
  cell("Hunters", "Oak", "Colour").setValue("blue");
  cell("Hunters", "Oak", "Outcome").setValue("No answer");
  expect(built().notes).toContain("What was typed into 1 task was kept.");
  expect(cell("Hunters", "Oak", "Colour").getValue()).toBe("blue");
  expect(cell("Hunters", "Oak", "Outcome").getValue()).toBe("No answer");
});

test("a deal that is won closes its task; what was typed there stands in the archive", () => {
  built();
  cell("Hunters", "Iris", "Note").setValue("Asked for samples");
  tab("Deals").getRange("C2").setValue("Won");
  expect(built().notes).toContain(
    "1 task closed with the deals: 1 won, 0 lost, 0 no longer in the table. The archive says which.",
  );
  expect(ask("today").tasks.map(({ client }) => client)).not.toContain("Iris");
  expect(cell("Archive", "Iris", "How").getValue()).toBe("no longer due");
});

test("a task that is gone is refused in words, and nothing is written", () => {
  built();
  expect(run("finish", "h-0000000", answer())).toMatchObject({
    ok: false,
    failure: { title: "The task is no longer in the list", untouched: "Nothing was changed." },
  });
});

test("the live status of a row follows its day and its box", () => {
  built();
  const status = () => cell("Hunters", "Iris", "Status").getValue();
  expect(status()).toBe("Overdue");
  cell("Hunters", "Iris", "Done").setValue(true);
  expect(status()).toBe("Done");
});

test("the method's tabs are told apart: not made yet, as delivered, edited", () => {
  expect(ask("method").map(({ tab: key, exists }) => [key, exists])).toContainEqual(["rules", false]);
  const opened = ask("openMethod", "rules").find(({ tab: key }) => key === "rules");
  expect(opened).toEqual({ tab: "rules", exists: true, edited: false, summary: "16 rules" });
  tab("Rules").getRange("G5").setValue(45);
  expect(ask("method").find(({ tab: key }) => key === "rules")).toMatchObject({ exists: true, edited: true });
});

test("an edited playbook changes the tasks of the next build", () => {
  ask("openMethod", "playbook");
  const steps = tab("Playbook").getDataRange().getValues();
  const row = steps.findIndex(([stage]) => stage === "Offer") + 1;
  tab("Playbook").getRange(row, 2).setValue("Ring the client up");
  tab("Playbook").getRange(row, 4).setValue(20);
  built();
  expect(ask("today").tasks.find(({ client }) => client === "Iris")).toMatchObject({
    step: "Ring the client up",
    due: "2026-04-09",
  });
});
