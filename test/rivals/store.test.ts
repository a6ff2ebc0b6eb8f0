import type { Answer, Api } from "../../src/app/api.ts";
import { fillStore, OTHER } from "../support/full-store.ts";
import type { Action } from "./action.ts";
import { actions } from "./actions.ts";
import { difference, picture } from "./picture.ts";
import { type Stage, stage } from "./stage.ts";

/** What can not be done unless it is remembered; everything else is done all the same. */
const REMEMBERED = ["hand-over", "a persona", "who I am", "load", "load as it was"];
/** ALL=1 takes every action, as `npm run soak` does. */
const chosen = ({ name, cost }: Action) => process.env.ALL || cost === 1 || name === "hunters";

/** The tabs, and what of the properties is ours. */
function seen(made: Stage): object {
  const { properties, ...tabs } = picture(made);
  const own = (properties as [string, string][][]).map((store) => store.filter(([key]) => !key.startsWith(OTHER)));
  return { ...tabs, properties: own };
}

describe("E4: when no property can be kept any more, an action is done, or refused in words and nothing is changed", () => {
  test.each(actions.filter(chosen))("$name", async ({ name, base, act }) => {
    const made = stage(await base());
    for (const store of [made.stores.document, made.stores.user]) fillStore(store);
    const before = seen(made);
    const answer = (await act(made)) as Answer<keyof Api> | undefined;
    const failure = answer?.ok === false ? answer.failure : undefined;
    expect(failure?.text ?? "").toMatch(REMEMBERED.includes(name) ? /500 KB/ : /^$/);
    if (failure) expect(difference(before, seen(made))).toBe("");
    else expect(made.told.filter((text) => /Google Sheets answered/.test(text))).toEqual([]);
  });

  test("a name longer than a property holds", async () => {
    const made = stage(await actions.find(({ name }) => name === "who I am")!.base());
    const answer = await made.ask("iAm", "я".repeat(5000));
    expect(answer).toMatchObject({ ok: false, failure: { kind: "too large", text: expect.stringContaining("9 KB") } });
  });
});
