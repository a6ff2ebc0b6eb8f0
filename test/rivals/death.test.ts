import { type Action, typedBefore } from "./action.ts";
import { actions } from "./actions.ts";
import { type Deaths, deathsOf, type Kill, type Left } from "./deaths.ts";
import { NEEDS } from "./needs.ts";
import { difference, picture } from "./picture.ts";
import { content, Death, errorsIn, type Stage, stage, stands } from "./stage.ts";

/**
 * CALL=k LOSES=1|0 ACTION=name kills one run before its call k. ALL=1 kills one at every call of every action, as `npm run
 * soak` does. Else of what killed runs of an action may leave so many are tried, from the first calls to the last.
 */
const { CALL, LOSES, ACTION, ALL } = process.env;
const FEW = 2;

const isAsked = ({ call, loses }: Kill) => call === Number(CALL) && loses === (LOSES === "1");
function tried<T extends Pick<Left, "kills">>(all: readonly T[]): readonly T[] {
  if (CALL) return all.filter(({ kills }) => kills.some(isAsked));
  const number = ALL ? all.length : Math.min(FEW, all.length);
  return Array.from({ length: number }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / number)]!);
}

const cellsOf = ({ book }: Stage) => book.tabs.list().reduce((sum, { rows, columns }) => sum + rows * columns, 0);
const TEAM = ["Deals", "Clients", "Orders"];
const teams = (made: Stage) => JSON.stringify(TEAM.map((name) => [...(content(made).get(name) ?? [])].sort()));

/** What is wrong with a workbook that a killed run left, and with what the next run makes of it. */
async function wrongWith(action: Action, left: Left, { whole }: Deaths): Promise<string[]> {
  const made = stage(left);
  const typed = typedBefore(action, await action.base());
  const wrong = typed.filter((text) => !stands(made, text)).map((text) => `lost ${text}`);
  if (teams(made) !== teams(whole)) wrong.push("the team's tabs differ");
  wrong.push(...errorsIn(made).slice(0, 1));
  for (const question of ["start", "today"] as const) {
    const answer = await made.ask(question);
    if (!answer.ok) wrong.push(`${question}: ${answer.failure.text}`);
  }
  await action.act(made);
  const differs = difference(picture(whole), picture(made));
  const errors = errorsIn(made).slice(0, 1);
  return [...wrong, ...(differs ? [differs] : []), ...errors.map((text) => `in the end ${text}`)];
}

describe("A run killed at any service call leaves a readable workbook, and the next run makes it whole", () => {
  test.each(actions.filter(({ name }) => !ACTION || name === ACTION))(
    "$name",
    async (action) => {
      const small = cellsOf(stage(await action.base()));
      const deaths = await deathsOf(action, tried);
      expect(Math.max(0, cellsOf(deaths.whole) - small)).toBe(NEEDS[action.name]);
      const wrong: string[] = [];
      for (const left of deaths.left)
        for (const text of await wrongWith(action, left, deaths)) {
          const { call, loses } = left.kills[0]!;
          const how = `CALL=${call} LOSES=${Number(loses)} ACTION="${action.name}"`;
          const line = `${how} npx jest test/rivals/death --selectProjects node (${deaths.calls[call]}): ${text}`;
          process.stderr.write(`${line}\n`);
          wrong.push(line);
        }
      if (ALL) process.stderr.write(`${action.name}: ${deaths.many} workbooks of ${deaths.calls.length} calls\n`);
      expect(wrong).toEqual([]);
    },
    3_600_000,
  );
});

test("what is kept of a run before its calls is what a run killed there leaves", async () => {
  const action = actions.find(({ name }) => name === "hunters again")!;
  const { calls, left } = await deathsOf(action);
  for (let call = 3; call < calls.length; call += 13)
    for (const loses of [false, true]) {
      const made = stage(await action.base());
      let n = 0;
      made.hook = () => {
        if (n++ < call) return;
        if (loses) made.book.drop();
        throw new Death();
      };
      await action.act(made).catch(() => undefined);
      const kept = left.find(({ kills }) => kills.some((one) => one.call === call && one.loses === loses));
      expect([call, loses, difference(picture(stage(kept!)), picture(made))]).toEqual([call, loses, ""]);
    }
});
