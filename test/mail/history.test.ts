import { deals, type Office, office } from "../support/with-mail.ts";

/** A team whose letters are on; its history begins on 31 March unless nobody has begun one. */
async function ready(begun = true): Promise<Office> {
  const made = office([deals], { locale: "en_US", zone: "America/New_York", language: "en" });
  const ann = made.user("ann@x.org", "2026-03-31");
  for (const step of [0, 1]) await ann.ask("build", "hunters", step);
  await ann.workbench.run("menuLettersOn");
  if (begun) await ann.workbench.run("menuHistory");
  return made;
}
const morning = (made: Office, day: string) => made.user("ann@x.org", day).workbench.fire();
const tab = (made: Office, name: string) => made.hand().getSheetByName(name)!;
const kept = (made: Office) =>
  tab(made, "Stage history")
    .getRange("B5:C12")
    .getValues()
    .filter(([deal]) => deal !== "");
const monitor = async (made: Office, day: string) => {
  const user = made.user("ann@x.org", day);
  for (const step of [0, 1]) await user.ask("build", "monitor", step);
  return tab(made, "Monitor").getRange("A4:A12").getValues().flat();
};

test("with the letters the stages are kept every morning, though nobody opens the panel, and once a day", async () => {
  const made = await ready();
  const before = kept(made).length;
  tab(made, "Deals").getRange("C3").setValue("Contacted");
  expect(morning(made, "2026-04-01")[0]!.error).toBeNull();
  expect(kept(made).slice(before)).toEqual([[expect.stringContaining("Scales"), "Contacted"]]);
  tab(made, "Deals").getRange("C3").setValue("Qualified");
  morning(made, "2026-04-01");
  expect(kept(made)).toHaveLength(before + 1);
  morning(made, "2026-04-02");
  expect(kept(made)).toHaveLength(before + 2);
  expect((await monitor(made, "2026-04-02")).join()).not.toContain("history");
});

test("no history is begun in a morning", async () => {
  const made = await ready(false);
  morning(made, "2026-04-01");
  expect(made.hand().getSheetByName("Stage history")).toBeNull();
});

test("what hinders it is told in the Monitor until the stages are kept again, and the letters go out all the same", async () => {
  const made = await ready();
  tab(made, "Letters")
    .getRange("A5:B5")
    .setValues([["Ann", "ann@x.org"]]);
  tab(made, "Stage history").getRange("C4").setValue("Step");
  morning(made, "2026-04-01");
  expect(made.sent).toHaveLength(1);
  expect(await monitor(made, "2026-04-01")).toContain(
    "The stages of 1 Apr 2026 were not kept in the history: The tab “Stage history” has no column “Stage” any more. Write the heading back above its column, then try again. Keep them from the menu.",
  );
  tab(made, "Stage history").getRange("C4").setValue("Stage");
  await made.user("ann@x.org", "2026-04-01").workbench.run("menuHistory");
  expect((await monitor(made, "2026-04-01")).join()).not.toContain("were not kept");
});
