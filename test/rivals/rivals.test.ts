import { type Action, typedBefore } from "./action.ts";
import { actions } from "./actions.ts";
import { ASIDE, dice, isTasks, type Rival, rivals, typesIntoTask } from "./others.ts";
import { content, errorsIn, ids, replay, type Stage, seedBlocks, stage, stands } from "./stage.ts";

/** Actions that write a row of a task sheet: nobody else types into that row's outcome and note meanwhile. */
const OF_A_ROW = /^(finish|undo)$/;
/** Google writes under no condition: what is typed between the last look and the writing cannot be seen, so it is typed after it. */
const UNSEEN = /^Range\.setValues$/;
/** An action that asks little comes oftener. */
const pool = actions.flatMap((action) => Array<Action>(4 - action.cost).fill(action));

/** How many calls there are between which somebody may act, and what stands there when nobody does. */
const known = new Map<Action, Promise<number>>();
async function callsOf(action: Action): Promise<number> {
  const quiet = stage(await action.base());
  let calls = 0;
  quiet.hook = () => void calls++;
  await action.act(quiet);
  return calls;
}

/** What is said of a run that did not go well, where it was not said in words for the user; "" when all is well. */
function unworded(answer: unknown, told: readonly string[]): string {
  const { failure } = Object(answer) as { failure?: { kind: string; text: string } };
  if (failure?.kind === "unexpected") return failure.text;
  return told.find((text) => text.includes("Google Sheets answered")) ?? "";
}

/** Notes beside the ids of tasks, wherever the columns are by now. */
function notesOf(made: Stage): ReadonlyMap<string, string> {
  const values = made.hand.getSheets().flatMap((sheet) => (isTaskTab(sheet) ? sheet.getDataRange().getValues() : []));
  const heads = values.find((line) => line.includes("ID") && line.includes("Note")) ?? [];
  const [id, note] = ["ID", "Note"].map((name) => heads.indexOf(name)) as [number, number];
  return new Map(values.flatMap((line) => (line[id] ? [[String(line[id]), String(line[note])] as const] : [])));
}
const isTaskTab = (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
  sheet
    .getRange("A1:Z9")
    .getValues()
    .some((line) => line.includes("Status") && line.includes("ID"));

async function broken(seed: number): Promise<string[]> {
  const roll = dice(seed);
  const drawn = pool[roll(pool.length)]!;
  const action = actions.find(({ name }) => name === process.env.ACTION) ?? drawn;
  known.set(action, known.get(action) ?? callsOf(action));
  const at = roll(await known.get(action)!);
  const all: [string, Rival][] = Object.entries(rivals);
  if (!OF_A_ROW.test(action.name)) all.push(["types into a task", typesIntoTask]);
  const [name, rival] = all[roll(all.length)]!;
  const from = await action.base();
  const made = stage(from);
  const typedThen = typedBefore(action, from);
  const begun = made.hand.getSheets().map((sheet) => sheet.getName());
  made.hand.insertSheet(ASIDE, 1).getRange("A1").setValue("aside");
  made.hand.setActiveSheet(made.hand.getSheets()[0]!);
  const [before, noted] = [ids(made), notesOf(made)];
  const team = made.hand.getSheets()[0]!.getSheetId();
  let n = 0;
  let meant: string[] = typedThen;
  let cells: unknown;
  const meddle = () => {
    const sheets = made.hand.getSheets();
    const ours =
      made.hand.getSheetByName(action.ours ?? "") ??
      sheets.find((one) => !begun.includes(one.getName()) && one.getName() !== ASIDE);
    const place = { made, roll, team: made.hand.getSheetById(team)!, ours };
    const copies = name === "deletes the team's tab" ? textIn(made, team) : "";
    const typed = rival(place);
    meant = [...typedThen.filter((text) => stands(made, text) && !copies.includes(text)), ...(typed ? [typed] : [])];
    if (action.name === "remove" && ours && typed && !/team|name of ours/.test(name)) meant = [];
    cells = cellsOf(made, team);
  };
  let acted = false;
  made.hook = (className, member) => {
    if (n++ < at || acted || (/beside/.test(name) && UNSEEN.test(`${className}.${member}`))) return;
    acted = true;
    made.between(meddle);
  };
  const said = await action.act(made);
  const wrong = [unworded(said, made.told)];
  const look = (when: string) => {
    const lost = meant.filter((text) => !stands(made, text));
    if (lost.length > 0) wrong.push(`${lost} lost ${when}`);
    for (const [id, note] of notesOf(made)) {
      const owner = note && [...noted].find(([, text]) => text === note)?.[0];
      if (owner && owner !== id) wrong.push(`${id} has “${note}” ${when}`);
    }
    const now = ids(made);
    if (new Set(now).size < now.length) wrong.push(`a task stands there twice ${when}`);
  };
  made.hook = undefined;
  look("meanwhile");
  if (JSON.stringify(cells) !== JSON.stringify(cellsOf(made, team))) wrong.push("the team's tab was written");
  made.lock.busy = false;
  const told = made.told.length;
  const again = await action.act(made);
  wrong.push(unworded(again, made.told.slice(told)));
  look("by the next run");
  if (/^hunters again$/.test(action.name) && !/deletes/.test(name)) {
    const now = new Set(ids(made));
    const missing = before.filter((id) => !now.has(id) && !stands(made, id));
    if (missing.length > 0) wrong.push(`tasks are gone: ${missing}`);
  }
  if (!/deletes the team/.test(name)) wrong.push(...errorsIn(made));
  return wrong
    .filter(Boolean)
    .map((text) => `${replay("rivals", seed, action.name)} (${name} before call ${at}): ${text}`);
}

test.each(seedBlocks(200))(
  "whatever another person does between two calls of whatever we do, nothing typed is lost, nothing of the team's is written, and what fails is said in words: seeds %i to %i",
  async (from, to) => {
    const failed: string[] = [];
    for (let seed = from; seed <= to; seed++)
      for (const text of await broken(seed)) {
        process.stderr.write(`${text}\n`);
        failed.push(text);
      }
    expect(failed).toEqual([]);
  },
  3_600_000,
);

/** What stands in the team's tab, wherever and whatever it is called by now. */
function cellsOf(made: Stage, tabId: number): unknown {
  const name = made.hand.getSheetById(tabId)?.getName();
  return name && [...content(made).get(name)!].sort();
}

/** What a person deletes with the team's tab may stand in a report for a while. */
const textIn = (made: Stage, tabId: number) => JSON.stringify(cellsOf(made, tabId) ?? "");

test("the rival sorts task sheets and knows which they are", async () => {
  const made = stage(await actions.find(({ ours }) => ours === "Hunters")!.base());
  expect(isTasks(made.hand.getSheetByName("Hunters")!)).toBe(true);
});
