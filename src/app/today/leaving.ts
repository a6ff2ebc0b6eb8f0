import { clientKey } from "../../cells/text.ts";
import { said } from "../../messages/hand-over.ts";
import { languageOf } from "../../messages/language.ts";
import { leavingMenu } from "../../messages/leaving.ts";
import { leavingOf, type OpenTask } from "../../model/leaving.ts";
import { historyOf } from "../../model/tasks/archive.ts";
import { peopleOf } from "../../model/tasks/people.ts";
import { tasksOf } from "../../model/tasks/plan.ts";
import { leavingPlan } from "../../reports/leaving-plan.ts";
import { archived } from "../../sheet/archive.ts";
import { lay } from "../../sheet/lay.ts";
import { locked } from "../../sheet/locked.ts";
import { nameOf } from "../../sheet/our-tabs.ts";
import { readTeam, type Team } from "../../sheet/read-team.ts";
import { taskTabs } from "../../sheet/task-tabs.ts";
import { readTexts } from "../../sheet/texts.ts";
import { asked, toast } from "../../sheet/ui.ts";
import { Refusal } from "../refusal.ts";

const language = () => languageOf(Session.getActiveUserLocale());
const words = () => readTexts(language()).leaving;
const item = () => leavingMenu[language()].item;
const METHOD = ["stages", "classes", "rules", "playbook", "settings"] as const;

/** Lays the handover sheet of a person and shows it; gives the sentence that says what is in it. */
export function leaving(name: string): string {
  return locked(() => laid(readTeam(METHOD), name));
}

/** The same from the menu: asks whose. */
export function leavingFromMenu(): void {
  const team = readTeam(METHOD);
  const name = asked(item().replace("…", ""), said(words().ask, { people: managersIn(team).join(", ") }));
  if (name === null) return;
  toast(
    locked(() => laid(team, name)),
    item().replace("…", ""),
  );
}

function laid(team: Team, typed: string): string {
  const { book, method, world, ours, clock } = team;
  const managers = managersIn(team);
  const name = managers.find((one) => clientKey(one) === clientKey(typed));
  if (name === undefined)
    throw new Refusal({
      ...{ title: words().unknownTitle, untouched: words().untouched, at: null, kind: "data" },
      text: said(words().unknown, { name: typed, people: managers.join(", ") }),
    });
  const archive = archived(team);
  const { people } = peopleOf(book, method, world);
  const tasks = openTasks(team, historyOf(archive));
  const found = leavingOf({ name, book, method, people, tasks, archive, world });
  const texts = readTexts(world.language).monitor.leaving;
  const sheet = lay(leavingPlan(name, found, texts, world), clock, ours.get("leaving"));
  sheet.activate();
  return said(words().done, { tab: nameOf(sheet), name, count: found.clients.length });
}

/** The open tasks of both sheets; of a sheet that is not built, those that the method asks for. */
function openTasks(team: Team, history: ReturnType<typeof historyOf>): OpenTask[] {
  const tabs = taskTabs(team.ours, team);
  return (["hunter", "farmer"] as const).flatMap((role): readonly OpenTask[] => {
    const tab = tabs.find((one) => one.role === role);
    if (tab) return tab.read.rows.filter(({ id, done }) => id !== "" && !done);
    return tasksOf(role, team.book, team.method, team.world, history);
  });
}

/** Everybody who leads a client, a deal or sold something. */
function managersIn({ book }: Team): string[] {
  const names = new Map<string, string>();
  for (const { manager } of [...book.clients, ...book.deals, ...book.orders])
    if (manager !== "" && !names.has(clientKey(manager))) names.set(clientKey(manager), manager);
  return [...names.values()].sort();
}
