import { type Action, typedBefore } from "./action.ts";
import { actions } from "./actions.ts";
import { NEEDS } from "./needs.ts";
import { dice } from "./others.ts";
import { difference, picture } from "./picture.ts";
import { content, Death, errorsIn, type Stage, stage, stands } from "./stage.ts";

/**
 * CALL=k LOSES=1|0 ACTION=name kills one run. ALL=1 kills one at every call of every action, as `npm run soak` does. Else
 * those actions that take a moment die at every call, the others at a few, which DAY=n chooses.
 */
const { CALL, LOSES, ACTION, ALL, DAY } = process.env;
const day = Number(DAY ?? 4);

/** After which calls to die, and whether what is not yet carried out is lost then. */
function deaths({ cost, name }: Action, calls: number): readonly (readonly [number, boolean])[] {
  if (CALL) return [[Number(CALL), LOSES === "1"]];
  const every = Array.from({ length: calls }, (_, k) => k);
  if (ALL) return every.flatMap((k) => [[k, false] as const, [k, true] as const]);
  if (cost === 1) return every.map((k) => [k, (k + day) % 2 === 0] as const);
  const roll = dice(day * 100 + actions.findIndex((one) => one.name === name));
  const stride = Math.ceil(calls / (cost === 2 ? 3 : 1));
  const offset = roll(stride);
  return every.filter((k) => k % stride === offset).map((k) => [k, roll(2) === 1] as const);
}

const cellsOf = ({ book }: Stage) => book.tabs.list().reduce((sum, { rows, columns }) => sum + rows * columns, 0);
const teams = (made: Stage, names: readonly string[]) =>
  JSON.stringify(names.map((name) => [...(content(made).get(name) ?? [])].sort()));

describe("A run killed at any service call leaves a readable workbook, and the next run makes it whole", () => {
  test.each(actions.filter(({ name }) => !ACTION || name === ACTION))(
    "$name",
    async (action) => {
      const from = await action.base();
      const whole = stage(from);
      const names = whole.hand.getSheets().map((sheet) => sheet.getName());
      const team = names.filter((name) => ["Deals", "Clients", "Orders"].includes(name));
      const before = teams(whole, team);
      const calls: string[] = [];
      whole.hook = (className, member) => calls.push(`${className}.${member}`);
      const small = cellsOf(whole);
      await action.act(whole);
      expect(Math.max(0, cellsOf(whole) - small)).toBe(NEEDS[action.name]);
      const wanted = picture(whole);
      const typed = typedBefore(action, from);
      const wrong: string[] = [];
      for (const [k, loses] of deaths(action, calls.length)) {
        const made = stage(from);
        const say = (text: string) => {
          const how = `CALL=${k} LOSES=${Number(loses)} ACTION="${action.name}"`;
          const line = `${how} npx jest test/rivals/death --selectProjects node (${calls[k]}): ${text}`;
          process.stderr.write(`${line}\n`);
          wrong.push(line);
        };
        let at = 0;
        made.loses = loses;
        made.hook = () => {
          if (at++ >= k) throw new Death();
        };
        await action.act(made).catch(() => undefined);
        made.hook = undefined;
        made.lock.holder = null;
        const lost = typed.filter((text) => !stands(made, text));
        if (lost.length > 0) say(`lost ${lost}`);
        if (teams(made, team) !== before) say("the team's tabs differ");
        for (const text of errorsIn(made).slice(0, 1)) say(text);
        for (const question of ["start", "today"] as const) {
          const answer = await made.ask(question);
          if (!answer.ok) say(`${question}: ${answer.failure.text}`);
        }
        await action.act(made);
        const differs = difference(wanted, picture(made));
        if (differs) say(differs);
        for (const text of errorsIn(made).slice(0, 1)) say(`in the end ${text}`);
      }
      expect(wrong).toEqual([]);
    },
    3_600_000,
  );
});

test("the day that chooses after which calls runs die is told", () => {
  process.stderr.write(`test/rivals/death: DAY=${day}\n`);
  expect(day).toBeGreaterThan(0);
});
