import type { Answer, Api } from "../../src/app/api.ts";
import { demoCompany } from "../../workbench/demo/company.ts";
import type { TabData, World } from "../../workbench/types.ts";
import { content, Death, stage } from "../rivals/stage.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const RUSSIA = { locale: "ru_RU", zone: "Europe/Moscow", language: "ru" } as const;
const clients: TabData = {
  name: "Clients",
  rows: [
    ["Client", "Potential", "Marketing value", "Interest", "Next contact"],
    ["Oak", 900, "VIP", 1, { date: "2026-03-30" }],
    ["Elm", 700, "ambitious", 2, ""],
    ["Fir", 20, "ordinary", 3, ""],
  ],
};

const menu = async ({ workbench }: Installed, handler: string) => {
  const run = await workbench.run(handler);
  expect(run.error).toBeNull();
  return run;
};
const call = async <K extends keyof Api>({ workbench }: Installed, name: K, ...args: Parameters<Api[K]>) =>
  JSON.parse(await workbench.call("sidebarCall", JSON.stringify([name, args]))) as Answer<K>;
const idOf = ({ book }: Installed, tab: string) =>
  book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === tab)!;
const type = (file: Installed, tab: string, [column, row]: readonly [number, number], content: string) =>
  file.book.model.dispatch("UPDATE_CELL", { sheetId: idOf(file, tab), col: column - 1, row: row - 1, content });
/** Everything a tab shows, its formulas, and what stands around its cells. */
function picture({ book }: Installed, tab: string) {
  const sheetId = idOf({ book } as Installed, tab);
  const { getters } = book;
  const formulas = [...getters.getCells(sheetId)].filter((cell) => cell.isFormula).length;
  const { conditionalFormats, dataValidationRules, figures } = book
    .exportData()
    .sheets.find(({ name }) => name === tab)!;
  return {
    values: book.read(`'${tab}'!A1:CA400`),
    formulas,
    around: [conditionalFormats.length, dataValidationRules.length, figures.length],
  };
}
/** The same without row 2, where the report says that it is frozen. */
const below = (rows: readonly unknown[]) => rows.filter((_, i) => i !== 1);

describe.each([
  ["en", "Segments", "menuFreezeSegments", "menuLiveSegments", "menuSegments", "Frozen on 31 Mar 2026: "],
  ["ru", "Воронка", "menuFreezeFunnel", "menuLiveFunnel", "menuFunnel", "Заморожено 31.03.2026: "],
] as const)("%s %s", (language, tab, freeze, live, build, words) => {
  const file = installed(demoCompany(language, 1, "2026-03-31"), language === "ru" ? { ...world, ...RUSSIA } : world);
  let before: ReturnType<typeof picture>;
  beforeAll(async () => {
    await menu(file, build);
    type(file, tab, [24, 3], "beside");
    type(file, tab, [24, 4], "=1+1");
    before = picture(file, tab);
  });

  test("frozen in at most 20 calls it shows the same values; colours, choices, charts and what people wrote stay", async () => {
    expect((await menu(file, freeze)).serviceCalls).toBeLessThanOrEqual(20);
    const after = picture(file, tab);
    expect(before.formulas).toBeGreaterThan(50);
    // The person's own formula.
    expect(after.formulas).toBe(1);
    expect(below(after.values)).toEqual(below(before.values));
    const line = String(after.values[1]![0]);
    expect([line.slice(0, words.length), line.endsWith(String(before.values[1]![0]))]).toEqual([words, true]);
    expect(after.around).toEqual(before.around);
  });

  test("an update renews the values, keeps them frozen and takes at most 64 calls", async () => {
    type(file, tab, [26, 5], "typed later");
    expect((await menu(file, build)).serviceCalls).toBeLessThanOrEqual(64);
    const after = picture(file, tab);
    expect(after.formulas).toBe(1);
    expect(after.values[4]![25]).toBe("typed later");
    type(file, tab, [26, 5], "");
    expect(below(picture(file, tab).values)).toEqual(below(before.values));
    expect(after.around).toEqual(before.around);
    // Once more: nothing of the frozen values is taken for somebody's own.
    await menu(file, build);
    expect(below(picture(file, tab).values)).toEqual(below(before.values));
  });

  test("made live again it is what it was before", async () => {
    expect((await menu(file, live)).serviceCalls).toBeLessThanOrEqual(60);
    expect(picture(file, tab)).toEqual(before);
  });
});

test("the panel freezes, the card says since when, and it does not follow the team's tab any more", async () => {
  const file = installed([clients], world);
  await menu(file, "menuSegments");
  const list = () => picture(file, "Segments").values.map(([first]) => first);
  const card = async () => {
    const answer = await call(file, "cards");
    return answer.ok ? answer.value.find(({ report }) => report === "segments")! : undefined;
  };
  expect(await card()).toMatchObject({ live: true, frozen: "" });
  const live = list();
  expect(live).toContain("Fir");
  expect(await call(file, "freeze", "segments")).toMatchObject({ ok: true });
  expect(await card()).toMatchObject({ live: false, frozen: "2026-03-31" });
  expect(below(list())).toEqual(below(live));
  type(file, "Clients", [1, 2], "Beech");
  expect(list()).toContain("Oak");
  expect(await call(file, "makeLive", "segments")).toEqual({ ok: true, value: "Segments follows your tabs again." });
  expect(await card()).toMatchObject({ live: true, frozen: "" });
  expect(list()).toContain("Beech");
});

test("a report that shows an error is not frozen; the cell is named and nothing changes", async () => {
  const file = installed([clients], world);
  await menu(file, "menuSegments");
  const list = picture(file, "Segments").values.findIndex(([first]) => first === "Oak") + 1;
  type(file, "Clients", [2, 2], "=1/0");
  const before = picture(file, "Segments");
  const answer = await call(file, "freeze", "segments");
  if (answer.ok) throw new Error(answer.value);
  expect(answer.failure.at?.a1).toBe(`A${list - 1}`);
  expect(answer.failure.text).toContain(`Cell A${list - 1} of the tab “Segments” shows #`);
  expect(picture(file, "Segments")).toEqual(before);
});

test("what was typed into the room of a formula moves below the report before it is frozen", async () => {
  const file = installed([clients], world);
  await menu(file, "menuSegments");
  const shown = picture(file, "Segments").values;
  const list = shown.findIndex(([first]) => first === "Oak") + 1;
  type(file, "Segments", [2, list], "in the way");
  const answer = await call(file, "freeze", "segments");
  if (!answer.ok) throw new Error(answer.failure.text);
  const { values, formulas } = picture(file, "Segments");
  expect(formulas).toBe(0);
  expect(values[list - 1]).toEqual(shown[list - 1]);
  const row = values.findIndex((line) => line.includes("in the way")) + 1;
  expect(row).toBeGreaterThan(list);
  expect(answer.value).toContain(`from row ${row} on`);
});

test("what was not built cannot be frozen", async () => {
  const answer = await call(installed([clients], world), "freeze", "funnel");
  expect(answer).toMatchObject({ ok: false, failure: { title: "The funnel was not built" } });
});

test("a report that would read more than half a million cells comes as values and says the number", async () => {
  const wide: TabData = {
    name: "Deals",
    rows: [
      ["Deal", "Client", "Stage", "Amount", "Manager", ...Array.from({ length: 45 }, (_, i) => `More ${i}`)],
      ...Array.from({ length: 10_100 }, (_, i) => [`D${i}`, `Client ${i % 50}`, i % 3 ? "New" : "Won", 100 + i, "Ann"]),
    ],
  };
  const file = installed([wide], world);
  const run = await menu(file, "menuFunnel");
  expect(run.serviceCalls).toBeLessThanOrEqual(60);
  const { formulas, values } = picture(file, "Funnel");
  expect(formulas).toBe(0);
  // 10,100 deals, of which every third is won: 3367.
  expect(values[5]!.slice(0, 2)).toEqual(["New", 10_100]);
  expect(values[6]!.slice(0, 2)).toEqual(["Won", 3367]);
  const said = file.screen.notes[file.screen.notes.length - 1];
  // 10,101 rows of 50 columns.
  expect(said).toContain("Written as values: its formulas would read 505,050 cells at every change");
  expect(String(values[1]![0])).toMatch(/^Frozen on 31 Mar 2026: /);
});

test("a run killed at any call while it freezes loses nothing people typed, and the next press makes it whole", async () => {
  const first = stage([clients]);
  await first.ask("build", "segments", 1);
  first.hand.getSheetByName("Segments")!.getRange("X3").setValue("beside");
  const built = JSON.stringify(first.book.exportData());
  const opened = () => stage(JSON.parse(built));
  const whole = opened();
  const calls: string[] = [];
  whole.hook = (className, member) => calls.push(`${className}.${member}`);
  expect(await whole.ask("freeze", "segments")).toMatchObject({ ok: true });
  whole.hook = undefined;
  // The engine fills what an open range has below the data with zeros, as far down as the tab happens to reach.
  const shown = (made: typeof whole) => [...content(made).get("Segments")!].filter(([, text]) => text !== "0").sort();
  const wanted = shown(whole);
  const wrong: string[] = [];
  for (let k = 0; k < calls.length; k++) {
    // Before a call that only reads, nothing differs from the call before it.
    if (!/clear|set|flush/.test(calls[k]!)) continue;
    const made = opened();
    let at = 0;
    made.hook = () => {
      if (at++ >= k) throw new Death();
    };
    await made.ask("freeze", "segments").catch(() => undefined);
    made.hook = undefined;
    made.lock.holder = null;
    if (made.hand.getSheetByName("Segments")!.getRange("X3").getValue() !== "beside") wrong.push(`${k}: lost`);
    const answer = await made.ask("freeze", "segments");
    if (!answer.ok) wrong.push(`${k}: ${answer.failure.text}`);
    if (JSON.stringify(shown(made)) !== JSON.stringify(wanted)) wrong.push(`${k} ${calls[k]}: differs`);
  }
  expect(wrong).toEqual([]);
});
