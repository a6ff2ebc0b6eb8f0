import type { Answer, Api } from "../../src/app/api.ts";
import type { Action } from "./action.ts";
import { actions } from "./actions.ts";
import { NEEDS } from "./needs.ts";
import { difference, picture } from "./picture.ts";
import { type Stage, stage } from "./stage.ts";
import { after, tab } from "./workbooks.ts";

/** Cells of a workbook, empty ones included (fact B18). */
const MOST_CELLS = 10_000_000;
const ROWS = 1000;

const cellsOf = ({ book }: Stage) => book.tabs.list().reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/** Leaves room for so many cells more: empty tabs of somebody's say that they have all others, without the engine's keeping them. */
function fill(made: Stage, free: number): void {
  const { book, hand } = made;
  const { tabs } = book;
  const asIs = tabs.list.bind(tabs);
  const left = MOST_CELLS - free - cellsOf(made);
  hand.insertSheet("Log", asIs().length);
  hand.insertSheet("Rest", asIs().length);
  const sizes: { readonly [name: string]: object } = {
    Log: { rows: ROWS, columns: Math.floor((left - 1) / ROWS) },
    Rest: { rows: ((left - 1) % ROWS) + 1, columns: 1 },
  };
  tabs.list = () => asIs().map((tab) => ({ ...tab, ...sizes[tab.name] }));
}

/** The words with which an action was refused, undefined when it was done. */
async function refusal(made: Stage, { act }: Action): Promise<string | undefined> {
  const answer = (await act(made)) as Answer<keyof Api> | undefined;
  if (answer) return answer.ok ? undefined : [answer.failure.text, answer.failure.untouched].join(" ");
  return made.told.find((text) => text.includes("Nothing was changed"));
}

async function isRefused(made: Stage, action: Action): Promise<void> {
  const before = picture(made);
  const said = await refusal(made, action);
  expect(difference(before, picture(made))).toBe("");
  expect(said).toMatch(/Google allows 200 tabs and 10,000,000 cells, and this needs at least [\d,]+ more cells/);
  expect(said).toContain("Nothing was changed");
  expect(said).toMatch(/This file has \d tabs and 9,[79]/);
}

test("every action that writes is known by the cells it needs", () => {
  expect(Object.keys(NEEDS).sort()).toEqual(actions.map(({ name }) => name).sort());
});

describe("B18: what needs one cell more than the file has room for is refused before anything is changed", () => {
  test.each(actions.filter(({ name }) => NEEDS[name]! > 0))("$name", async (action) => {
    const made = stage(await action.base());
    fill(made, NEEDS[action.name]! - 1);
    await isRefused(made, action);
  });
});

/** A tab from which somebody deleted all rows but so many. */
const cut = (made: Stage, name: string, rows: number) => tab(made, name).deleteRows(rows + 1, ROWS - rows);
const gone = ({ hand }: Stage) => hand.deleteSheet(hand.getSheetByName("Sheet doctor")!);

describe("B18: the doctor, where only his Spellings still find room, is refused before anything is changed", () => {
  const again = actions.find(({ name }) => name === "doctor again")!;
  const none = () => undefined;
  test.each([
    ["his other tab was deleted", gone, none],
    ["his other tab was deleted, and rows of Spellings", gone, (made: Stage) => cut(made, "Spellings", 20)],
    [
      "rows of both tabs were deleted",
      (made: Stage) => cut(made, "Sheet doctor", 5),
      (made: Stage) => cut(made, "Spellings", 20),
    ],
  ])("%s", async (_, hand, alsoHand) => {
    const base = after(again.base, (made) => {
      hand(made);
      alsoHand(made);
    });
    const whole = stage(await base());
    const small = cellsOf(whole);
    await again.act(whole);
    const needs = cellsOf(whole) - small;
    expect(needs).toBeGreaterThan(0);
    const made = stage(await base());
    fill(made, needs - 1);
    await isRefused(made, again);
    const enough = stage(await base());
    fill(enough, needs);
    expect(await refusal(enough, again)).toBeUndefined();
  });
});
