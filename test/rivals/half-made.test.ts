import { builds } from "./action.ts";
import { Death, deals, type Stage, stage } from "./stage.ts";
import { after, noDeals, tab } from "./workbooks.ts";

const names = (made: Stage) => made.hand.getSheets().map((sheet) => sheet.getName());
const BEGUN = " ⋯ Conveyor";

/** A report of values into which somebody put a row: the next build keeps it aside and makes a new one of values. */
const crossed = after(after(noDeals, builds("funnel")), async (made) => {
  await made.ask("freeze", "funnel");
  tab(made, "Funnel").insertRowsBefore(6, 1);
});

/** The same after a build that was killed before its call `k`; whether it was. */
async function killed(k: number): Promise<{ made: Stage; dead: boolean }> {
  const made = stage(await crossed());
  let n = 0;
  let dead = false;
  made.hook = () => {
    if (n++ < k) return;
    dead = true;
    throw new Death();
  };
  await builds("funnel")(made).catch(() => undefined);
  made.hook = undefined;
  made.lock.holder = null;
  return { made, dead };
}

/** The tabs that were begun, and those of them that have no mark. */
function begunIn({ hand }: Stage): { readonly begun: string[]; readonly bare: string[] } {
  const marks = hand.createDeveloperMetadataFinder().withKey("conveyor.tab").find();
  const marked = new Set(marks.map((mark) => mark.getLocation().getSheet()?.getSheetId()));
  const begun = hand.getSheets().filter((sheet) => sheet.getName().endsWith(BEGUN));
  const bare = begun.filter((sheet) => !marked.has(sheet.getSheetId()));
  return { begun: begun.map((sheet) => sheet.getName()), bare: bare.map((sheet) => sheet.getName()) };
}

test("Remove takes a tab that a killed run has begun, at whatever call that was, and its question names it", async () => {
  let found = 0;
  const stride = process.env.ALL ? 1 : 3;
  for (let k = 0; ; k += stride) {
    const { made, dead } = await killed(k);
    if (!dead) break;
    const { begun, bare } = begunIn(made);
    if (begun.length === 0) continue;
    found += bare.length;
    await made.choose("menuRemove");
    expect([k, names(made)]).toEqual([k, ["Deals"]]);
    for (const name of begun) expect([k, made.told.join("\n")]).toEqual([k, expect.stringContaining(name)]);
  }
  expect(found).toBeGreaterThan(0);
}, 240_000);

test("A tab that is the only one left of ours is taken too, and where there is none nothing is asked", async () => {
  const made = stage([deals, { name: `Funnel${BEGUN}`, rows: [["Funnel"]] }]);
  await made.choose("menuRemove");
  expect(names(made)).toEqual(["Deals"]);
  expect(made.told.join(" ")).toContain(`All that was typed into Funnel${BEGUN} goes too.`);
  await made.choose("menuRemove");
  expect(made.told.at(-1)).toContain("no tabs made by Conveyor");
});

test("A tab of the team's stays whatever its name: one that they said is theirs, and one named much like it", async () => {
  const made = stage([
    { ...deals, name: `Deals${BEGUN}` },
    { name: `Why${BEGUN}?`, rows: [["x"]] },
  ]);
  const answer = await made.ask("data");
  const [first] = answer.ok ? answer.value.tabs : [];
  await made.ask("confirm", [{ tabId: first!.tabId, kind: "deals", columns: {} }]);
  await made.choose("menuFunnel");
  await made.choose("menuRemove");
  expect(names(made)).toEqual([`Deals${BEGUN}`, `Why${BEGUN}?`]);
});

test("Where somebody deletes a tab of ours while Remove looks for them, it stops and says that a tab was deleted", async () => {
  const made = stage(await crossed());
  made.hook = (className, member) => {
    if (`${className}.${member}` !== "Spreadsheet.getSheets" || !names(made).includes("Funnel")) return;
    made.between(() => made.hand.deleteSheet(tab(made, "Funnel")));
  };
  await made.choose("menuRemove");
  expect(made.told.at(-1)).toContain("A tab was deleted while Conveyor was working");
  await made.choose("menuRemove");
  expect(names(made)).toEqual(["Deals"]);
});
