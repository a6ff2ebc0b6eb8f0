import { builds } from "./action.ts";
import { deals, errorsIn, orders, type Stage, stage, stands } from "./stage.ts";
import { company, misspelt, tab } from "./workbooks.ts";

const build = async (made: Stage) => {
  await made.ask("build", "funnel", 0);
  const answer = await made.ask("build", "funnel", 1);
  return answer.ok ? answer.value.notes : [answer.failure.text];
};
const funnel = (made: Stage) => made.hand.getSheetByName("Funnel")!;
/** The cell in which a text stands. */
const placeOf = (made: Stage, text: unknown) =>
  funnel(made)
    .getDataRange()
    .getValues()
    .flatMap((line, i) => line.flatMap((value, j) => (value === text ? [[i + 1, j + 1]] : [])));

test("what I wrote beside and below a report stays where it stands when the report is built again", async () => {
  const made = stage([deals]);
  await build(made);
  const below = funnel(made).getMaxRows();
  funnel(made).getRange(7, 25).setValue("my remark");
  funnel(made).getRange(below, 2).setValue("my sum");
  funnel(made).getRange(below, 3).setFormula("=1+1");
  const before = made.book.exportData();
  expect(await build(made)).not.toContainEqual(expect.stringMatching(/stands below/));
  expect([placeOf(made, "my remark"), placeOf(made, "my sum")]).toEqual([[[7, 25]], [[below, 2]]]);
  expect(funnel(made).getRange(below, 3).getFormula()).toBe("=1+1");
  const after = made.book.exportData();
  expect(after.sheets.map(({ name, cells }) => [name, cells])).toEqual(
    before.sheets.map(({ name, cells }) => [name, cells]),
  );
});

test("what I wrote where the report now needs room moves below it, and I am told the row", async () => {
  const made = stage([deals]);
  await build(made);
  const last = funnel(made).getLastRow();
  funnel(made)
    .getRange(last + 1, 2, 1, 2)
    .setValues([["my remark", "beside it"]]);
  made.hand
    .getSheetByName("Deals")!
    .getRange("A6:H6")
    .setValues([["Nails", "Ash", "Lost", 5, "", "", "Bob", "x"]]);
  const notes = await build(made);
  expect(placeOf(made, "my remark")).toHaveLength(1);
  const [row = 0, column] = placeOf(made, "my remark")[0]!;
  expect([column, placeOf(made, "beside it")]).toEqual([2, [[row, 3]]]);
  expect(row).toBeGreaterThan(last + 1);
  expect(notes).toContain(
    `What you had written where “Funnel” now needs the room stands below it, from row ${row} on.`,
  );
  await build(made);
  expect(placeOf(made, "my remark")).toEqual([[row, 2]]);
  expect(stands(made, "#REF!")).toBe(false);
});

test("what I wrote into the room of a formula that fills several cells moves below the report, and the formula shows its cells again", async () => {
  const made = stage([deals]);
  await build(made);
  const shown = () => funnel(made).getRange(1, 1, 30, 8).getValues();
  const before = shown();
  const formulas = funnel(made).getRange(1, 1, 30, 8).getFormulas();
  // The second cell of a row that a formula in its first fills.
  const [row, column] = before.flatMap((line, i) =>
    line.flatMap((value, j) =>
      j > 0 && value !== "" && !formulas[i]![j] && formulas[i]![j - 1] ? [[i + 1, j + 1]] : [],
    ),
  )[0] as [number, number];
  for (const typed of ["my remark", "=3*14"]) {
    funnel(made).getRange(row, column).setValue(typed);
    expect(shown()).not.toEqual(before);
    expect(errorsIn(made).length).toBeGreaterThan(0);
    const notes = await build(made);
    expect(shown()).toEqual(before);
    const [at = []] = placeOf(made, typed === "=3*14" ? 42 : typed);
    expect(at[1]).toBe(column);
    expect(at[0]).toBeGreaterThan(row);
    expect(notes).toContain(
      `What you had written where “Funnel” now needs the room stands below it, from row ${at[0]} on.`,
    );
    expect(errorsIn(made)).toEqual([]);
  }
  await build(made);
  expect([placeOf(made, "my remark").length, placeOf(made, 42).length]).toEqual([1, 1]);
});

test("I am told of nothing that moved when what I wrote is in nobody's way, though somebody else is typing into the room of a formula", async () => {
  const made = stage([deals]);
  await build(made);
  funnel(made).getRange(3, 9).setValue("my remark");
  let isOut = false;
  made.hook = () =>
    made.between(() => {
      const there = funnel(made).getRange(5, 1).getFormula() !== "";
      if (isOut && there) {
        made.hook = undefined;
        funnel(made).getRange(5, 2).setValue("late");
      }
      isOut ||= !there;
    });
  expect(await build(made)).not.toContainEqual(expect.stringMatching(/stands below/));
  expect(made.hook).toBeUndefined();
  expect([placeOf(made, "my remark"), placeOf(made, "late")]).toEqual([[[3, 9]], [[5, 2]]]);
  expect(await build(made)).toContainEqual(expect.stringMatching(/stands below/));
  expect(placeOf(made, "my remark")).toEqual([[3, 9]]);
  expect(placeOf(made, "late")).toHaveLength(1);
  expect(errorsIn(made)).toEqual([]);
});

test("only what stands in the room of a report moves out of a formula's way, not what stands below or beside the report", async () => {
  const made = stage([deals, orders]);
  await made.ask("build", "segments", 1);
  const sheet = tab(made, "Segments");
  const list =
    sheet
      .getRange("A1:A200")
      .getFormulas()
      .findIndex(([formula]) => /CLIENT_LIST/.test(formula!)) + 1;
  const last = sheet.getMaxRows();
  sheet.getRange(last, 2).setValue("far below");
  sheet.getRange(list + 1, 3).setValue("in the way");
  expect(errorsIn(made).length).toBeGreaterThan(0);
  await made.ask("build", "segments", 1);
  expect(errorsIn(made)).toEqual([]);
  expect(sheet.getRange(last, 2).getValue()).toBe("far below");
  expect(sheet.getRange(list + 1, 3).getValue()).not.toBe("in the way");
});

test("an empty tab of the team's that has the name of a report is left alone", async () => {
  const made = stage([deals, { name: "Funnel", rows: [] }]);
  await build(made);
  expect(funnel(made).getLastRow()).toBe(0);
  expect(made.hand.getSheets().map((one) => one.getName())).toContain("Funnel (2)");
});

test("what I wrote beside a word of Spellings stays beside it, and a row of my own stands once, when the doctor runs again", async () => {
  const made = stage([misspelt()]);
  const doctor = builds("doctor");
  await doctor(made);
  const spellings = () => made.hand.getSheetByName("Spellings")!;
  const rows = () =>
    spellings()
      .getDataRange()
      .getValues()
      .slice(3)
      .map((line) => [line[1], line[7] ?? ""])
      .filter((line) => line.some((cell) => cell !== ""));
  expect(rows()).toEqual([["Ofer", ""]]);
  spellings().getRange("H4").setValue("my remark");
  spellings()
    .getRange("A6:D6")
    .setValues([["stage", "Gone", "", "Won"]]);
  spellings().getRange("H6").setValue("of my own");
  tab(made, "Deals").getRange("C4").setValue("Contcted");
  await doctor(made);
  const once = [
    ["Ofer", "my remark"],
    ["Gone", "of my own"],
    ["Contcted", ""],
  ];
  expect(rows()).toEqual(once);
  await doctor(made);
  expect(rows()).toEqual(once);
});

test("“Remove” takes away all that was kept aside of a report, and none of a team's tabs of such a name", async () => {
  const made = stage([deals, { name: "Funnel before (3)", rows: [["the team's own"]] }]);
  await build(made);
  for (let n = 0; n < 2; n++) {
    funnel(made).insertRowsBefore(6, 1);
    await build(made);
  }
  const names = () => made.hand.getSheets().map((sheet) => sheet.getName());
  expect(names()).toEqual(expect.arrayContaining(["Funnel", "Funnel before", "Funnel before (2)"]));
  await made.choose("menuRemove");
  expect(names().sort()).toEqual(["Deals", "Funnel before (3)"]);
  expect(made.told.join(" ")).toMatch(/All that was typed into Funnel before, Funnel before \(2\) goes too\./);
});

test("Diagnostics that runs again keeps what people wrote beside and below its lines, and shows its tab", async () => {
  const made = stage([deals]);
  await made.choose("menuDiagnostics");
  const sheet = tab(made, "Diagnostics");
  const below = sheet.getLastRow() + 1;
  sheet.getRange("H6").setValue("my remark");
  sheet.getRange(below, 1).setValue("my question");
  made.hand.setActiveSheet(tab(made, "Deals"));
  await made.choose("menuDiagnostics");
  expect(made.hand.getSheets().map((one) => one.getName())).toEqual(["Deals", "Diagnostics"]);
  expect(sheet.getRange("H6").getValue()).toBe("my remark");
  expect(sheet.getRange(below, 1).getValue()).toBe("my question");
  expect(made.hand.getActiveSheet().getName()).toBe("Diagnostics");
});

test.each(["RangeList.clearContent", "Range.setValues", "SpreadsheetApp.flush"])(
  "a report into which somebody puts a row at %s is kept aside without formulas of ours, which would stand over other cells",
  async (at) => {
    const made = stage(await company());
    await builds("monitor")(made);
    const monitor = tab(made, "Monitor");
    monitor.getRange("Y7").setFormula("=1+1");
    let done = false;
    made.hook = (className, member) => {
      if (done || `${className}.${member}` !== at) return;
      done = true;
      made.between(() => void monitor.insertRowsBefore(6, 1));
    };
    const answer = await made.ask("build", "monitor", 1);
    expect(answer).toMatchObject({ ok: true });
    const kept = tab(made, "Monitor before").getDataRange().getFormulas().flat();
    expect(kept.filter((formula) => formula !== "" && !formula.startsWith("=HYPERLINK("))).toEqual(["=1+1"]);
  },
);

test("a report into which somebody puts a column just before its formulas are read is kept aside with all of them, and none shows an error", async () => {
  const made = stage([deals]);
  await build(made);
  const report = funnel(made);
  const count = () => report.getDataRange().getFormulas().flat().filter(Boolean).length;
  const before = count();
  let done = false;
  made.hook = (className, member) => {
    if (done || `${className}.${member}` !== "Range.getFormulas") return;
    done = true;
    made.between(() => void report.insertColumnsBefore(5, 1));
  };
  await build(made);
  expect([report.getName(), count(), errorsIn(made)]).toEqual(["Funnel before", before, []]);
});
