import { movedBelow } from "../messages/beside.ts";
import { type Language, languageOf } from "../messages/language.ts";
import { menuTexts } from "../messages/menu.ts";
import type { ReportKey, TabKey } from "../reports/plan.ts";
import { lay } from "../sheet/lay.ts";
import { cellsRead } from "../sheet/limits.ts";
import { locked } from "../sheet/locked.ts";
import { makeMethodTabs, refreshReportDate } from "../sheet/method.ts";
import { nameOf } from "../sheet/our-tabs.ts";
import { readTeam, type Team } from "../sheet/read-team.ts";
import { keepView } from "../sheet/view.ts";
import type { BuildStep } from "./api.ts";
import { builders } from "./builders.ts";
import { keepBuilt, moment } from "./built.ts";
import { methodNotes } from "./method-notes.ts";
import { refuseWithout } from "./needs.ts";

/** Cells among the arguments of formulas from which 30 seconds may be too short: a third of a minute of reading (platform fact A16). */
const SLOW = 500_000;

/** Steps of a build: the Method tabs that are missing, then the report. */
const STEPS = 2;

/**
 * One step of a build from the panel. Each step is a run of its own, so that the panel can show true progress and stop in
 * between; whatever it stops at, the workbook is whole.
 */
export function build(report: ReportKey, step: number): BuildStep {
  const language = languageOf(Session.getActiveUserLocale());
  const builder = builders[report];
  if (step < STEPS - 1) {
    keepView(() =>
      locked(() => {
        const team = readTeam([...builder.method, ...(builder.reads ?? [])], builder.kinds);
        refuseWithout(team, report, builder, language);
        makeMethodTabs(builder.method, team.ours, team.texts, team);
      }),
    );
    return { report, done: step + 1, total: STEPS, finished: false, notes: [] };
  }
  const notes = keepView(() => whole(report, language).notes);
  return { report, done: STEPS, total: STEPS, finished: true, notes };
}

/** A whole build in one run, from the menu: the built tab is shown. */
export function buildAndShow(report: ReportKey, language: Language): readonly string[] {
  const { notes, team, fresh } = whole(report, language);
  if (!fresh) team.ours.get(report)?.activate();
  return notes;
}

interface Whole {
  readonly notes: readonly string[];
  readonly team: Team;
  /** Whether the tab was added, and so has the view already. */
  readonly fresh: boolean;
}

function whole(report: ReportKey, language: Language): Whole {
  const builder = builders[report];
  return locked(() => {
    const team = readTeam([...builder.method, ...(builder.reads ?? [])], builder.kinds);
    refuseWithout(team, report, builder, language);
    const fresh = !team.ours.has(report);
    const made = makeMethodTabs(builder.method, team.ours, team.texts, team);
    refreshReportDate(team.ours, team);
    const laid = builder.plan(team, nameIn(team), language);
    const moved: string[] = [];
    for (const plan of laid.plans) {
      const said = (row: number) =>
        moved.push(movedBelow[language].replace("{tab}", plan.title).replace("{row}", String(row)));
      team.ours.set(plan.tab, lay(plan, team.clock, team.ours.get(plan.tab), undefined, said));
    }
    const { notes, preview } = laid.merge?.() ?? laid;
    keepBuilt(report, { at: moment(team.clock.serial(new Date())), preview });
    const wrong = methodNotes(team, nameIn(team), language);
    const slow = builder.live && cellsRead() > SLOW ? [menuTexts[language].slowFormulas(cellsRead())] : [];
    const names = made.map((tab) => team.texts.tabs[tab].title);
    const added = made.length > 0 ? [menuTexts[language].methodMade(names)] : [];
    return { notes: [...notes, ...moved, ...wrong, ...slow, ...added], team, fresh };
  });
}

/** The present names of our tabs, each asked for once. */
function nameIn({ ours }: Team): (tab: TabKey) => string {
  const names = new Map<TabKey, string>();
  return (tab) => {
    let name = names.get(tab);
    if (name === undefined) {
      const sheet = ours.get(tab);
      name = sheet ? nameOf(sheet) : tab;
      names.set(tab, name);
    }
    return name;
  };
}
