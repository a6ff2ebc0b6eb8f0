import { stage, stands } from "./stage.ts";
import { after, noDeals, tab } from "./workbooks.ts";

/** A Rules tab as it came, and a copy of another team's. */
const copied = after(noDeals, async (made) => {
  await made.ask("openMethod", "rules");
  const rules = tab(made, "Rules").getDataRange().getValues();
  rules[4]![7] = "another's note";
  made.hand.insertSheet("Rules of Vera", 1).getRange(1, 1, rules.length, rules[0]!.length).setValues(rules);
});

/** Google writes under no condition: what is typed between the last look and the writing cannot be seen. */
const UNSEEN = 1;

test("what is typed into a Method tab before any call of taking another method over stands somewhere afterwards", async () => {
  const quiet = stage(await copied());
  let calls = 0;
  quiet.hook = () => void calls++;
  await quiet.ask("takeOver");
  expect(tab(quiet, "Rules").getRange("H5").getValue()).toBe("another's note");
  const lost: number[] = [];
  for (let call = 0; call < calls; call++) {
    const made = stage(await copied());
    let n = 0;
    made.hook = () => {
      if (n++ === call) made.between(() => void tab(made, "Rules").getRange("H40").setValue("typed-meanwhile"));
    };
    await made.ask("takeOver");
    if (!stands(made, "typed-meanwhile")) lost.push(call);
  }
  expect(lost.length).toBeLessThanOrEqual(UNSEEN);
}, 300_000);
