import type { Answer } from "../../src/app/api.ts";
import { builds } from "./action.ts";
import { deals, errorsIn, type Saved, type Stage, saved, stage, stands } from "./stage.ts";
import { tab } from "./workbooks.ts";

let built: Saved;
beforeAll(async () => {
  const made = stage([deals]);
  await builds("funnel")(made);
  built = saved(made);
});

const ways: { readonly [way: string]: (made: Stage) => Promise<Answer<"build"> | Answer<"freeze">> } = {
  "built again": builds("funnel"),
  "turned into values": (made) => made.ask("freeze", "funnel"),
  "turned into native formulas": (made) => made.ask("plain", "funnel"),
};

test.each(Object.entries(ways))(
  "a formula of mine beside a report goes on filling cells, and one that shows nothing yet stays, when the report is %s",
  async (_, act) => {
    const made = stage(built);
    const cells = () => tab(made, "Funnel").getRange("Y1:Y4");
    tab(made, "Funnel")
      .getRange("Y1:Y2")
      .setFormulas([['=IF(1=2;"x";"")'], ["=UNIQUE(Deals!G2:G5)"]]);
    const before = [cells().getFormulas(), cells().getValues()];
    expect(before[1]).toEqual([[""], ["Ann"], ["Bob"], [""]]);
    for (let n = 0; n < 2; n++) {
      expect(await act(made)).toMatchObject({ ok: true });
      expect([cells().getFormulas(), cells().getValues()]).toEqual(before);
    }
    tab(made, "Deals").getRange("G3").setValue("Cem");
    expect(cells().getValues()).toEqual([[""], ["Ann"], ["Cem"], ["Bob"]]);
  },
);

test("a report into which I put a row is turned into values in a tab of its own, and the old one is kept", async () => {
  const made = stage(built);
  tab(made, "Funnel").insertRowsBefore(6, 1).getRange("Y7").setValue("my remark");
  const answer = await made.ask("freeze", "funnel");
  expect(answer).toMatchObject({ ok: true, value: expect.stringContaining("The old one is kept as “Funnel before”.") });
  expect(tab(made, "Funnel").getDataRange().getFormulas().flat().filter(Boolean)).toEqual([]);
  expect(tab(made, "Funnel before").getRange("Y7").getValue()).toBe("my remark");
  expect(errorsIn(made)).toEqual([]);
});

test.each([
  ["Range.getFormulas", 1],
  ["RangeList.clearContent", 1],
  ["Range.getValues", 2],
  ["Range.setValues", 1],
  ["Range.setValues", 2],
] as const)(
  "where somebody puts a row in while a report is turned into values, before %s number %i, nothing typed is lost and no cell shows an error",
  async (call, wanted) => {
    const made = stage(built);
    tab(made, "Funnel")
      .getRange("Y7:Y8")
      .setValues([["my remark"], ["my sum"]]);
    let n = 0;
    made.hook = (className, member) => {
      if (`${className}.${member}` !== call || ++n !== wanted) return;
      made.between(() => void tab(made, "Funnel").insertRowsBefore(6, 1));
    };
    expect(await made.ask("freeze", "funnel")).toMatchObject({ ok: true });
    expect(n).toBeGreaterThanOrEqual(wanted);
    expect([stands(made, "my remark"), stands(made, "my sum"), errorsIn(made)]).toEqual([true, true, []]);
  },
);
