import { languageOf } from "../messages/language.ts";
import { showTab } from "../sheet/view.ts";
import type { Answer, Api } from "./api.ts";
import { cards } from "./cards.ts";
import { confirm, data } from "./data/data.ts";
import { keepStages } from "./history.ts";
import { matrix, selection } from "./matrix.ts";
import { method, openMethod } from "./method/method.ts";
import { acceptSizes, sizes } from "./method/sizes.ts";
import { giveBack, takeOver } from "./method/swap.ts";
import { failureOf } from "./refusal.ts";
import { build } from "./reports/build.ts";
import { freeze, makeLive, plain } from "./reports/freeze.ts";
import { start } from "./start.ts";
import { calendar } from "./today/calendar.ts";
import { handOver, people } from "./today/hand-over.ts";
import { leaving } from "./today/leaving.ts";
import { evenOut, giveShiftBack, load } from "./today/load.ts";
import { client, persona } from "./today/story.ts";
import { finish, reschedule, task, undo } from "./today/tasks.ts";
import { iAm, today } from "./today/today.ts";

/** Everything the panel may ask for. */
const api: Api = {
  start,
  data,
  confirm,
  cards,
  build,
  freeze,
  makeLive,
  plain,
  keepStages: () => keepStages(languageOf(Session.getActiveUserLocale())),
  today,
  iAm,
  calendar,
  load,
  evenOut,
  giveShiftBack,
  people,
  handOver,
  leaving,
  task,
  client,
  persona,
  finish,
  reschedule,
  undo,
  matrix,
  selection,
  sizes,
  acceptSizes,
  method,
  openMethod,
  takeOver,
  giveBack,
  show: (tabId, a1) => {
    showTab(tabId, a1);
    return null;
  },
};

/** Answers the panel: with a value, or with a failure in the user's words, never with an exception. */
export function call(name: string, args: readonly unknown[]): Answer<keyof Api> {
  try {
    const asked = new Map(Object.entries(api)).get(name);
    if (asked === undefined) throw new Error(`The panel asked for “${name}”, which this version does not know.`);
    return { ok: true, value: (asked as (...given: readonly unknown[]) => ReturnType<Api[keyof Api]>)(...args) };
  } catch (error) {
    return { ok: false, failure: failureOf(error, languageOf(Session.getActiveUserLocale())) };
  }
}
