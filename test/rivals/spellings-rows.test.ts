import { builds } from "./action.ts";
import { type Stage, stage } from "./stage.ts";
import { misspelt, tab } from "./workbooks.ts";

const doctor = builds("doctor");
const began = async () => {
  const made = stage([misspelt()]);
  await doctor(made);
  return made;
};
/** What is filled in the tab, and how often. */
function filled(made: Stage): { readonly [text: string]: number } {
  const cells = tab(made, "Spellings")
    .getDataRange()
    .getValues()
    .flat()
    .filter((cell) => cell !== "");
  return Object.fromEntries(cells.map((cell) => [String(cell), cells.filter((other) => other === cell).length]));
}

test("a row of my own below blank ones stands in Spellings once, however often the doctor runs", async () => {
  const made = await began();
  tab(made, "Spellings")
    .getRange("A7:D7")
    .setValues([["stage", "Gone", "", "Won"]]);
  tab(made, "Spellings")
    .getRange("A90:D90")
    .setValues([["stage", "Far", "", "Won"]]);
  for (let n = 0; n < 3; n++) {
    await doctor(made);
    expect(filled(made)).toMatchObject({ Ofer: 1, Gone: 1, Far: 1 });
  }
  expect(tab(made, "Spellings").getRange("B4:B7").getValues().flat()).toEqual(["Ofer", "Gone", "Far", ""]);
});

test("what I wrote into rows above the table of Spellings and into a column before it stays, and nothing of ours stands twice", async () => {
  const made = await began();
  const sheet = tab(made, "Spellings");
  const once = async (...typed: string[]) => {
    for (let n = 0; n < 2; n++) {
      await doctor(made);
      const now = filled(made);
      for (const text of [...typed, "Spellings", "Kind", "Ofer", "Deals C6"])
        expect([text, now[text]]).toEqual([text, 1]);
      expect(sheet.getRange("A3:B4").getValues()).toEqual([
        ["Kind", "As it stands"],
        ["stage", "Ofer"],
      ]);
    }
  };
  sheet.insertRowsBefore(1, 1);
  sheet.getRange("A1:B1").setValues([["above", "beside it"]]);
  await once("above", "beside it");
  sheet.insertRowsBefore(3, 1);
  sheet.getRange("A3:D3").setValues([["between", "", "", "and right"]]);
  await once("above", "beside it", "between", "and right");
  sheet.insertColumnsBefore(1, 1);
  sheet.getRange("A1:A4").setValues([["corner"], [""], ["My head"], ["my word"]]);
  await once("above", "beside it", "between", "and right", "corner", "My head", "my word");
});
