import type { Api } from "../../src/app/api.ts";
import { content, Death, deals, ids, orders, type Stage, stage, stands } from "./stage.ts";

type Action = (made: Stage) => Promise<unknown>;
const build =
  (report: Parameters<Api["build"]>[0]): Action =>
  async (made) => {
    await made.ask("build", report, 0);
    return made.ask("build", report, 1);
  };
const firstTask = (made: Stage) => ids(made)[0]!;
const answer = { done: true, outcome: "No answer", lostReason: "", note: "said-note" };

/** Tasks in which people have typed, one of them done, one no longer due. */
async function worked(): Promise<object> {
  const made = stage([deals]);
  await build("hunters")(made);
  const sheet = made.hand.getSheetByName("Hunters")!;
  sheet.getRange("N4:N6").setValues([["typed-first"], ["typed-second"], ["typed-third"]]);
  sheet.getRange("A4").setValue(true);
  made.hand.getSheetByName("Deals")!.getRange("C3").setValue("Won");
  return made.book.exportData();
}

const typed = ["typed-first", "typed-second", "typed-third", "kept-remark"];

describe("A run killed at any service call leaves a readable workbook, and the next run makes it whole", () => {
  test.each<[string, () => Promise<object>, Action, readonly string[]]>([
    ["a first hunters' sheet", async () => [deals], build("hunters"), ["kept-remark"]],
    ["a first farmers' sheet", async () => [orders], build("farmers"), []],
    ["an update of tasks people have worked in", worked, build("hunters"), typed],
    ["finishing a task", worked, (made) => made.ask("finish", firstTask(made), answer), typed.slice(1)],
  ])(
    "%s",
    async (_title, base, action, kept) => {
      const from = await base();
      const whole = stage(from);
      const calls: string[] = [];
      whole.hook = (className, member) => calls.push(`${className}.${member}`);
      await action(whole);
      const wanted = picture(whole);
      const wrong: string[] = [];
      for (const k of chosen(calls.length)) {
        const made = stage(from);
        let at = 0;
        made.hook = () => {
          if (at++ >= k) throw new Death();
        };
        await action(made).catch(() => undefined);
        made.hook = undefined;
        made.lock.holder = null;
        const lost = kept.filter((text) => !stands(made, text));
        await action(made);
        const after = picture(made);
        if (lost.length > 0) wrong.push(`${k} ${calls[k]}: lost ${lost}`);
        for (const name of new Set([...Object.keys(wanted), ...Object.keys(after)]))
          if (JSON.stringify(after[name]) !== JSON.stringify(wanted[name]))
            wrong.push(`CALL=${k} ${calls[k]}: ${name} differs`);
      }
      expect(wrong).toEqual([]);
    },
    3_600_000,
  );
});

/** CALL=k kills one run, ALL=1 one at every call, as `npm run soak` does; else one at every so many, and the last. */
function chosen(calls: number): readonly number[] {
  if (process.env.CALL) return [Number(process.env.CALL)];
  const every = Array.from({ length: calls }, (_, k) => k);
  return process.env.ALL ? every : every.filter((k) => k % STRIDE === STRIDE - 2 || k === calls - 1);
}
const STRIDE = 14;

/** What is seen of a workbook: cells, and the shape of each tab. */
function picture(made: Stage): { readonly [tab: string]: unknown } {
  const cells = content(made);
  return Object.fromEntries(
    made.book.exportData().sheets.map(({ name, cols, panes, conditionalFormats, dataValidationRules, figures }) => [
      name,
      {
        cells: [...cells.get(name)!].sort(([a], [b]) => a.localeCompare(b)),
        cols,
        panes,
        rules: conditionalFormats.length,
        checks: dataValidationRules.length,
        figures: figures.length,
      },
    ]),
  );
}
